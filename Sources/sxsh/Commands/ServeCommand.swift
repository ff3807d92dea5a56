internal import ArgumentParser
internal import Glibc
internal import Localization
internal import SiteFiles

/// `sxsh serve`: starts the preview server, a program of its own that stands beside this one.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "serve", abstract: Wording.serve)

  private static let program = "sxsh-preview"

  @OptionGroup var site: SiteOptions
  @Option(help: Wording.port)
  var port: Int?
  @Flag(help: Wording.polling)
  var polling = false

  func validate() throws {
    guard let port, !(1...65535).contains(port) else { return }
    throw ValidationError(Wording.portRange[MessageLanguage.current])
  }

  func run() throws {
    let server = try Self.path()
    var words: [UnsafeMutablePointer<CChar>?] = ([server] + (try arguments())).map { strdup($0) }
    words.append(nil)
    // From here on this process is the server.
    execv(server, &words)
    throw ValidationError(Wording.previewMissing[MessageLanguage.current])
  }

  /// What the server is told: names and values by turns.
  private func arguments() throws -> [String] {
    let folders = try site.folders()
    let values = [
      ("--content", folders.content), ("--templates", folders.templates),
      ("--output", folders.output), ("--lang", MessageLanguage.current.rawValue),
      ("--port", port.map(String.init)), ("--base-url", site.servedAt),
      ("--as-of", site.asOf?.iso), ("--polling", polling ? "true" : nil),
      ("--jobs", "\(site.jobCount)"),
    ]
    return values.flatMap { name, value in value.map { [name, $0] } ?? [] }
  }

  /// The server's program in this program's folder.
  private static func path() throws -> String {
    guard let path = ProgramFolder.path.map({ "\($0)/\(program)" }), access(path, X_OK) == 0 else {
      throw ValidationError(Wording.previewMissing[MessageLanguage.current])
    }
    return path
  }
}
