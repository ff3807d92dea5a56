internal import Templates

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
