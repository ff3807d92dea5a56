internal import Templates

/// The legal documents that a page cites and that no longer hold.
struct LegalNoticeContext: TemplateContext {
  struct Item: TemplateContext {
    /// The number, or the title where the number is not known.
    let name: String
    let title: String?
    let status: StatusContext
    let replacedBy: String?
    /// The entry of the register; nothing where the site has no page for it.
    let path: String?

    static let fields: [TemplateField<Self>] = [
      .text("name") { $0.name },
      .optionalText("title") { $0.title },
      .record("status") { $0.status },
      .optionalText("replacedBy") { $0.replacedBy },
      .optionalText("path") { $0.path },
    ]
  }

  let items: [Item]

  static let fields: [TemplateField<Self>] = [
    .list("items") { $0.items }
  ]
}
