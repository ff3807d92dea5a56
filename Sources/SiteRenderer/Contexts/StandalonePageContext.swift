internal import HTML
internal import Templates

/// A free page.
struct StandalonePageContext: PageContext {
  let frame: PageFrame
  let title: String
  let summary: String
  let picture: PictureContext?
  let body: HTMLFragment
  let updated: DateContext?
  let evidence: EvidenceContext?
  let sources: [SourceContext]

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .text("title") { $0.title },
      .text("summary") { $0.summary },
      .optionalRecord("picture") { $0.picture },
      .html("body") { $0.body },
      .optionalRecord("updated") { $0.updated },
      .optionalRecord("evidence") { $0.evidence },
      .list("sources") { $0.sources },
    ]
}
