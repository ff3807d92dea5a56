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

/// Where a page stands among the pages of a list.
struct PaginationContext: TemplateContext {
  struct Page: TemplateContext {
    let number: String
    let path: String
    let isCurrent: Bool

    static let fields: [TemplateField<Self>] = [
      .text("number") { $0.number },
      .text("path") { $0.path },
      .flag("isCurrent") { $0.isCurrent },
    ]
  }

  let current: String
  let total: String
  let previousPath: String?
  let nextPath: String?
  let pages: [Page]

  static let fields: [TemplateField<Self>] = [
    .text("current") { $0.current },
    .text("total") { $0.total },
    .optionalText("previousPath") { $0.previousPath },
    .optionalText("nextPath") { $0.nextPath },
    .list("pages") { $0.pages },
  ]
}

/// A document of the legal register.
struct PolicyContext: TemplateContext {
  let id: String
  let number: String?
  let title: String
  let issuer: String?
  let date: DateContext?
  let status: StatusContext
  let replacedBy: String?
  let source: String?

  static let fields: [TemplateField<Self>] = [
    .text("id") { $0.id },
    .optionalText("number") { $0.number },
    .text("title") { $0.title },
    .optionalText("issuer") { $0.issuer },
    .optionalRecord("date") { $0.date },
    .record("status") { $0.status },
    .optionalText("replacedBy") { $0.replacedBy },
    .optionalText("source") { $0.source },
    .flag("hasDetails") { $0.issuer != nil || $0.replacedBy != nil || $0.source != nil },
    .flag("isSourceAlone") { $0.issuer == nil && $0.replacedBy == nil },
  ]
}
