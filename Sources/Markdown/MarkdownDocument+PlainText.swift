extension MarkdownDocument {
  /// The text under the node at `index` without its markup, line breaks as spaces.
  ///
  /// Blocks are joined by a newline. O(size of the subtree).
  public func plainText(of index: Int) -> String {
    String(decoding: plainTextBytes(of: index), as: UTF8.self)
  }

  /// What ``plainText(of:)`` gives, as UTF-8; a copy is made only where several nodes are joined.
  func plainTextBytes(of index: Int) -> ArraySlice<UInt8> {
    let node = nodes[index]
    if node.end == index + 1 { return literal(of: index) }
    if node.end == index + 2 { return literal(of: index + 1) }
    return joinedText(of: index)[...]
  }

  private func joinedText(of index: Int) -> [UInt8] {
    var result: [UInt8] = []
    for descendant in descendants(of: index) {
      let node = nodes[descendant]
      switch node.kind {
      case .softBreak, .lineBreak: result.append(UInt8(ascii: " "))
      case _ where node.isBlock && !result.isEmpty && result.last != UInt8(ascii: "\n"):
        result.append(UInt8(ascii: "\n"))
        fallthrough
      default: result += text[node.literal.range]
      }
    }
    return result
  }
}
