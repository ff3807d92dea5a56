public import Localization
internal import Markdown

/// What a block of a text is, as far as the two languages must agree on it.
public enum BlockKind: Hashable, Sendable {
  /// A heading of level 1 to 6.
  case heading(level: UInt8)
  case paragraph
  case list
  case table
  case quote
  case callout
  case code
  case html
  case rule
  case footnote

  /// The kind of the block `node`; `nil` for what is no block of its own.
  init?(_ node: MarkdownNode) {
    switch node.kind {
    case .heading(let level): self = .heading(level: level)
    case .paragraph: self = .paragraph
    case .bulletList, .orderedList: self = .list
    case .table: self = .table
    case .blockQuote: self = .quote
    case .callout: self = .callout
    case .codeBlock: self = .code
    case .rawHTMLBlock: self = .html
    case .thematicBreak: self = .rule
    case .footnoteDefinition: self = .footnote
    default: return nil
    }
  }

  /// What the kind is called in a sentence.
  public var name: Bilingual<String> {
    switch self {
    case .heading: Bilingual(vi: "đề mục", en: "heading")
    case .paragraph: Bilingual(vi: "đoạn văn", en: "paragraph")
    case .list: Bilingual(vi: "danh sách", en: "list")
    case .table: Bilingual(vi: "bảng", en: "table")
    case .quote: Bilingual(vi: "trích dẫn", en: "quotation")
    case .callout: Bilingual(vi: "khung ghi chú", en: "call-out")
    case .code: Bilingual(vi: "khối mã", en: "code block")
    case .html: Bilingual(vi: "khối HTML", en: "HTML block")
    case .rule: Bilingual(vi: "đường kẻ", en: "rule")
    case .footnote: Bilingual(vi: "chú thích", en: "footnote")
    }
  }
}
