/// What libcmark is given: the text of a file with lines put in front and in between, and with the
/// markers of footnotes changed.
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
  /// The line of the text for each line after the headings; empty where they are the same, and the
  /// complement of the line after it for a separator.
  private var lineMap: [Int] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, lines: BodyLines) {
    self.bytes = bytes
    self.lines = lines
  }

  /// Adds separators; one that is there already is not added again.
  mutating func insert(_ new: Set<Separator>) {
    separators = Set(separators).union(new).sorted { $0.line < $1.line }
    var next = 0
    lineMap = []
    for line in 0..<lines.count {
      while next < separators.count, separators[next].line == line {
        lineMap.append(~line)
        next += 1
      }
      lineMap.append(line)
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
    var nextMarker = 0
    func feedMarkers(before line: Int) {
      while nextMarker < markers.count, markers[nextMarker].line < line {
        feedText(to: markers[nextMarker].range.lowerBound)
        FootnoteMarker.replacement.withUTF8Buffer(feed)
        offset = markers[nextMarker].range.upperBound
        nextMarker += 1
      }
    }
    for separator in separators {
      feedMarkers(before: separator.line)
      feedText(to: lines.starts[separator.line])
      separator.prefix.withUnsafeBufferPointer(feed)
      Self.comment.withUTF8Buffer(feed)
    }
    feedMarkers(before: .max)
    feedText(to: lines.end)
  }

  // MARK: Mapping back

  /// The line of the text, from 0, that a line of libcmark's is; none where we put it in.
  func line(_ parserLine: Int32) -> Int? {
    let line = mapped(parserLine)
    return line < 0 ? nil : line
  }

  /// The offset of a place that libcmark gives as line and column, both from 1.
  ///
  /// Places outside the text are moved to its edge, those in a separator behind it.
  func offset(line parserLine: Int32, column: Int32) -> Int {
    let line = mapped(parserLine)
    guard line >= 0 else { return lines.starts[~line] }
    var column = Int(column) - 1
    if !markers.isEmpty, let marker = marker(ofLine: line) {
      let width = FootnoteMarker.replacement.utf8CodeUnitCount
      let start = marker.range.lowerBound - lines.starts[line]
      if column >= start + width { column += marker.range.count - width }
    }
    return min(max(lines.starts[line] + column, lines.starts[0]), lines.end)
  }

  /// The line of the text; for a line that we put in the complement of the line after it.
  private func mapped(_ parserLine: Int32) -> Int {
    let line = Int(parserLine) - 1 - headingCount
    guard line >= 0 else { return ~0 }
    guard !lineMap.isEmpty else { return min(line, lines.count - 1) }
    return line < lineMap.count ? lineMap[line] : lines.count - 1
  }

  /// The footnote marker that a line begins with, in O(log n).
  func marker(ofLine line: Int) -> FootnoteMarker? {
    var (low, high) = (0, markers.count)
    while low < high {
      let middle = (low + high) / 2
      if markers[middle].line < line { low = middle + 1 } else { high = middle }
    }
    return low < markers.count && markers[low].line == line ? markers[low] : nil
  }
}
