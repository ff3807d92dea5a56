internal import Diagnostics
internal import Localization

/// Finds the lines of a text that may be tables (GFM specification, section 4.10).
///
/// Cells are cut at `|` before anything in them is parsed. Each is then written as a heading in
/// front of the text, because a heading's content is parsed as a cell's must be: inlines alone, with
/// the link definitions of the whole text.
struct TableScanner {
  /// A header and a delimiter row that do not fit together.
  struct Mismatch {
    let header: Int
    let headerCells: Int
    let delimiter: Range<Int>
    let delimiterCells: Int
  }

  static let columnLimit = 100
  static let cellLimit = 100_000

  private let bytes: UnsafeBufferPointer<UInt8>
  private let lines: BodyLines
  /// Lines that are known to belong to no table with the line before them.
  private let breaks: Set<Int>

  /// The candidates in the order of the text.
  private(set) var candidates: [TableCandidate] = []
  /// The cells of all candidates.
  private(set) var cells: [TableCandidate.Cell] = []
  /// Delimiter rows whose header has another number of cells.
  private(set) var mismatches: [Mismatch] = []
  /// The cells as headings, one a line.
  private(set) var headings: [UInt8] = []
  private(set) var headingCount = 0
  /// The first table that is larger than the limits allow.
  private(set) var violation: (ExtensionProblem, SourceRange)?

  private var cellCount = 0
  /// The first byte behind the cells looked at so far that may be markup; ends of lines count.
  private var nextMarkup = -1

  init(_ bytes: UnsafeBufferPointer<UInt8>, lines: BodyLines, breaks: Set<Int> = []) {
    self.bytes = bytes
    self.lines = lines
    self.breaks = breaks
  }

  /// Looks the text through, in O(length).
  mutating func scan() {
    var line = 1
    while line < lines.count, violation == nil {
      line = candidate(withDelimiterAt: line).map { $0 + 1 } ?? line + 1
    }
  }

  /// The candidates whose lines need not be given to libcmark.
  func folded() -> [FoldedTable] {
    candidates.indices.compactMap {
      FoldedTable(candidates[$0], number: $0, bytes: bytes, lines: lines)
    }
  }

  /// Adds the candidate whose delimiter row is `line`, and gives its last line.
  private mutating func candidate(withDelimiterAt line: Int) -> Int? {
    let range = lines.range(ofLine: line)
    // Nearly every line ends as no delimiter row does.
    guard let last = bytes[range].last, Self.mayBeDelimiter(last) || Self.isBlank(last),
      !breaks.contains(line)
    else { return nil }
    let prefix = LinePrefix(bytes, range)
    let delimiter = trimmed(prefix.contentStart..<range.upperBound)
    guard let alignments = alignments(delimiter) else { return nil }
    let headerRange = lines.range(ofLine: line - 1)
    var headerPrefix = LinePrefix(bytes, headerRange)
    headerPrefix.skipListMarkers(bytes, to: headerRange.upperBound)
    let text = trimmed(headerPrefix.contentStart..<headerRange.upperBound)
    guard !text.isEmpty, headerPrefix.quotes == prefix.quotes else { return nil }
    let count = Self.cellRanges(bytes, text) { _ in }
    guard count == alignments.count else {
      noteMismatch(text, count, delimiter, alignments.count)
      return nil
    }
    guard count <= Self.columnLimit else {
      let range = SourceRange(text)
      violation = (.tableTooWide(limit: Self.columnLimit), range)
      return nil
    }
    if cells.isEmpty { cells.reserveCapacity(64) }
    let header = row(line - 1, headerPrefix, text, columns: count)
    var table = TableCandidate(alignments: alignments, header: header)
    table.rows.reserveCapacity(8)
    readRows(of: &table, after: line)
    candidates.append(table)
    return table.rows.last?.line ?? line
  }

  private mutating func noteMismatch(
    _ header: Range<Int>,
    _ headerCells: Int,
    _ delimiter: Range<Int>,
    _ delimiterCells: Int
  ) {
    // A header without `|` is more likely a sentence above a line of hyphens.
    guard bytes[header].contains(UInt8(ascii: "|")), bytes[delimiter].contains(UInt8(ascii: "|"))
    else { return }
    mismatches.append(
      Mismatch(
        header: header.lowerBound,
        headerCells: headerCells,
        delimiter: delimiter,
        delimiterCells: delimiterCells
      )
    )
  }

  // MARK: Rows

  private mutating func readRows(of table: inout TableCandidate, after delimiter: Int) {
    let quotes = table.header.prefix.quotes
    for line in delimiter + 1..<max(lines.count, delimiter + 1) {
      let range = lines.range(ofLine: line)
      let prefix = LinePrefix(bytes, range, quoteLimit: quotes)
      let text = trimmed(prefix.contentStart..<range.upperBound)
      if text.isEmpty { return }
      if prefix.quotes < quotes || isFence(text) || startsBlock(text) || breaks.contains(line) {
        table.breakLine = line
        return
      }
      table.rows.append(row(line, prefix, text, columns: table.alignments.count))
      if violation != nil { return }
    }
  }

  /// Whether `text` begins or ends a block of code: what looked like a table before was in it.
  private func isFence(_ text: Range<Int>) -> Bool {
    bytes[text].starts(with: "```".utf8) || bytes[text].starts(with: "~~~".utf8)
  }

  /// Whether `text` ends a table: a list marker, a rule under the table, a quote mark that is too far
  /// right, a tag alone on its line, or a `|` with nothing to divide, though a paragraph could go on
  /// with them; and a heading, behind which another table may stand.
  private func startsBlock(_ text: Range<Int>) -> Bool {
    switch bytes[text.lowerBound] {
    case UInt8(ascii: "|"): text.count == 1
    case UInt8(ascii: ">"): true
    case UInt8(ascii: "#"):
      bytes[text].drop { $0 == UInt8(ascii: "#") }.first.map(Self.isBlank) ?? true
    case UInt8(ascii: "<"):
      bytes[text].firstIndex(of: UInt8(ascii: ">")) == text.upperBound - 1
        && bytes[text].dropFirst().allSatisfy { $0 != UInt8(ascii: "<") }
    case UInt8(ascii: "-"):
      LinePrefix.listMarker(bytes, text) != nil
        || text.count >= 3 && bytes[text].allSatisfy { $0 == UInt8(ascii: "-") }
    default: LinePrefix.listMarker(bytes, text) != nil
    }
  }

  private mutating func row(
    _ line: Int,
    _ prefix: LinePrefix,
    _ text: Range<Int>,
    columns: Int
  ) -> TableCandidate.Row {
    let first = cells.count
    var number = 0
    var surplus: Int?
    Self.cellRanges(bytes, text) { range in
      number += 1
      if number <= columns { add(range) } else if surplus == nil { surplus = range.lowerBound }
    }
    // Missing cells count too: they are written all the same.
    cellCount += columns
    if cellCount > Self.cellLimit, violation == nil {
      let range = SourceRange(text)
      violation = (.tooManyTableCells(limit: Self.cellLimit), range)
    }
    return TableCandidate.Row(
      line: line,
      prefix: prefix,
      cells: first..<cells.count,
      surplus: surplus,
      isUndivided: !bytes[text].contains(UInt8(ascii: "|"))
    )
  }

  private mutating func add(_ range: Range<Int>) {
    guard !range.isEmpty else {
      cells.append(TableCandidate.Cell(range: range, content: .nothing))
      return
    }
    if nextMarkup < range.lowerBound {
      let start = range.lowerBound
      nextMarkup = ByteSearch.firstOffset(in: bytes, from: start, where: Self.mayBeMarkup)
    }
    guard nextMarkup < range.upperBound else {
      cells.append(TableCandidate.Cell(range: range, content: .text))
      return
    }
    cells.append(TableCandidate.Cell(range: range, content: .heading(headingCount)))
    headingCount += 1
    headings += "# ".utf8
    var written = range.lowerBound
    for offset in range
    where bytes[offset] == UInt8(ascii: "|") && bytes[offset - 1] == UInt8(ascii: "\\") {
      // The backslash of an escaped bar is left out.
      headings += UnsafeBufferPointer(rebasing: bytes[written..<offset - 1])
      written = offset
    }
    headings += UnsafeBufferPointer(rebasing: bytes[written..<range.upperBound])
    // The closing mark keeps what the cell itself ends with.
    headings += " #\n".utf8
  }

  /// Marks the bytes that can begin an inline of CommonMark or of the extensions.
  @inline(__always)
  private static func mayBeMarkup(_ bytes: ByteSearch.Vector) -> ByteSearch.Mask {
    let controls = bytes .< ByteSearch.Vector(repeating: 0x20)
    let inlines = bytes.equal("*") .| bytes.equal("_") .| bytes.equal("`") .| bytes.equal("~")
    let links = bytes.equal("!") .| bytes.equal("[") .| bytes.equal("<") .| bytes.equal(":")
    return controls .| inlines .| links .| bytes.equal("&") .| bytes.equal("\\")
  }

  /// Cuts a line into its cells and gives their number.
  ///
  /// A `|` after a backslash does not cut, however many backslashes there are.
  @discardableResult
  private static func cellRanges(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ text: Range<Int>,
    _ body: (Range<Int>) -> Void
  ) -> Int {
    var count = 0
    var start = text.lowerBound
    if start < text.upperBound, bytes[start] == UInt8(ascii: "|") { start += 1 }
    var offset = start
    while offset < text.upperBound {
      // No further than to the line's end.
      offset = ByteSearch.firstOffset(in: bytes, from: offset) { $0.equal("|") .| $0.equal("\n") }
      if offset < text.upperBound, bytes[offset - 1] != UInt8(ascii: "\\") {
        body(trimmed(bytes, start..<offset))
        count += 1
        start = offset + 1
      }
      offset += 1
    }
    if start < text.upperBound {
      body(trimmed(bytes, start..<text.upperBound))
      count += 1
    }
    return count
  }

  // MARK: Delimiter rows

  /// The alignments that a delimiter row gives; `nil` where the text is none.
  private func alignments(_ text: Range<Int>) -> [ColumnAlignment]? {
    guard let first = bytes[text].first,
      first == UInt8(ascii: "|") || first == UInt8(ascii: "-")
        || first == UInt8(ascii: ":")
    else { return nil }
    var isTable = false
    for byte in bytes[text] {
      switch byte {
      case UInt8(ascii: "|"), UInt8(ascii: ":"): isTable = true
      default: if !Self.mayBeDelimiter(byte) { return nil }
      }
    }
    // Hyphens alone underline a heading.
    guard isTable else { return nil }
    var alignments: [ColumnAlignment?] = []
    Self.cellRanges(bytes, text) { alignments.append(alignment($0)) }
    let known = alignments.compactMap { $0 }
    return known.count == alignments.count && !known.isEmpty ? known : nil
  }

  /// Whether a delimiter row may hold the byte.
  private static func mayBeDelimiter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "|") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  private func alignment(_ cell: Range<Int>) -> ColumnAlignment? {
    var marks = bytes[cell]
    let isLeft = marks.first == UInt8(ascii: ":")
    if isLeft { marks = marks.dropFirst() }
    let isRight = marks.last == UInt8(ascii: ":")
    if isRight { marks = marks.dropLast() }
    guard !marks.isEmpty, marks.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
    switch (isLeft, isRight) {
    case (false, false): return .natural
    case (true, false): return .left
    case (false, true): return .right
    case (true, true): return .center
    }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> { Self.trimmed(bytes, range) }

  private static func trimmed(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>
  ) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(bytes[start]) { start += 1 }
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (byte >= 9 && byte <= 13)
  }
}
