/// The lines of the files met so far, so that a file with many problems is read once.
struct LineCache {
  private var indexes: [String: LineIndex] = [:]
  /// The characters of long lines; a short one is as soon read again.
  private var longLines: [String: [Int: LineCharacters]] = [:]

  private static let longLine = 500

  /// The line and the column, both from 1, of the byte at `offset` of `file`; columns count
  /// characters (grapheme clusters).
  mutating func position(at offset: Int, in file: SourceFile) -> (line: Int, column: Int) {
    let (line, characters) = characters(around: offset, in: file)
    return (line, characters.number(at: offset) + 1)
  }

  /// What an excerpt shows of `range` in `file`.
  mutating func place(of range: SourceRange, in file: SourceFile) -> ExcerptPlace {
    let (line, characters) = characters(around: range.start, in: file)
    return ExcerptPlace(range, line: line, characters, of: file)
  }

  /// The line, from 1, that holds the byte at `offset`, and its characters.
  private mutating func characters(
    around offset: Int,
    in file: SourceFile
  ) -> (line: Int, characters: LineCharacters) {
    let index = index(of: file)
    let line = index.line(at: min(offset, file.bytes.count))
    if let known = longLines[file.path]?[line] { return (line, known) }
    let range = index.range(ofLine: line)
    let characters = LineCharacters(of: file.bytes, in: range)
    if range.count > Self.longLine { longLines[file.path, default: [:]][line] = characters }
    return (line, characters)
  }

  private mutating func index(of file: SourceFile) -> LineIndex {
    if let known = indexes[file.path] { return known }
    let index = LineIndex(file.bytes)
    indexes[file.path] = index
    return index
  }
}
