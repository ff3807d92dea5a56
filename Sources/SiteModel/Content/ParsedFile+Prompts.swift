internal import Diagnostics
internal import Markdown

extension ParsedFile {
  /// Reports the lines that `sxsh new` left there and nobody has written over.
  func reportPrompts(to problems: ProblemCollector) {
    for entry in frontMatter.entries { reportPrompts(in: entry.node, to: problems) }
    for node in body.nodes where node.kind.holdsPrompt {
      let range = textRange(of: node)
      guard StarterPrompt.contains(file.bytes[range.offsets]) else { continue }
      problems.report(ContentProblem.unwritten, in: file, at: range)
    }
  }

  private func reportPrompts(in node: YAMLNode, to problems: ProblemCollector) {
    switch node.value {
    case .scalar(let text) where StarterPrompt.contains(text.utf8):
      problems.report(ContentProblem.unwritten, in: file, at: node.range)
    case .list(let items): for item in items { reportPrompts(in: item, to: problems) }
    case .map(let map): for entry in map.entries { reportPrompts(in: entry.node, to: problems) }
    case .scalar, .empty: break
    }
  }

  /// Where the text of a paragraph or heading stands, without its marks and the end of its line.
  private func textRange(of node: MarkdownNode) -> SourceRange {
    var bytes = file.bytes[node.range.offsets]
    while let last = bytes.last, last <= UInt8(ascii: " ") { bytes.removeLast() }
    while let first = bytes.first, first == UInt8(ascii: "#") || first == UInt8(ascii: " ") {
      bytes.removeFirst()
    }
    return SourceRange(bytes.startIndex, bytes.endIndex)
  }
}

extension MarkdownNode.Kind {
  fileprivate var holdsPrompt: Bool {
    switch self {
    case .paragraph, .heading: true
    default: false
    }
  }
}
