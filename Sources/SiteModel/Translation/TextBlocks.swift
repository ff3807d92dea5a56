public import Diagnostics
public import Markdown

/// The blocks directly under a document, footnotes last.
public struct TextBlocks: Sendable {
  /// A heading with the blocks under it, or the blocks before the first heading.
  struct Section: Equatable {
    /// The level of the heading; 0 for the lead, 7 for the footnotes.
    let level: UInt8
    /// The places of its blocks, the heading first.
    let blocks: Range<Int>

    /// Whether it holds the footnotes, which no heading stands above.
    var isFootnotes: Bool { level == 7 }
  }

  /// The document.
  public let document: MarkdownDocument
  /// The indices of the blocks' nodes.
  public let nodes: [Int]
  /// What each block is.
  public let kinds: [BlockKind]

  /// Collects the blocks of `document`.
  public init(of document: MarkdownDocument) {
    var nodes: [Int] = []
    var kinds: [BlockKind] = []
    var footnotes: [Int] = []
    nodes.reserveCapacity(32)
    kinds.reserveCapacity(32)
    for node in document.blocks {
      guard let kind = BlockKind(document.nodes[node]) else { continue }
      if kind == .footnote {
        footnotes.append(node)
      } else {
        nodes.append(node)
        kinds.append(kind)
      }
    }
    self.document = document
    self.nodes = nodes + footnotes
    self.kinds = kinds + footnotes.map { _ in .footnote }
  }

  /// The bytes of the file that the blocks at `places` were read from; `nil` for no blocks.
  public func range(of places: Range<Int>) -> SourceRange? {
    guard !places.isEmpty else { return nil }
    let last = document.nodes[nodes[places.upperBound - 1]].range
    return SourceRange(document.nodes[nodes[places.lowerBound]].range.start, last.end)
  }

  /// The first line of the block at `place`.
  func firstLine(of place: Int) -> SourceRange {
    document.file.firstLine(of: document.nodes[nodes[place]].range)
  }

  /// The sections, of which the lead is always the first.
  var sections: [Section] {
    var sections: [Section] = []
    var start = 0
    var level: UInt8 = 0
    for (place, kind) in kinds.enumerated() {
      let next: UInt8
      switch kind {
      case .heading(let level): next = level
      case .footnote where level != 7: next = 7
      default: continue
      }
      sections.append(Section(level: level, blocks: start..<place))
      (start, level) = (place, next)
    }
    sections.append(Section(level: level, blocks: start..<kinds.count))
    return sections
  }
}
