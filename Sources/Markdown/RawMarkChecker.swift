internal import Diagnostics
internal import Localization

/// Finds marks of headings, lists, tables, bold and struck text that the page shows as typed, or
/// that strike what was not meant.
///
/// Looks at each block once; each kind of mark has a place of its own that knows its faults.
struct RawMarkChecker {
  /// What is wrong, and where.
  typealias Fault = (problem: RawMarkProblem, range: Range<Int>)

  private let document: MarkdownDocument
  private let holdsStars: Bool
  private let holdsTabs: Bool
  private var findings: [(RawMarkProblem, SourceRange)] = []
  /// The index after the last table.
  private var tableEnd = -1
  /// Where the last block starts that was looked at for struck and for bold text: an inline has the
  /// range of its block.
  private var (struckBlock, boldBlock) = (-1, -1)

  /// The findings in `document`, in its order; O(n).
  static func check(_ document: MarkdownDocument) -> [(RawMarkProblem, SourceRange)] {
    var checker = RawMarkChecker(document)
    document.nodes.withUnsafeBufferPointer { nodes in
      for index in nodes.indices { checker.check(nodes[index], at: index) }
    }
    return checker.findings
  }

  private init(_ document: MarkdownDocument) {
    self.document = document
    holdsStars = document.holds("*")
    holdsTabs = document.holds("\t")
  }

  @inline(__always)
  private mutating func check(_ node: MarkdownNode, at index: Int) {
    switch node.kind {
    case .table: tableEnd = node.end
    case .heading: report(HeadingMark.fault(of: text(of: node)))
    case .callout where node.end == index + 1:
      report((.emptyCallout, text(of: node).firstLine.indices))
    case .paragraph: report(fault(ofParagraph: node, isBehindTable: index == tableEnd))
    case .codeBlock: report(IndentedText.fault(of: text(of: node)))
    case .strikethrough where node.range.start != struckBlock:
      struckBlock = node.range.start
      report(StruckRanges.fault(in: text(of: node)))
    case .text where holdsStars && node.range.start != boldBlock && document.holdsStars(index):
      boldBlock = node.range.start
      report(BoldMarks.fault(in: document.file.bytes, node.range.offsets))
    default: break
    }
  }

  /// The first fault of a paragraph: its lines have the same one again.
  private func fault(ofParagraph node: MarkdownNode, isBehindTable: Bool) -> Fault? {
    let text = text(of: node)
    let before = document.file.bytes[..<text.startIndex]
    if isBehindTable, let fault = TableLine.lostRow(in: text, behind: before) { return fault }
    if let fault = CalloutMark.fault(of: text, behind: before) { return fault }
    if holdsTabs, let fault = TableLine.columnsByTabs(in: text) { return fault }
    return LineMark.fault(in: text)
  }

  private func text(of node: MarkdownNode) -> ArraySlice<UInt8> {
    document.file.bytes[node.range.offsets]
  }

  private mutating func report(_ fault: Fault?) {
    if let fault { findings.append((fault.problem, SourceRange(fault.range))) }
  }
}

extension MarkdownDocument {
  /// Whether the texts of the nodes hold `sign`.
  fileprivate func holds(_ sign: Unicode.Scalar) -> Bool {
    text.withUnsafeBufferPointer { text in
      ByteSearch.firstOffset(in: text, from: 0) { $0.equal(sign) } < text.count
    }
  }

  /// Whether the text of the node at `index` holds `**`.
  fileprivate func holdsStars(_ index: Int) -> Bool {
    let text = literal(of: index)
    guard let star = text.firstIndex(of: UInt8(ascii: "*")) else { return false }
    return text[star...].starts(with: "**".utf8)
  }
}
