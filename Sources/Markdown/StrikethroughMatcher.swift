/// Pairs the tildes of a block (GFM specification, section 6.5).
///
/// One tilde or two, as many at the end as at the beginning, both in the same inline: text that is
/// emphasised only in part cannot be struck through across the emphasis. O(length of the block).
struct StrikethroughMatcher {
  /// A run of tildes that begins or ends struck text.
  struct Mark {
    /// The text node and the offset in the document's text.
    let node: Int
    let offset: Int
    let length: Int
    let isOpening: Bool
  }

  /// A run of tildes and what it could do by what stands around it.
  private struct Run {
    let node: Int
    let offset: Int
    let length: Int
    let canOpen: Bool
    let canClose: Bool
  }

  /// An inline, or the block itself, whose children are being read.
  private struct Parent {
    let end: Int
    /// The runs of one tilde and of two that could still open.
    var openers: [[Run]] = [[], []]
  }

  private let nodes: [MarkdownNode]
  private let text: [UInt8]
  private let block: Int
  private var marks: [Mark] = []

  /// The marks under the block at `block`, in order.
  static func marks(_ nodes: [MarkdownNode], _ text: [UInt8], block: Int) -> [Mark] {
    var matcher = StrikethroughMatcher(nodes: nodes, text: text, block: block)
    matcher.match()
    return matcher.marks.sorted { ($0.node, $0.offset) < ($1.node, $1.offset) }
  }

  private init(nodes: [MarkdownNode], text: [UInt8], block: Int) {
    self.nodes = nodes
    self.text = text
    self.block = block
  }

  private mutating func match() {
    var parents = [Parent(end: nodes[block].end)]
    for index in block + 1..<max(nodes[block].end, block + 1) {
      while let last = parents.last, last.end <= index { parents.removeLast() }
      if case .text = nodes[index].kind {
        for run in runs(of: index) { match(run, in: &parents[parents.count - 1]) }
      } else if nodes[index].end > index + 1 {
        parents.append(Parent(end: nodes[index].end))
      }
    }
  }

  private mutating func match(_ run: Run, in parent: inout Parent) {
    if run.canClose, let opener = parent.openers[run.length - 1].popLast() {
      add(opener, isOpening: true)
      add(run, isOpening: false)
      // What was opened in between can no longer be closed.
      let other = 2 - run.length
      while let inner = parent.openers[other].last,
        (inner.node, inner.offset) > (opener.node, opener.offset)
      {
        parent.openers[other].removeLast()
      }
    } else if run.canOpen {
      parent.openers[run.length - 1].append(run)
    }
  }

  private mutating func add(_ run: Run, isOpening: Bool) {
    marks.append(
      Mark(node: run.node, offset: run.offset, length: run.length, isOpening: isOpening)
    )
  }

  // MARK: Runs

  private func runs(of node: Int) -> [Run] {
    let range = nodes[node].literal.range
    var runs: [Run] = []
    var offset = range.lowerBound
    while let start = text[offset..<range.upperBound].firstIndex(of: UInt8(ascii: "~")) {
      let end =
        text[start..<range.upperBound].firstIndex { $0 != UInt8(ascii: "~") } ?? range.upperBound
      offset = end
      guard end - start <= 2 else { continue }
      let before = start > range.lowerBound ? text[start - 1] : edge(isBreak: isBreak(before: node))
      let after = end < range.upperBound ? text[end] : edge(isBreak: isBreak(after: node))
      let run = Run(
        node: node,
        offset: start,
        length: end - start,
        canOpen: Self.isFlanking(inside: after, outside: before),
        canClose: Self.isFlanking(inside: before, outside: after)
      )
      runs.append(run)
    }
    return runs
  }

  /// What stands beside a text: nothing but a line's edge, or the mark of another inline.
  private func edge(isBreak: Bool) -> UInt8 { isBreak ? UInt8(ascii: "\n") : UInt8(ascii: "*") }

  private func isBreak(before node: Int) -> Bool {
    node == block + 1 || isBreak(nodes[node - 1].kind)
  }

  private func isBreak(after node: Int) -> Bool {
    node + 1 == nodes[block].end || isBreak(nodes[node + 1].kind)
  }

  private func isBreak(_ kind: MarkdownNode.Kind) -> Bool {
    kind == .softBreak || kind == .lineBreak
  }

  /// Whether a run between two bytes belongs to what is inside.
  private static func isFlanking(inside: UInt8, outside: UInt8) -> Bool {
    !isBlank(inside) && (!inside.isPunctuation || isBlank(outside) || outside.isPunctuation)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
  }
}
