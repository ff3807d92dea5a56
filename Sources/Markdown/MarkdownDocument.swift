public import Diagnostics
internal import Localization

/// A Markdown text as a tree of values.
///
/// The tree is flat: the nodes stand in pre-order, each with the index after its last descendant,
/// so that a walk is a loop over an array and a subtree is a slice of it. Node 0 is the document.
public struct MarkdownDocument: Sendable {
  /// The file that the text was read from.
  public let file: SourceFile
  /// The nodes in pre-order; there is always the first.
  public let nodes: [MarkdownNode]
  /// What holds the text of all nodes, as UTF-8: the bytes of the file where all of it stands there.
  let text: [UInt8]
  /// The indices of the links and images, in order.
  public let links: [Int]
  /// The indices of the footnotes that the text refers to, by their numbers.
  public let footnotes: [Int]

  init(
    file: SourceFile,
    nodes: [MarkdownNode],
    text: [UInt8],
    links: [Int] = [],
    footnotes: [Int] = []
  ) {
    self.file = file
    self.nodes = nodes
    self.text = text
    self.links = links
    self.footnotes = footnotes
  }

  /// The same document in less memory.
  ///
  /// It has no text of its own where its file has it all, and not the room that it was made in. O(n).
  var compact: MarkdownDocument {
    let shared = TextSharing.nodes(of: self)
    return MarkdownDocument(
      file: file,
      nodes: shared ?? nodes.withoutSpareRoom,
      text: shared == nil ? text.withoutSpareRoom : file.bytes,
      links: links,
      footnotes: footnotes
    )
  }

  /// The part of the file that the document was read from, as it was typed.
  public var source: ArraySlice<UInt8> {
    file.bytes[nodes[0].range.start..<nodes[0].range.end]
  }

  /// The bytes of a part of the document's text.
  public subscript(slice: TextSlice) -> ArraySlice<UInt8> { text[slice.range] }

  /// The literal text of the node at `index`; empty for kinds that have none.
  public func literal(of index: Int) -> ArraySlice<UInt8> {
    self[nodes[index].literal]
  }

  /// The indices of the children of the node at `index`, in order.
  public func children(of index: Int) -> Children {
    Children(nodes: nodes, position: index + 1, end: nodes[index].end)
  }

  /// The indices of the blocks directly under the document, in order.
  public var blocks: Children { children(of: 0) }

  /// The indices of the descendants of the node at `index`, in order.
  public func descendants(of index: Int) -> Range<Int> {
    index + 1..<nodes[index].end
  }

  /// The link or image at `index`, or nothing where another node stands there.
  public func link(at index: Int) -> MarkdownLink? {
    switch nodes[index].kind {
    case .link(let destination, let title):
      MarkdownLink(
        node: index,
        kind: .link,
        destination: self[destination],
        title: self[title]
      )
    case .image(let source, let title):
      MarkdownLink(node: index, kind: .image, destination: self[source], title: self[title])
    default: nil
    }
  }

  /// Whether the link at `index` was meant as a footnote, whose name has a blank: `[^theo sổ]`.
  public func isFootnoteMark(_ index: Int) -> Bool {
    guard case .link = nodes[index].kind, nodes[index].end > index + 1,
      nodes[index + 1].kind == .text
    else { return false }
    guard literal(of: index + 1).first == UInt8(ascii: "^") else { return false }
    return plainTextBytes(of: index).contains(UInt8(ascii: " "))
  }

  /// The indices of a node's children.
  public struct Children: Sequence, IteratorProtocol, Sendable {
    fileprivate let nodes: [MarkdownNode]
    fileprivate var position: Int
    fileprivate let end: Int

    /// The next child's index.
    public mutating func next() -> Int? {
      guard position < end else { return nil }
      defer { position = nodes[position].end }
      return position
    }
  }
}
