import Diagnostics
import Markdown

/// Prints a document's tree, a line for each node, with the places of the blocks.
struct MarkdownDumper {
  let document: MarkdownDocument

  /// The tree: kind, literal or destination in quotes, and `@start-end` as line:column in bytes.
  func dump() -> String {
    var lines: [String] = []
    dump(0, depth: 0, into: &lines)
    return lines.joined(separator: "\n")
  }

  private func dump(_ index: Int, depth: Int, into lines: inout [String]) {
    let node = document.nodes[index]
    var line = String(repeating: "  ", count: depth) + name(of: node.kind)
    let literal = String(decoding: document.literal(of: index), as: UTF8.self)
    if !literal.isEmpty { line += " " + literal.debugDescription }
    if let link = document.link(at: index) {
      line += " to " + String(decoding: link.destination, as: UTF8.self).debugDescription
      let title = String(decoding: link.title, as: UTF8.self)
      if !title.isEmpty { line += " title " + title.debugDescription }
    }
    if node.isBlock { line += " @\(place(node.range.start))-\(place(node.range.end))" }
    lines.append(line)
    for child in document.children(of: index) { dump(child, depth: depth + 1, into: &lines) }
  }

  private func name(of kind: MarkdownNode.Kind) -> String {
    switch kind {
    case .codeBlock(let info):
      info.isEmpty ? "codeBlock" : "codeBlock(\(String(decoding: document[info], as: UTF8.self)))"
    case .heading(let level): "heading(\(level))"
    case .bulletList(let isTight): "bulletList(\(isTight ? "tight" : "loose"))"
    case .orderedList(let start, let isTight):
      "orderedList(\(start), \(isTight ? "tight" : "loose"))"
    case .table(let columns): "table(\(columns))"
    case .tableRow(let isHeader): isHeader ? "tableRow(header)" : "tableRow"
    case .tableCell(let alignment, let isHeader):
      "tableCell(\(alignment)\(isHeader ? ", header" : ""))"
    case .callout(let callout): "callout(\(callout))"
    case .taskItem(let isDone): isDone ? "taskItem(done)" : "taskItem"
    case .footnoteDefinition(let number): "footnoteDefinition(\(number))"
    case .footnoteReference(let number, _): "footnoteReference(\(number))"
    case .link: "link"
    case .image: "image"
    default: "\(kind)"
    }
  }

  private func place(_ offset: Int) -> String {
    let before = document.file.bytes[..<offset]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return "\(before.count { $0 == UInt8(ascii: "\n") } + 1):\(offset - lineStart + 1)"
  }
}
