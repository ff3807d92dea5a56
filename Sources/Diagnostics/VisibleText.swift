internal import Localization

/// Text of others as a terminal may show it.
///
/// File names and what people type may hold characters that move the cursor, change colours, hide
/// what stands before them, or begin a line that a server of builds takes for a command.
public enum VisibleText {
  /// `text` with a sign such as `\u{1B}` in the place of each control character and each control of
  /// the direction of writing (Unicode, section 23.1 and UAX #9).
  public static func of(_ text: String, keepingLines: Bool = false) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    return text.unicodeScalars.reduce(into: "") { shown, scalar in
      if isHidden(scalar), !(keepingLines && scalar == "\n") {
        shown += sign(for: scalar)
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
  }

  /// `line` of a file, in which tabs stay.
  public static func ofLine(_ line: String) -> String {
    guard line.unicodeScalars.contains(where: isHidden) else { return line }
    return line.split(separator: "\t", omittingEmptySubsequences: false).map { of(String($0)) }
      .joined(separator: "\t")
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func sign(for scalar: Unicode.Scalar) -> String {
    "\\u{" + scalar.value.hexadecimal(width: 2, uppercase: true) + "}"
  }
}
