internal import Glibc

/// The terminal, or whatever stands in for it.
enum Terminal {
  /// Whether a person reads what goes to standard error.
  static let isInteractive = isatty(STDERR_FILENO) == 1

  /// Whether colours are wanted: on a terminal, unless `NO_COLOR` is set.
  static let wantsColours = isInteractive && getenv("NO_COLOR") == nil

  /// What the person types to call the program, where that is not `./sxsh` as in a checkout.
  ///
  /// The launcher of an installed program names it in `SXSH_COMMAND`.
  private static let command = getenv("SXSH_COMMAND").map { String(cString: $0) }

  /// Writes `text` to standard output.
  static func standardOutput(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// Writes `text` to standard error.
  static func standardError(_ text: String) { write(text, to: STDERR_FILENO) }

  /// Shows `text` in place of the last progress; nothing where nobody watches.
  static func progress(_ text: String) {
    if isInteractive { standardError("\r\u{1B}[K" + text) }
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var text = asCalled(text)
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        guard count > 0 else { return }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
    }
  }

  /// Lets messages name the program by what it was called by; they come from phases that ask no
  /// environment.
  private static func asCalled(_ text: String) -> String {
    guard let command else { return text }
    return text.replacing("./sxsh ", with: command + " ")
  }
}
