internal import HTML
internal import Templates

/// A free page.
struct StandalonePageContext: PageContext {
  let frame: PageFrame
  let title: String
  let summary: String
  let body: HTMLFragment
  let updated: DateContext?
  let evidence: EvidenceContext?

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .text("title") { $0.title },
      .text("summary") { $0.summary },
      .html("body") { $0.body },
      .optionalRecord("updated") { $0.updated },
      .optionalRecord("evidence") { $0.evidence },
    ]
}
