/// The lines of a table, which libcmark is given as one line of one letter.
///
/// Of a paragraph that is a table only the place counts: its text is read cell by cell. A line that
/// begins with `|` begins a paragraph or goes on with one, whatever stands behind, as a letter does.
/// Where neither is so (in code, say), the tree has no such paragraph, and the lines must be given
/// as they are.
struct FoldedTable {
  static let replacement: StaticString = "x"

  /// The candidate's number.
  let candidate: Int
  /// The lines from the header to the last row that begins with `|`.
  let lines: Range<Int>
  /// The bytes from the header's `|` to the end of the last line.
  let range: Range<Int>

  /// Folds a candidate that begins as a paragraph of its own, outside of quotes.
  init?(
    _ table: TableCandidate,
    number: Int,
    bytes: UnsafeBufferPointer<UInt8>,
    lines: BodyLines
  ) {
    func beginsWithBar(_ prefix: LinePrefix) -> Bool {
      prefix.contentStart < lines.end && bytes[prefix.contentStart] == UInt8(ascii: "|")
    }
    let (header, delimiter) = (table.header, table.delimiterLine)
    guard header.prefix.quotes == 0, beginsWithBar(header.prefix),
      beginsWithBar(LinePrefix(bytes, lines.range(ofLine: delimiter))),
      header.line == 0 || bytes[lines.range(ofLine: header.line - 1)].allSatisfy({ $0 <= 0x20 })
    else { return nil }
    candidate = number
    // Rows are lines one after the other.
    let last = delimiter + table.rows.prefix { beginsWithBar($0.prefix) }.count
    self.lines = header.line..<last + 1
    range = header.prefix.contentStart..<lines.range(ofLine: last).upperBound
  }
}
