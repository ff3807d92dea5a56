internal import ArgumentParser
internal import Glibc
internal import Localization
internal import SiteFiles

/// `sxsh serve`: starts the preview server, a program of its own that stands beside this one.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "serve", abstract: Wording.serve)

  private static let program = "sxsh-preview"

  @Option(help: Wording.source)
  var source: String?
  @Option(help: Wording.templates)
  var templates: String?
  @Option(help: Wording.port)
  var port: Int?
  @Option(name: .customLong("base-url"), help: Wording.baseURL)
  var baseURL: String?
  @Option(name: .customLong("as-of"), help: Wording.asOf)
  var asOf: DayArgument?
  @Flag(help: Wording.polling)
  var polling = false
  @Option(help: Wording.jobs)
  var jobs: Int?
  @Option(help: Wording.language)
  var lang: MessageLanguageArgument?

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
    let folders = try SiteFolders(
      content: source ?? SiteRoot.path("content"),
      templates: templates ?? SiteRoot.path("templates"),
      output: SiteRoot.path("public")
    )
    let values = [
      ("--content", folders.content), ("--templates", folders.templates),
      ("--output", folders.output), ("--lang", MessageLanguage.current.rawValue),
      ("--port", port.map(String.init)), ("--base-url", baseURL), ("--as-of", asOf?.date.iso),
      ("--polling", polling ? "true" : nil),
      ("--jobs", "\(jobs ?? sysconf(Int32(_SC_NPROCESSORS_ONLN)))"),
    ]
    return values.flatMap { name, value in value.map { [name, $0] } ?? [] }
  }

  /// The server's program in this program's folder.
  private static func path() throws -> String {
    guard let own = realpath("/proc/self/exe", nil) else {
      throw ValidationError(Wording.previewMissing[MessageLanguage.current])
    }
    defer { free(own) }
    let folder = String(cString: own).split(separator: "/").dropLast().joined(separator: "/")
    let path = "/\(folder)/\(program)"
    guard access(path, X_OK) == 0 else {
      throw ValidationError(Wording.previewMissing[MessageLanguage.current])
    }
    return path
  }
}
