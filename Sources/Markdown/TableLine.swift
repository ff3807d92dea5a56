/// A line of cells that the page shows as typed: no table holds it.
enum TableLine {
  /// Finds two lines of cells of which neither is the line of hyphens that a table needs.
  static func missingRule(
    below line: ArraySlice<UInt8>,
    before next: ArraySlice<UInt8>
  ) -> RawMarkChecker.Fault? {
    guard let columns = columns(of: line), self.columns(of: next) != nil,
      TableRuleText(line) == nil, TableRuleText(next) == nil
    else { return nil }
    return (.tableWithoutRule(rule: rule(columns)), line.indices)
  }

  /// Finds a line of cells that an empty line parts from the table before it.
  static func lostRow(
    in paragraph: ArraySlice<UInt8>,
    behind before: ArraySlice<UInt8>
  ) -> RawMarkChecker.Fault? {
    let line = paragraph.firstLine.withoutIndentation
    let lineEnds = before.reversed().prefix { $0 <= UInt8(ascii: " ") }
      .count { $0 == UInt8(ascii: "\n") }
    guard lineEnds > 1, columns(of: line) != nil else { return nil }
    return (.rowBehindTable, line.indices)
  }

  /// Whether a line of cells is all of `paragraph`; without blanks it may be anything.
  static func isLone(_ paragraph: ArraySlice<UInt8>) -> Bool {
    columns(of: paragraph) != nil && !paragraph.contains(UInt8(ascii: "\n"))
      && (paragraph.contains(" | ".utf8) || TableRuleText(paragraph) != nil)
  }

  /// Finds a line of cells that stands alone; a line of hyphens, and a row right behind the quote of
  /// its table, are told of by themselves.
  static func loneRow(
    _ line: ArraySlice<UInt8>,
    behind before: ArraySlice<UInt8>,
    before next: ArraySlice<UInt8>
  ) -> RawMarkChecker.Fault? {
    let indentation = before.reversed().prefix {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ">")
    }
    let lineBefore = before.dropLast(indentation.count + 1).lastLine
    guard let columns = columns(of: line), TableRuleText(line) == nil,
      TableRuleText(next.firstLine) == nil, !lineBefore.contains(UInt8(ascii: "|"))
    else { return nil }
    return (.loneRow(rule: rule(columns)), line.indices)
  }

  /// Finds two lines whose columns are parted by tabs, as spreadsheets copy them.
  static func columnsByTabs(in paragraph: ArraySlice<UInt8>) -> RawMarkChecker.Fault? {
    let first = paragraph.firstLine
    let second = paragraph.dropFirst(first.count + 1).firstLine.withoutIndentation
    let columns = first.split(separator: UInt8(ascii: "\t")).count
    guard columns > 1, second.contains(UInt8(ascii: "\t")) else { return nil }
    return (.columnsByTabs(rule: rule(columns)), first.indices)
  }

  /// The line of hyphens below the names of so many columns.
  private static func rule(_ columns: Int) -> String {
    String(repeating: "|---", count: columns) + "|"
  }

  /// The number of cells in a line that begins and ends with a bar; `nil` where it is none of a
  /// table.
  private static func columns(of line: ArraySlice<UInt8>) -> Int? {
    let bar = UInt8(ascii: "|")
    guard line.first == bar, line.last(where: { $0 > UInt8(ascii: " ") }) == bar else { return nil }
    let count = line.count { $0 == bar } - 1
    return (2...40).contains(count) ? count : nil
  }
}
