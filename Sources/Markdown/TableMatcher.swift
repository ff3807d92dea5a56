internal import Diagnostics

/// Compares the candidates for tables with a parsed tree.
///
/// A candidate is a table where a paragraph, or a heading with an underline, begins with its header
/// and covers its delimiter row. Where the paragraph begins or ends elsewhere than the table does,
/// separators are asked for, and the text is parsed again.
struct TableMatcher {
  /// A table that the tree confirms.
  struct Match {
    /// The candidate's number.
    let candidate: Int
    /// How many of its rows the table has.
    let rowCount: Int
  }

  private let input: ParserInput
  private let candidates: [TableCandidate]

  /// The tables by the index of the paragraph that they are.
  private(set) var matches: [Int: Match] = [:]
  /// What must be put in for the tables to stand alone.
  private(set) var separators: Set<ParserInput.Separator> = []
  /// The lines at which tables end that were taken for rows before the tree was known.
  private(set) var breaks: Set<Int> = []
  /// The rows that lack the quote mark or indentation of their table.
  private(set) var lazyRows: Set<Int> = []
  /// The headers that would begin a table, did they not lack the marks of the block before them.
  private(set) var lazyHeaders: Set<Int> = []

  private var lines: BodyLines { input.lines }

  init(_ input: ParserInput, candidates: [TableCandidate]) {
    self.input = input
    self.candidates = candidates
  }

  /// Compares with `nodes`, of which those before `first` are headings of cells.
  mutating func match(_ nodes: [MarkdownNode], from first: Int) {
    var open: [Int] = []
    for index in first..<max(first, nodes.count) {
      while let last = open.last, nodes[last].end <= index { open.removeLast() }
      switch nodes[index].kind {
      case .paragraph, .heading:
        let item = open.last.flatMap { nodes[$0].kind == .item ? $0 : nil }
        let range = nodes[index].range.start..<nodes[index].range.end
        match(index, range, itemStart: item.map { nodes[$0 + 1].range.start })
      default: break
      }
      if nodes[index].isBlock { open.append(index) }
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
  private mutating func match(_ index: Int, _ range: Range<Int>, itemStart: Int?) {
    let lastLine = lines.line(at: max(range.lowerBound, range.upperBound - 1))
    var number = firstCandidate(from: range.lowerBound)
    while number < candidates.count {
      let table = candidates[number]
      guard table.header.prefix.contentStart < range.upperBound, table.delimiterLine <= lastLine
      else { return }
      let column = itemStart.flatMap { itemColumn($0) } ?? 0
      if table.header.prefix.contentStart == range.lowerBound {
        // A delimiter row outside of the list that the header is in belongs to no table.
        guard delimiterColumn(of: table) >= column else { return }
        let end = end(of: table, lastLine: lastLine, column: column)
        let rowCount = table.rows.prefix { $0.line < end }.count
        matches[index] = Match(candidate: number, rowCount: rowCount)
        return
      } else if lines.line(at: range.lowerBound) < table.header.line {
        guard !isLazy(table.header.prefix, paragraph: range.lowerBound, column: column) else {
          lazyHeaders.insert(table.header.line)
          return
        }
        let prefix = self.prefix(of: table.header)
        separators.insert(ParserInput.Separator(line: table.header.line, prefix: prefix))
        return
      }
      number += 1
    }
  }

  private func delimiterColumn(of table: TableCandidate) -> Int {
    LinePrefix(input.bytes, lines.range(ofLine: table.delimiterLine)).column
  }

  /// Whether a line belongs to the paragraph only because a paragraph takes up lines that lack the
  /// marks of its quote or list (CommonMark, "lazy continuation lines").
  private func isLazy(_ prefix: LinePrefix, paragraph: Int, column: Int) -> Bool {
    let first = LinePrefix(input.bytes, lines.range(ofLine: lines.line(at: paragraph)))
    return prefix.quotes < first.quotes || prefix.column < column
  }

  private func firstCandidate(from offset: Int) -> Int {
    var (low, high) = (0, candidates.count)
    while low < high {
      let middle = (low + high) / 2
      if candidates[middle].header.prefix.contentStart < offset {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
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
