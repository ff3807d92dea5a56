extension MarkdownDocument {
  /// Adds the words of the block at `index` to `prose`, as a person reads them.
  ///
  /// Blocks, items and cells are lines of their own. Code, raw HTML, footnote marks and addresses
  /// that stand for themselves are no words: each is one zero byte. O(size of the block).
  public func appendProse(of index: Int, to prose: inout [UInt8]) {
    let end = nodes[index].end
    var place = index
    while place < end {
      let node = nodes[place]
      switch node.kind {
      case .text: prose += text[node.literal.range]
      case .softBreak, .lineBreak: prose.append(UInt8(ascii: " "))
      case .link where isBareAddress(place), .image:
        prose.append(0)
        place = node.end
        continue
      case .code, .codeBlock, .rawHTML, .rawHTMLBlock, .footnoteReference: prose.append(0)
      case _ where node.isBlock && !prose.isEmpty && prose.last != UInt8(ascii: "\n"):
        prose.append(UInt8(ascii: "\n"))
      default: break
      }
      place += 1
    }
  }

  /// Whether the link's text is its own address.
  private func isBareAddress(_ index: Int) -> Bool {
    guard case .link(let destination, _) = nodes[index].kind, nodes[index].end == index + 2 else {
      return false
    }
    // A term may be called what its key is.
    return text[destination.range].suffix(nodes[index + 1].literal.range.count)
      == text[nodes[index + 1].literal.range]
      && !DestinationScheme.namesEntry(text[destination.range])
  }
}
