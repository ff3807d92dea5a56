internal import HTML
internal import Templates

/// A free page.
struct StandalonePageContext: PageContext {
  let frame: PageFrame
  let title: String
  let summary: String
  let body: HTMLFragment
  let updated: DateContext?

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .text("title", \.title),
      .text("summary", \.summary),
      .html("body", \.body),
      .optionalRecord("updated", \.updated),
    ]
}
