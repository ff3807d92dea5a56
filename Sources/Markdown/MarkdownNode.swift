public import Diagnostics

/// A node of a Markdown document.
public struct MarkdownNode: Sendable {
  /// What a node is; the names are those of the CommonMark specification.
  public enum Kind: Hashable, Sendable {
    case document
    case blockQuote
    case bulletList(isTight: Bool)
    case orderedList(start: Int32, isTight: Bool)
    case item
    /// A code block; its literal is the code, `info` what stands after the opening fence.
    case codeBlock(info: TextSlice)
    /// A block of raw HTML; its literal is the HTML.
    case rawHTMLBlock
    case paragraph
    /// A heading of level 1 to 6.
    case heading(level: UInt8)
    case thematicBreak
    /// Text; its literal is the text with escapes and character references resolved.
    case text
    case softBreak
    case lineBreak
    /// A code span; its literal is the code.
    case code
    /// A raw HTML tag or comment in a line; its literal is the HTML.
    case rawHTML
    case emphasis
    case strong
    /// A link; its children are its text.
    case link(destination: TextSlice, title: TextSlice)
    /// An image; its children are its alternative text.
    case image(source: TextSlice, title: TextSlice)
  }

  /// What the node is.
  public let kind: Kind
  /// The literal text of the kinds that have one.
  let literal: TextSlice
  private let sourceStart: UInt32
  private let sourceEnd: UInt32
  /// The index after the node's last descendant, once those are known.
  var subtreeEnd: UInt32 = 0

  init(_ kind: Kind, literal: TextSlice = .empty, range: Range<Int>) {
    self.kind = kind
    self.literal = literal
    sourceStart = UInt32(truncatingIfNeeded: range.lowerBound)
    sourceEnd = UInt32(truncatingIfNeeded: range.upperBound)
  }

  /// The index after the node's last descendant: that of its next sibling, where there is one.
  public var end: Int { Int(subtreeEnd) }

  /// The bytes of the file that a block was read from; for an inline those of its block.
  ///
  /// ``SourcePositions`` narrows the range of links, images and raw HTML.
  public var range: SourceRange { SourceRange(Int(sourceStart), Int(sourceEnd)) }

  /// Whether the node is a block, not a part of a line.
  public var isBlock: Bool {
    switch kind {
    case .document, .blockQuote, .bulletList, .orderedList, .item, .codeBlock, .rawHTMLBlock,
      .paragraph, .heading, .thematicBreak:
      true
    case .text, .softBreak, .lineBreak, .code, .rawHTML, .emphasis, .strong, .link, .image:
      false
    }
  }
}
