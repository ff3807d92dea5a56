internal import Markdown

extension MarkdownDocument {
  /// About how many bytes the text takes as HTML, from its letters and the kinds of its nodes.
  var estimatedSize: Int {
    nodes.indices.reduce(0) { $0 + literal(of: $1).count + nodes[$1].kind.estimatedMarkup }
  }
}

extension MarkdownNode.Kind {
  /// About how many bytes the tags of a node take, with their attributes.
  fileprivate var estimatedMarkup: Int {
    switch self {
    case .document, .text, .rawHTML: 0
    case .softBreak: 1
    case .lineBreak, .thematicBreak, .paragraph, .rawHTMLBlock: 8
    case .heading, .emphasis, .item, .bulletList, .orderedList, .strikethrough: 10
    case .code, .strong: 16
    case .codeBlock, .blockQuote, .tableCaption: 24
    case .tableRow(let isHeader): isHeader ? 28 : 11
    case .tableCell(let alignment, let isHeader):
      10 + (alignment == .natural ? 0 : 20) + (isHeader ? 11 : 0)
    case .link: 50
    case .callout, .taskItem, .footnoteReference: 130
    case .footnoteDefinition: 160
    case .table: 190
    case .image: 350
    }
  }
}
