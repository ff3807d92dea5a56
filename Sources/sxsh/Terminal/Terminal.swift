internal import Diagnostics
internal import Glibc
internal import Localization
internal import SiteFiles

/// The terminal, or whatever stands in for it.
enum Terminal {
  /// Whether a person reads what goes to standard error.
  static let isInteractive = isatty(STDERR_FILENO) == 1

  /// Whether colours are wanted: on a terminal, unless `NO_COLOR` says something (no-color.org).
  static let wantsColours = isInteractive && (getenv("NO_COLOR")?.pointee ?? 0) == 0

  /// Writes `text`, which a person reads, to standard output; the process ends if it cannot.
  static func standardOutput(_ text: String) {
    standardOutput(json: CommandName.put(into: text))
  }

  /// Writes `json`, which a program reads, to standard output; the process ends if it cannot, since
  /// who reads a part of it takes that for the whole.
  static func standardOutput(json: String) {
    if write(json, to: STDOUT_FILENO) { return }
    standardError(Wording.outputLost(FileFault.last.reason)[MessageLanguage.current] + "\n")
    exit(2)
  }

  /// Writes `text` to standard error.
  static func standardError(_ text: String) {
    _ = write(CommandName.put(into: text), to: STDERR_FILENO)
  }

  /// Writes `problem`, which has no place in a source file, to standard error.
  static func standardError(_ problem: some Problem) {
    standardError(problem.text(in: MessageLanguage.current) + "\n")
  }

  /// Shows `text` in place of the last progress; nothing where nobody watches.
  static func progress(_ text: String) {
    if isInteractive { standardError("\r\u{1B}[K" + text) }
  }

  /// Writes all of `text`; `false` where the system does not let it.
  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
      return true
    }
  }
}
