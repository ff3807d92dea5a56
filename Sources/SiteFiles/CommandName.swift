internal import Glibc

/// What a person types to call the program.
///
/// Messages say `./sxsh`, as in a checkout's folder: they come from phases that ask no environment.
/// A launcher that was called by anything else says in `SXSH_COMMAND` by what.
public enum CommandName {
  private static let called = getenv("SXSH_COMMAND").map { String(cString: $0) }

  /// `text`, a message, with the name that the program was called by.
  public static func put(into text: String) -> String {
    guard let called else { return text }
    return text.replacing("./sxsh ", with: called + " ")
  }
}
