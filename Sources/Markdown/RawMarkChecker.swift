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
  /// The index after the last table, and after the last line of cells that is none of a table.
  private var (tableEnd, rowEnd) = (-1, -1)
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
    case .paragraph: report(fault(ofParagraph: node, at: index))
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
  private mutating func fault(ofParagraph node: MarkdownNode, at index: Int) -> Fault? {
    let text = text(of: node)
    let before = document.file.bytes[..<text.startIndex]
    if index == tableEnd, let fault = TableLine.lostRow(in: text, behind: before) {
      rowEnd = node.end
      return fault
    }
    if TableLine.isLone(text) {
      defer { rowEnd = node.end }
      return index == rowEnd
        ? nil : TableLine.loneRow(text, behind: before, before: self.text(at: node.end))
    }
    let last = document.nodes[index - 1]
    switch last.end > index ? last.kind : .document {
    case .item: if let fault = TaskMark.fault(of: text) { return fault }
    case .blockQuote: if let fault = CalloutMark.fault(inQuote: text) { return fault }
    default:
      if let fault = CalloutMark.fault(of: text, behind: before)
        ?? TaskMark.fault(ofParagraph: text, behind: before)
      {
        return fault
      }
    }
    if holdsTabs, let fault = TableLine.columnsByTabs(in: text) { return fault }
    return LineMark.fault(in: text)
  }

  /// The text of the block at `index`; none behind the last.
  private func text(at index: Int) -> ArraySlice<UInt8> {
    index < document.nodes.count ? text(of: document.nodes[index]) : []
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
