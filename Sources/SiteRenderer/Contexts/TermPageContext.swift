internal import Templates

/// The page of a term: everything that belongs to it.
struct TermPageContext: PageContext {
  let frame: PageFrame
  let title: String
  let group: String
  let groupKey: String
  let items: [CardContext]
  let sessions: [SessionCardContext]

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .text("title", \.title),
      .text("group", \.group),
      .text("groupKey", \.groupKey),
      .list("items", \.items),
      .list("sessions", \.sessions),
    ]
}
