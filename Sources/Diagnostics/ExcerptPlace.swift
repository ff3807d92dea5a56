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

  init(_ range: SourceRange, lines: LineIndex, bytes: [UInt8]) {
    let position = lines.position(at: min(range.start, bytes.count))
    let lineRange = lines.range(ofLine: position.line)
    let characters = Array(String(decoding: bytes[lineRange], as: UTF8.self))
    let end = min(max(range.end, range.start), lineRange.upperBound)
    let marked = String(
      decoding: bytes[min(range.start, end)..<end],
      as: UTF8.self
    )
    let start = position.column - 1
    let from = characters.count <= Self.window ? 0 : max(0, start - Self.window / 3)
    let to = min(characters.count, from + Self.window)
    line = position.line
    column = position.column
    text =
      (from > 0 ? "…" : "") + String(characters[from..<to])
      + (to < characters.count ? "…" : "")
    indentation =
      (from > 0 ? " " : "")
      + String(characters[from..<min(start, to)].map { $0 == "\t" ? "\t" : " " })
    width = max(1, min(marked.count, to - start))
  }
}

/// Line indexes of the files met so far, so that a file with many problems is read once.
struct LineCache {
  private var indexes: [String: LineIndex] = [:]

  mutating func place(of range: SourceRange, in file: SourceFile) -> ExcerptPlace {
    ExcerptPlace(range, lines: index(of: file), bytes: file.bytes)
  }

  mutating func index(of file: SourceFile) -> LineIndex {
    if let known = indexes[file.path] { return known }
    let index = LineIndex(file.bytes)
    indexes[file.path] = index
    return index
  }
}
