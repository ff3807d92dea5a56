/// Where a diagnostic's excerpt stands and what it shows.
struct ExcerptPlace {
  let line: Int
  let column: Int
  /// The line shown, cut to a window around the place where the line is long.
  let text: String
  /// What stands before the caret: blanks as wide as the text above, tabs kept.
  let indentation: String
  /// The number of carets.
  let width: Int

  /// Blanks as wide as the line number and the space after it.
  var gutter: String { String(repeating: " ", count: "\(line)".count + 1) }

  private static let window = 100

  /// The excerpt for `range` of `file`, which begins on `line` (from 1) with those `characters`.
  init(_ range: SourceRange, line: Int, _ characters: LineCharacters, of file: SourceFile) {
    let start = characters.number(at: range.start)
    let end = range.end > range.start ? characters.number(at: range.end - 1) + 1 : start
    let from = characters.count <= Self.window ? 0 : max(0, start - Self.window / 3)
    let to = min(characters.count, from + Self.window)
    self.line = line
    column = start + 1
    func text(_ numbers: Range<Int>) -> String {
      let bytes = file.bytes[characters.bytes(of: numbers)]
      return VisibleText.ofLine(String(decoding: bytes, as: UTF8.self))
    }
    self.text =
      (from > 0 ? "…" : "") + text(from..<to) + (to < characters.count ? "…" : "")
    indentation =
      (from > 0 ? " " : "") + String(text(from..<min(start, to)).map { $0 == "\t" ? "\t" : " " })
    let marked = text(min(start, to)..<max(min(start, to), min(end, to)))
    width = max(1, marked.count)
  }
}
