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

    // What the extensions add.

    /// A table; its children are at most one caption and one row or more.
    case table(columns: UInt16)
    /// The caption of a table; its children are inlines.
    case tableCaption
    /// A row of cells, of which every table has the same number in each.
    case tableRow(isHeader: Bool)
    /// A cell; its children are inlines.
    case tableCell(ColumnAlignment, isHeader: Bool)
    /// A call-out; its children are blocks.
    case callout(Callout)
    /// An item of a task list.
    case taskItem(isDone: Bool)
    /// A footnote where it is defined, with its number from 1; 0 where nothing refers to it.
    case footnoteDefinition(number: Int32)
    /// A reference to a footnote; `occurrence` counts, from 1, the references to the same one.
    case footnoteReference(number: Int32, occurrence: Int32)
    /// Text that no longer holds.
    case strikethrough
  }

  /// What the node is.
  public internal(set) var kind: Kind
  /// The literal text of the kinds that have one.
  var literal: TextSlice
  private var sourceStart: UInt32
  private var sourceEnd: UInt32
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
  public internal(set) var range: SourceRange {
    get { SourceRange(Int(sourceStart), Int(sourceEnd)) }
    set {
      sourceStart = UInt32(truncatingIfNeeded: newValue.start)
      sourceEnd = UInt32(truncatingIfNeeded: newValue.end)
    }
  }

  /// Whether the node is a block, not a part of a line.
  public var isBlock: Bool {
    switch kind {
    case .document, .blockQuote, .bulletList, .orderedList, .item, .codeBlock, .rawHTMLBlock,
      .paragraph, .heading, .thematicBreak, .table, .tableCaption, .tableRow, .tableCell,
      .callout, .taskItem, .footnoteDefinition:
      true
    case .text, .softBreak, .lineBreak, .code, .rawHTML, .emphasis, .strong, .link, .image,
      .footnoteReference, .strikethrough:
      false
    }
  }
}
