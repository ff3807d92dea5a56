internal import HTML
internal import Templates

/// An article.
struct ArticleContext: PageContext {
  struct Heading: TemplateContext {
    let id: String
    let text: String

    static let fields: [TemplateField<Self>] = [
      .text("id") { $0.id },
      .text("text") { $0.text },
    ]
  }

  let frame: PageFrame
  let title: String
  let summary: String
  let date: DateContext?
  let updated: DateContext?
  let picture: PictureContext?
  let body: HTMLFragment
  let terms: [SharedTemplateValue]
  let evidence: EvidenceContext?
  let outline: [Heading]
  let next: [SharedTemplateValue]
  let sources: [SourceContext]
  let step: StepContext?

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .text("title") { $0.title },
      .text("summary") { $0.summary },
      .optionalRecord("date") { $0.date },
      .optionalRecord("updated") { $0.updated },
      .optionalRecord("picture") { $0.picture },
      .html("body") { $0.body },
      .sharedList("terms", of: TermContext.self) { $0.terms },
      .optionalRecord("evidence") { $0.evidence },
      .list("outline") { $0.outline },
      .sharedList("next", of: CardContext.self) { $0.next },
      .list("sources") { $0.sources },
      .optionalRecord("step") { $0.step },
    ]
}
