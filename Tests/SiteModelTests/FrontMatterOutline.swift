import SiteModel

@testable import Diagnostics

/// A one-line picture of a node: `~` for nothing, texts in quotes, `[…]`, `{key: …}`.
func outline(_ node: YAMLNode) -> String {
  switch node.value {
  case .empty: "~"
  case .scalar(let text): text.debugDescription
  case .list(let items): "[" + items.map(outline).joined(separator: ", ") + "]"
  case .map(let map):
    "{" + map.entries.map { "\($0.key): " + outline($0.node) }.joined(separator: ", ") + "}"
  }
}

/// The problems as `code line:column «marked text»`, in source order.
func summary(_ diagnostics: [Diagnostic]) -> [String] {
  var lines = LineCache()
  return diagnostics.sorted().map { diagnostic in
    let position = lines.position(at: diagnostic.range.start, in: diagnostic.file)
    let marked = diagnostic.file.text(in: diagnostic.range)
    return "\(diagnostic.problem.code) \(position.line):\(position.column) «\(marked)»"
  }
}
