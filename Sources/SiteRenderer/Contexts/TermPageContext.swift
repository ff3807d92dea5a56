internal import Templates

/// The page of a term: everything that belongs to it.
struct TermPageContext: PageContext {
  let frame: PageFrame
  let title: String
  let group: String
  let groupKey: String
  let items: [SharedTemplateValue]
  let sessions: [SharedTemplateValue]
  let pagination: PaginationContext?

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .text("title") { $0.title },
      .text("group") { $0.group },
      .text("groupKey") { $0.groupKey },
      .sharedList("items", of: CardContext.self) { $0.items },
      .sharedList("sessions", of: SessionCardContext.self) { $0.sessions },
      .optionalRecord("pagination") { $0.pagination },
    ]
}
