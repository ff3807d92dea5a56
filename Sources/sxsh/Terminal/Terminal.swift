internal import Glibc
internal import SiteFiles

/// The terminal, or whatever stands in for it.
enum Terminal {
  /// Whether a person reads what goes to standard error.
  static let isInteractive = isatty(STDERR_FILENO) == 1

  /// Whether colours are wanted: on a terminal, unless `NO_COLOR` is set.
  static let wantsColours = isInteractive && getenv("NO_COLOR") == nil

  /// Writes `text`, which a person reads, to standard output.
  static func standardOutput(_ text: String) {
    write(CommandName.put(into: text), to: STDOUT_FILENO)
  }

  /// Writes `json`, which a program reads, to standard output.
  static func standardOutput(json: String) { write(json, to: STDOUT_FILENO) }

  /// Writes `text` to standard error.
  static func standardError(_ text: String) {
    write(CommandName.put(into: text), to: STDERR_FILENO)
  }

  /// Shows `text` in place of the last progress; nothing where nobody watches.
  static func progress(_ text: String) {
    if isInteractive { standardError("\r\u{1B}[K" + text) }
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        guard count > 0 else { return }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
    }
  }
}
