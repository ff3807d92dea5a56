internal import Diagnostics
internal import Localization

/// Compares the candidates for tables with a parsed tree.
///
/// A candidate is a table where a paragraph, or a heading with an underline, begins with its header
/// and covers its delimiter row. Where the paragraph begins or ends elsewhere than the table does,
/// separators are asked for, and the text is parsed again.
struct TableMatcher {
  /// A table that the tree confirms.
  struct Match {
    /// The index of the paragraph that it is.
    let paragraph: Int
    /// The candidate's number.
    let candidate: Int
    /// How many of its rows the table has.
    let rowCount: Int
  }

  /// A paragraph in which a candidate lies.
  private struct Paragraph {
    let index: Int
    let start: Int
    let firstLine: Int
    let lastLine: Int
    /// The column at which the content of its item begins; 0 outside of lists.
    let column: Int
    /// How many quotes it stands in.
    let quotes: Int
  }

  private let input: ParserInput
  // Stored, not computed: a getter would copy the whole input.
  private let lines: BodyLines
  private let candidates: [TableCandidate]

  /// The tables in the order of the tree.
  private(set) var matches: [Match] = []
  /// What must be put in for the tables to stand alone.
  private(set) var separators: Set<ParserInput.Separator> = []
  /// The lines at which tables end that were taken for rows before the tree was known.
  private(set) var breaks: Set<Int> = []
  /// The rows that lack the quote mark or indentation of their table.
  private(set) var lazyRows: Set<Int> = []
  /// The headers that would begin a table, did they not lack the marks of the block before them.
  private(set) var lazyHeaders: Set<Int> = []

  init(_ input: ParserInput, candidates: [TableCandidate]) {
    self.input = input
    lines = input.lines
    self.candidates = candidates
  }

  /// Compares with `nodes`, of which those before `first` are headings of cells.
  mutating func match(_ nodes: [MarkdownNode], from first: Int) {
    guard !candidates.isEmpty else { return }
    var open: [Int] = []
    open.reserveCapacity(16)
    var index = first
    while index < nodes.count {
      while let last = open.last, nodes[last].end <= index { open.removeLast() }
      switch nodes[index].kind {
      case .paragraph, .heading:
        let item = open.last.flatMap { nodes[$0].kind == .item ? $0 : nil }
        let range = nodes[index].range.start..<nodes[index].range.end
        match(
          index,
          range,
          itemStart: item.map { nodes[$0 + 1].range.start },
          quotes: open.count { nodes[$0].kind == .blockQuote }
        )
        // Only inlines stand in it.
        index = nodes[index].end
      default:
        open.append(index)
        index += 1
      }
    }
  }

  /// The column at which the content of an item begins, by its first child.
  private func itemColumn(_ firstChild: Int) -> Int? {
    let line = lines.line(at: firstChild)
    let range = lines.range(ofLine: line)
    if input.marker(ofLine: line) != nil { return 4 }
    var prefix = LinePrefix(input.bytes, range)
    if prefix.contentStart != firstChild {
      prefix.skipListMarkers(input.bytes, to: range.upperBound)
    }
    return prefix.contentStart == firstChild ? prefix.column : nil
  }

  /// Compares one paragraph with the first candidate in it; what comes after that may be another
  /// block once the table stands alone.
  private mutating func match(
    _ index: Int,
    _ range: Range<Int>,
    itemStart: Int?,
    quotes: Int
  ) {
    let first = firstCandidate(from: range.lowerBound)
    guard mayTouch(range, beforeCandidate: first) else { return }
    let paragraph = Paragraph(
      index: index,
      start: range.lowerBound,
      firstLine: lines.line(at: range.lowerBound),
      lastLine: lines.line(at: max(range.lowerBound, range.upperBound - 1)),
      column: itemStart.flatMap { itemColumn($0) } ?? 0,
      quotes: quotes
    )
    if first > 0 { releaseRows(of: candidates[first - 1], in: paragraph) }
    for number in first..<candidates.count {
      let table = candidates[number]
      guard table.header.prefix.contentStart < range.upperBound,
        table.delimiterLine <= paragraph.lastLine
      else { return }
      if settles(paragraph, candidate: number, table) { return }
    }
  }

  /// Frees the lines of a paragraph that the candidate before it has taken.
  private mutating func releaseRows(of table: TableCandidate, in paragraph: Paragraph) {
    let firstLine = paragraph.firstLine
    guard table.header.line < firstLine else { return }
    // What begins here is no row of it, and where its delimiter row is in here, it is no table.
    let isTable = table.delimiterLine < firstLine
    release(table, from: isTable ? firstLine : table.delimiterLine, to: paragraph.lastLine)
  }

  /// Compares a paragraph with a candidate in it; whether it is a table or is to be parted there.
  private mutating func settles(
    _ paragraph: Paragraph,
    candidate number: Int,
    _ table: TableCandidate
  ) -> Bool {
    let prefix = table.header.prefix
    let isFirst = prefix.contentStart == paragraph.start
    guard isFirst || paragraph.firstLine < table.header.line else { return false }
    // A paragraph takes up lines that lack the marks of its quote or list (CommonMark, "lazy
    // continuation lines"), a table does not.
    let isLazy =
      !isFirst && (prefix.quotes < paragraph.quotes || prefix.column < paragraph.column)
    if isLazy { lazyHeaders.insert(table.header.line) }
    guard !isLazy, delimiterColumn(of: table) >= paragraph.column else {
      release(table, from: table.delimiterLine + 1, to: paragraph.lastLine)
      return false
    }
    guard isFirst else {
      let prefix = self.prefix(of: table.header)
      separators.insert(ParserInput.Separator(line: table.header.line, prefix: prefix))
      return true
    }
    let end = end(of: table, lastLine: paragraph.lastLine, column: paragraph.column)
    let rowCount = table.rows.prefix { $0.line < end }.count
    matches.append(Match(paragraph: paragraph.index, candidate: number, rowCount: rowCount))
    return true
  }

  /// Whether the candidate `number` begins in a paragraph, or the one before reaches into it; most
  /// paragraphs stand clear of both.
  private func mayTouch(_ paragraph: Range<Int>, beforeCandidate number: Int) -> Bool {
    if number < candidates.count,
      candidates[number].header.prefix.contentStart < paragraph.upperBound
    {
      return true
    }
    guard number > 0, let row = candidates[number - 1].rows.last else { return false }
    return row.prefix.contentStart >= paragraph.lowerBound
  }

  /// Frees lines of a paragraph that a candidate has taken for its own: where a delimiter row is
  /// among them, they may be a table of their own.
  private mutating func release(_ table: TableCandidate, from start: Int, to end: Int) {
    // Rows are lines one after the other, and the first of these can be a header at most.
    let first = table.delimiterLine + 1
    let (low, high) = (max(start + 1 - first, 0), min(end + 1 - first, table.rows.count))
    guard low < high, table.rows[low..<high].contains(where: mayBeDelimiter) else { return }
    breaks.insert(start)
  }

  private func mayBeDelimiter(_ row: TableCandidate.Row) -> Bool {
    let range = row.prefix.contentStart..<lines.range(ofLine: row.line).upperBound
    return input.bytes[range].allSatisfy {
      switch $0 {
      case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: " "),
        UInt8(ascii: "\t"):
        true
      default: false
      }
    }
  }

  private func delimiterColumn(of table: TableCandidate) -> Int {
    LinePrefix(input.bytes, lines.range(ofLine: table.delimiterLine)).column
  }

  private func firstCandidate(from offset: Int) -> Int {
    candidates.partitioningIndex { $0.header.prefix.contentStart >= offset }
  }

  /// The line after the table's last; asks for a separator where the paragraph goes on.
  private mutating func end(of table: TableCandidate, lastLine: Int, column: Int) -> Int {
    let misplaced = table.rows.first {
      $0.prefix.column < column || $0.prefix.column >= column + 4
    }
    let end = misplaced?.line ?? table.breakLine ?? .max
    guard end <= lastLine else { return lastLine + 1 }
    let prefix = LinePrefix(
      input.bytes,
      lines.range(ofLine: end),
      quoteLimit: table.header.prefix.quotes
    )
    let isLazy = prefix.quotes < table.header.prefix.quotes || prefix.column < column
    if isLazy { lazyRows.insert(end) }
    if misplaced != nil { breaks.insert(end) }
    separators.insert(
      ParserInput.Separator(
        line: end,
        prefix: isLazy ? lazyPrefix(prefix, line: end) : self.prefix(of: table.header)
      )
    )
    return end
  }

  /// The prefix of a row's line with blanks in place of what is not a quote mark.
  private func prefix(of row: TableCandidate.Row) -> [UInt8] {
    input.bytes[lines.starts[row.line]..<row.prefix.contentStart].map {
      $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "\t") ? $0 : UInt8(ascii: " ")
    }
  }

  private func lazyPrefix(_ prefix: LinePrefix, line: Int) -> [UInt8] {
    let marks = Array(input.bytes[lines.starts[line]..<prefix.contentStart])
    return prefix.column < 4 ? marks : [UInt8](repeating: UInt8(ascii: ">"), count: prefix.quotes)
  }
}
