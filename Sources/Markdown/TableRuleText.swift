/// A line that was meant to stand below the names of a table's columns.
struct TableRuleText {
  let range: Range<Int>
  /// Whether some of it are `–` or `—`.
  let hasDashes: Bool
  /// The line with hyphens.
  let right: String

  /// Reads a line of `|`, `:`, blanks and dashes, with at least one bar and one dash.
  init?(_ line: ArraySlice<UInt8>) {
    let line = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ">") }
    var right = ""
    var hasDashes = false
    var isInRun = false
    for character in String(decoding: line, as: UTF8.self) {
      switch character {
      case "-", "–", "—":
        if !isInRun { right += "---" }
        hasDashes = hasDashes || character != "-"
      case "|", ":", " ", "\t": right.append(character)
      default: return nil
      }
      isInRun = character == "-" || character == "–" || character == "—"
      if right.utf8.count > 400 { return nil }
    }
    guard right.contains("|"), right.contains("-") else { return nil }
    range = line.startIndex..<line.endIndex
    self.hasDashes = hasDashes
    while right.last == " " || right.last == "\t" { right.removeLast() }
    self.right = right
  }
}
