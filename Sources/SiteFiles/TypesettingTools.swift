internal import Diagnostics
internal import Glibc

/// The `typst` command and the fonts of handouts, where the machine has them.
public struct TypesettingTools: Sendable {
  /// The path of the command.
  let command: String
  /// The folder of the fonts.
  let fonts: String

  /// The first version that knows PDF/UA-1 and sets pages of a PDF.
  private static let firstVersion = (0, 14)
  private static let fontFolders = [
    "/usr/share/fonts/truetype/liberation2", "/usr/share/fonts/truetype/liberation",
    "/usr/share/fonts/liberation", "/usr/share/fonts/liberation-sans",
  ]

  /// Looks for the tools, and says which one is missing.
  ///
  /// The command is one on `PATH` that is new enough, else the one that `./sxsh handout` sets up in
  /// the folder `tools`; the fonts are in the folder that `SXSH_FONTS` names, else in one of the
  /// system's.
  public static func find(in tools: String?) -> Result<TypesettingTools, FileProblem> {
    guard let command = command(in: tools) else { return .failure(.noTypst) }
    let named = getenv("SXSH_FONTS").map { [String(cString: $0)] } ?? []
    guard let fonts = (named + fontFolders).first(where: hasFonts) else {
      return .failure(.noPrintFonts)
    }
    return .success(TypesettingTools(command: command, fonts: fonts))
  }

  /// A hash of which tools these are: of their places, sizes and times.
  var fingerprint: UInt64 {
    var hash = ContentHash()
    for path in [command, fonts + "/LiberationSans-Regular.ttf"] {
      var status = stat()
      _ = stat(path, &status)
      hash.combine(UInt64(truncatingIfNeeded: Int(status.st_size)))
      hash.combine(UInt64(truncatingIfNeeded: Int(status.st_mtim.tv_sec)))
    }
    return hash.finalize()
  }

  private static func command(in tools: String?) -> String? {
    let path = getenv("PATH").map { String(cString: $0) } ?? ""
    for folder in path.split(separator: ":") {
      let candidate = String(folder) + "/typst"
      if access(candidate, X_OK) == 0, isNewEnough(candidate) { return candidate }
    }
    guard let tools, !tools.isEmpty else { return nil }
    let own = tools + "/bin/typst"
    return access(own, X_OK) == 0 ? own : nil
  }

  /// Whether the command says `typst 0.14.0` or later.
  private static func isNewEnough(_ command: String) -> Bool {
    guard let answer = try? ToolProcess.run(command, ["--version"], secondsLimit: 10),
      answer.isSuccess
    else { return false }
    let words = answer.output.split(separator: " ")
    let numbers = (words.dropFirst().first ?? "").split(separator: ".").compactMap { Int($0) }
    guard numbers.count >= 2 else { return false }
    return (numbers[0], numbers[1]) >= firstVersion
  }

  /// Whether `folder` holds Liberation fonts with Vietnamese letters: version 2, since 1.07, which
  /// Debian 12 calls `fonts-liberation`, has none.
  private static func hasFonts(_ folder: String) -> Bool {
    guard let opened = try? Directory(folder),
      let font = try? opened.contents(of: "LiberationSans-Regular.ttf")
    else { return false }
    // The name table is UTF-16, big-endian.
    let version: [UInt8] = "Version 2".utf8.flatMap { [0, $0] }
    return font.firstPlace(of: version) != nil
  }
}
