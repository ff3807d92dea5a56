internal import Markdown

/// Finds the tables of a worksheet that ask questions to be answered with yes or no.
enum Checklist {
  /// Whether some table of `text` has both a column headed `yes` and one headed `no`.
  static func stands(in text: MarkdownDocument, yes: String, no: String) -> Bool {
    text.blocks.contains { block in
      guard case .table = text.nodes[block].kind else { return false }
      let heads = text.descendants(of: block).filter { node in
        if case .tableCell(_, isHeader: true) = text.nodes[node].kind { true } else { false }
      }
      .map { text.plainText(of: $0) }
      return heads.contains(yes) && heads.contains(no)
    }
  }
}
