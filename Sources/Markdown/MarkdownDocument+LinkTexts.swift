internal import Diagnostics
internal import Localization

extension MarkdownDocument {
  /// The document with the text that `name` gives in each link that was typed without one; `nil`
  /// where there is no such link.
  ///
  /// O(links) for documents that have none, else O(n log links).
  public func fillingLinks(_ name: (MarkdownLink) -> String?) -> MarkdownDocument? {
    let names = missingTexts(name)
    if names.isEmpty { return nil }
    /// Where the node at `index` stands when the texts are behind their links.
    func moved(_ index: Int) -> Int { index + names.partitioningIndex { $0.link >= index } }
    var filled: [MarkdownNode] = []
    filled.reserveCapacity(nodes.count + names.count)
    var text = text
    var next = 0
    for index in nodes.indices {
      var node = nodes[index]
      node.subtreeEnd = UInt32(truncatingIfNeeded: moved(node.end))
      filled.append(node)
      guard next < names.count, names[next].link == index else { continue }
      let literal = TextSlice(
        offset: UInt32(truncatingIfNeeded: text.count),
        length: UInt32(truncatingIfNeeded: names[next].text.count)
      )
      text += names[next].text
      var child = MarkdownNode(.text, literal: literal, range: node.range.offsets)
      child.subtreeEnd = node.subtreeEnd
      filled.append(child)
      next += 1
    }
    return MarkdownDocument(
      file: file,
      nodes: filled,
      text: text,
      links: links.map(moved),
      footnotes: footnotes.map(moved)
    )
  }

  /// The links that were typed without a text, and what `name` gives for them.
  private func missingTexts(
    _ name: (MarkdownLink) -> String?
  ) -> [(link: Int, text: [UInt8])] {
    links.compactMap { index in
      guard nodes[index].end == index + 1, let link = link(at: index), link.kind == .link,
        let text = name(link), !text.isEmpty
      else { return nil }
      return (index, Array(text.utf8))
    }
  }
}
