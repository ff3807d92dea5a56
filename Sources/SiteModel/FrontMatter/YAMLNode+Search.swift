internal import Diagnostics

extension YAMLNode {
  /// Where `text` is first written as a value, at any depth.
  func range(of text: String) -> SourceRange? {
    switch value {
    case .empty: nil
    case .scalar(let own): own == text ? range : nil
    case .list(let items): items.lazy.compactMap { $0.range(of: text) }.first
    case .map(let map): map.entries.lazy.compactMap { $0.node.range(of: text) }.first
    }
  }
}
