internal import Templates

/// A page of the index of a section or kind.
struct SectionContext: PageContext {
  /// The terms of a closed list with the number of documents each has.
  struct Filter: TemplateContext {
    struct Term: TemplateContext {
      let label: String
      let path: String
      let count: String

      static let fields: [TemplateField<Self>] = [
        .text("label", \.label),
        .text("path", \.path),
        .text("count", \.count),
      ]
    }

    let group: String
    let terms: [Term]

    static let fields: [TemplateField<Self>] = [
      .text("group", \.group),
      .list("terms", \.terms),
    ]
  }

  let frame: PageFrame
  let title: String
  let items: [CardContext]
  let pagination: PaginationContext?
  let filters: [Filter]
  let register: [PolicyContext]

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .text("title", \.title),
      .list("items", \.items),
      .optionalRecord("pagination", \.pagination),
      .list("filters", \.filters),
      .list("register", \.register),
    ]
}

/// Where a page stands among the pages of a list.
struct PaginationContext: TemplateContext {
  struct Page: TemplateContext {
    let number: String
    let path: String
    let isCurrent: Bool

    static let fields: [TemplateField<Self>] = [
      .text("number", \.number),
      .text("path", \.path),
      .flag("isCurrent", \.isCurrent),
    ]
  }

  let current: String
  let total: String
  let previousPath: String?
  let nextPath: String?
  let pages: [Page]

  static let fields: [TemplateField<Self>] = [
    .text("current", \.current),
    .text("total", \.total),
    .optionalText("previousPath", \.previousPath),
    .optionalText("nextPath", \.nextPath),
    .list("pages", \.pages),
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
    .text("id", \.id),
    .optionalText("number", \.number),
    .text("title", \.title),
    .optionalText("issuer", \.issuer),
    .optionalRecord("date", \.date),
    .record("status", \.status),
    .optionalText("replacedBy", \.replacedBy),
    .optionalText("source", \.source),
  ]
}
