internal import HTML
internal import Templates

/// An article.
struct ArticleContext: PageContext {
  struct Heading: TemplateContext {
    let id: String
    let text: String

    static let fields: [TemplateField<Self>] = [
      .text("id", \.id),
      .text("text", \.text),
    ]
  }

  let frame: PageFrame
  let title: String
  let summary: String
  let date: DateContext?
  let updated: DateContext?
  let body: HTMLFragment
  let terms: [TermContext]
  let evidence: EvidenceContext?
  let outline: [Heading]
  let next: [CardContext]
  let sources: [SourceContext]
  let step: StepContext?

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .text("title", \.title),
      .text("summary", \.summary),
      .optionalRecord("date", \.date),
      .optionalRecord("updated", \.updated),
      .html("body", \.body),
      .list("terms", \.terms),
      .optionalRecord("evidence", \.evidence),
      .list("outline", \.outline),
      .list("next", \.next),
      .list("sources", \.sources),
      .optionalRecord("step", \.step),
    ]
}
