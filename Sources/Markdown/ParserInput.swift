internal import Localization

/// What libcmark is given: the text of a file with lines put in front and in between, with the
/// markers of footnotes changed and the lines of tables folded.
///
/// Whatever libcmark says of a line is mapped back to the file here.
struct ParserInput {
  /// A line, put in before a line of the text, that ends a paragraph and shows nothing.
  struct Separator: Hashable {
    /// The line of the text that it is put before.
    let line: Int
    /// The blanks and quote marks that keep it in the block it is to stand in.
    let prefix: [UInt8]
  }

  /// An empty comment: of the blocks that can interrupt a paragraph the only one without content.
  private static let comment: StaticString = "<!---->\n"

  let bytes: UnsafeBufferPointer<UInt8>
  let lines: BodyLines
  /// The cells of tables as headings, one a line.
  var headings: [UInt8] = []
  var headingCount = 0
  /// The separators in the order of their lines.
  private(set) var separators: [Separator] = []
  /// The footnote markers in the order of their lines.
  var markers: [FootnoteMarker] = []
  /// The tables whose lines are given as one, in the order of their lines.
  private(set) var folds: [FoldedTable] = []
  /// The lines of the text for each line after the headings; empty where they are the same.
  ///
  /// One line, all those of a folded table, or for a separator none before the line after it.
  private var lineMap: [Range<Int>] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, lines: BodyLines) {
    self.bytes = bytes
    self.lines = lines
  }

  /// Adds separators; one that is there already is not added again.
  mutating func insert(_ new: Set<Separator>) {
    separators = Set(separators).union(new).sorted { $0.line < $1.line }
    fold(folds)
  }

  /// Gives these tables as one line each, but those that a separator stands in.
  mutating func fold(_ tables: [FoldedTable]) {
    var separators = separators[...]
    folds = tables.filter { table in
      separators = separators.drop { $0.line <= table.lines.lowerBound }
      return separators.first.map { $0.line >= table.lines.upperBound } ?? true
    }
    mapLines()
  }

  private mutating func mapLines() {
    lineMap.removeAll(keepingCapacity: true)
    guard !separators.isEmpty || !folds.isEmpty else { return }
    lineMap.reserveCapacity(lines.count + separators.count)
    var (separators, folds) = (separators[...], folds[...])
    var line = 0
    while line < lines.count {
      while separators.first?.line == line {
        lineMap.append(line..<line)
        separators.removeFirst()
      }
      let isFolded = folds.first?.lines.lowerBound == line
      lineMap.append(isFolded ? folds.removeFirst().lines : line..<line + 1)
      line = lineMap[lineMap.count - 1].upperBound
    }
  }

  // MARK: Feeding

  /// Gives the input to `feed`, piece by piece, without copying the text.
  func feed(_ feed: (UnsafeBufferPointer<UInt8>) -> Void) {
    headings.withUnsafeBufferPointer { if !$0.isEmpty { feed($0) } }
    var offset = lines.starts[0]
    func feedText(to end: Int) {
      if end > offset { feed(UnsafeBufferPointer(rebasing: bytes[offset..<end])) }
      offset = max(offset, end)
    }
    for change in changes() {
      feedText(to: change.range.lowerBound)
      change.prefix.withUnsafeBufferPointer(feed)
      change.replacement.withUTF8Buffer(feed)
      offset = change.range.upperBound
    }
    feedText(to: lines.end)
  }

  /// A place at which something else is given than what the text has there.
  private struct Change {
    let range: Range<Int>
    var prefix: [UInt8] = []
    let replacement: StaticString
  }

  /// The changes in the order of their places; a separator comes before what begins its line.
  private func changes() -> [Change] {
    let separators = separators.map {
      let start = lines.starts[$0.line]
      return Change(range: start..<start, prefix: $0.prefix, replacement: Self.comment)
    }
    let markers = markers.map {
      Change(range: $0.range, replacement: FootnoteMarker.replacement)
    }
    let folds = folds.map { Change(range: $0.range, replacement: FoldedTable.replacement) }
    return (separators + markers + folds).sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }

  // MARK: Mapping back

  /// The line of the text, from 0, that a line of libcmark's is; none where we put it in.
  func line(_ parserLine: Int32) -> Int? {
    mapped(parserLine).first
  }

  /// The offset of a place that libcmark gives as line and column, both from 1.
  ///
  /// Places outside the text are moved to its edge, those in a separator behind it.
  func offset(line parserLine: Int32, column: Int32) -> Int {
    let mapped = mapped(parserLine)
    let line = mapped.lowerBound
    var column = Int(column) - 1
    switch mapped.count {
    case 0: return lines.starts[line]
    case 1: break
    default:
      if let end = endOfFold(from: line, column) { return end }
    }
    if !markers.isEmpty, let marker = marker(ofLine: line) {
      let width = FootnoteMarker.replacement.utf8CodeUnitCount
      let start = marker.range.lowerBound - lines.starts[line]
      if column >= start + width { column += marker.range.count - width }
    }
    return min(max(lines.starts[line] + column, lines.starts[0]), lines.end)
  }

  /// The lines of the text that a line of libcmark's stands for; see `lineMap`.
  private func mapped(_ parserLine: Int32) -> Range<Int> {
    let line = Int(parserLine) - 1 - headingCount
    guard line >= 0 else { return 0..<0 }
    if line < lineMap.count { return lineMap[line] }
    let last = lines.count - 1
    let same = lineMap.isEmpty ? min(line, last) : last
    return same..<same + 1
  }

  /// The footnote marker that a line begins with, in O(log n).
  func marker(ofLine line: Int) -> FootnoteMarker? {
    let place = markers.partitioningIndex { $0.line >= line }
    return place < markers.count && markers[place].line == line ? markers[place] : nil
  }

  /// The end of the table that is folded into `line`, where `column` is behind the letter it is
  /// given as; in O(log n).
  private func endOfFold(from line: Int, _ column: Int) -> Int? {
    let range = folds[folds.partitioningIndex { $0.lines.lowerBound >= line }].range
    return lines.starts[line] + column > range.lowerBound ? range.upperBound : nil
  }
}
