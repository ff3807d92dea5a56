public import Diagnostics

/// Finds where links, images and raw HTML stand in the source of a document.
///
/// libcmark gives columns only for inlines on lines without indentation, so the text itself is
/// searched instead, for what was typed. That happens when somebody asks, once for each block:
/// nearly no document has anything to report. O(length of the block).
public struct SourcePositions: Sendable {
  private let document: MarkdownDocument
  /// The block whose inlines have been searched for.
  private var block = -1
  private var ranges: [Int: InlineScanner.Place] = [:]
  /// The first line of the block that was last asked for.
  private var firstLine: (block: SourceRange, line: SourceRange)?
  /// The end of the last footnote mark that was found.
  private var footnoteMarkEnd = 0
  /// Where link definitions stand, by destination; searched for at the first need.
  private var definitions: [ArraySlice<UInt8>: SourceRange]?

  /// Creates a finder for `document`; searches nothing yet.
  public init(of document: MarkdownDocument) {
    self.document = document
  }

  /// The range of the destination of the link or image at `index`.
  ///
  /// Where the destination stands in a definition (`[name]: destination`), the range is there.
  /// Where it cannot be found, the range is the first line of the block.
  public mutating func destination(of index: Int) -> SourceRange {
    if let place = place(of: index) { return place.range }
    guard let link = document.link(at: index) else { return fallback(for: index) }
    if definitions == nil { definitions = InlineScanner.definitions(in: document) }
    return definitions?[link.destination] ?? fallback(for: index)
  }

  /// The range of the image at `index` from `![` to its end.
  public mutating func image(at index: Int) -> SourceRange {
    guard let place = place(of: index) else { return fallback(for: index) }
    return place.whole
  }

  /// The range of `[^name]` for the link at `index` that was meant as a footnote: the first in its
  /// block behind the one that was asked for before, so that all are found in one go.
  mutating func footnoteMark(of index: Int, name: String) -> SourceRange {
    let range = document.nodes[index].range
    let mark = Array("[^\(name)]".utf8)
    let start = range.start <= footnoteMarkEnd ? min(footnoteMarkEnd, range.end) : range.start
    let bytes = document.file.bytes[start..<range.end]
    guard let found = bytes.firstRange(of: mark) else { return fallback(for: index) }
    footnoteMarkEnd = found.upperBound
    return SourceRange(found)
  }

  /// The range of the raw HTML at `index`.
  public mutating func rawHTML(of index: Int) -> SourceRange {
    place(of: index)?.range ?? fallback(for: index)
  }

  private mutating func place(of index: Int) -> InlineScanner.Place? {
    if block < 0 || !document.descendants(of: block).contains(index) {
      block = document.leafBlock(of: index)
      ranges = InlineScanner.places(in: document, block: block)
    }
    return ranges[index]
  }

  /// The first line of the block; found once for each, since a block may be one line of megabytes.
  private mutating func fallback(for index: Int) -> SourceRange {
    let range = document.nodes[index].range
    if let firstLine, firstLine.block == range { return firstLine.line }
    let line = document.file.firstLine(of: range)
    firstLine = (range, line)
    return line
  }
}

extension MarkdownDocument {
  /// The index of the block that holds the inline at `index`.
  fileprivate func leafBlock(of index: Int) -> Int {
    var block = index
    while block > 0, !(nodes[block].isBlock && nodes[block].end > index) { block -= 1 }
    return block
  }
}
