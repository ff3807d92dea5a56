internal import Templates

/// A page of the index of a section or kind.
struct SectionContext: PageContext {
  let frame: PageFrame
  let title: String
  let items: [SharedTemplateValue]
  let pagination: PaginationContext?
  let register: [PolicyContext]

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .text("title") { $0.title },
      .sharedList("items", of: CardContext.self) { $0.items },
      .optionalRecord("pagination") { $0.pagination },
      .list("register") { $0.register },
    ]
}
