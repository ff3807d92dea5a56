internal import Diagnostics

/// Goes once over the bytes of a table.
struct SpreadsheetTableReader {
  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")

  private let bytes: [UInt8]
  private let separator: UInt8
  private var offset: Int
  private var row: [SpreadsheetTable.Cell] = []
  private var rowNumber = 1
  private var cellCount = 0
  private(set) var rows: [[SpreadsheetTable.Cell]] = []
  private(set) var problems: [(ScheduleImportProblem, SourceRange)] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let firstLine = bytes.prefix { $0 != Self.newline }
    if firstLine.count == 5, firstLine.starts(with: "sep=".utf8) {
      separator = firstLine[4]
      offset = min(6, bytes.count)
    } else {
      separator = Self.separator(of: bytes)
      offset = 0
    }
  }

  /// What separates the cells of the first line with any, outside of quotes.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    let candidates = [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ",")]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in bytes {
      if byte == quote { isQuoted.toggle() }
      if byte == newline, !isQuoted, counts.contains(where: { $0 > 0 }) { break }
      if !isQuoted, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return candidates[counts.firstIndex(of: most) ?? 0]
  }

  mutating func read() {
    while offset < bytes.count {
      guard cellCount < SpreadsheetTable.limit else {
        problems.append((.tableTooLarge, SourceRange(offset, offset + 1)))
        break
      }
      readCell()
      if offset >= bytes.count || bytes[offset] == Self.newline { endRow() }
      offset += 1
    }
    endRow()
  }

  private mutating func readCell() {
    let start = offset
    let text = startsWithQuote() ? quotedText() : plainText(from: offset)
    row.append(
      SpreadsheetTable.Cell(
        text: Self.trimmed(text),
        range: SourceRange(start, offset),
        row: rowNumber,
        column: row.count
      )
    )
    cellCount += 1
  }

  private func startsWithQuote() -> Bool {
    offset < bytes.count && bytes[offset] == Self.quote
  }

  private mutating func plainText(from start: Int) -> [UInt8] {
    while offset < bytes.count, bytes[offset] != separator, bytes[offset] != Self.newline {
      offset += 1
    }
    return Array(bytes[start..<offset])
  }

  /// The text between quotes, where `""` is one quote; text after the closing quote belongs to it.
  private mutating func quotedText() -> [UInt8] {
    let start = offset
    var text: [UInt8] = []
    offset += 1
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      guard byte == Self.quote else {
        text.append(byte)
        continue
      }
      guard startsWithQuote() else { return text + plainText(from: offset) }
      text.append(byte)
      offset += 1
    }
    problems.append((.unclosedQuote(row: rowNumber), SourceRange(start, start + 1)))
    return text
  }

  private mutating func endRow() {
    if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
    row = []
    rowNumber += 1
  }

  /// The text without blanks and no-break spaces at its ends and the ends of its lines.
  private static func trimmed(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: true)
      .map { $0.trimmingBlanks }
      .filter { !$0.isEmpty }
      .joined(separator: "\n")
  }
}
