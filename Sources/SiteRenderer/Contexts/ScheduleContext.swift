internal import HTML
internal import Templates

/// A training schedule.
struct ScheduleContext: PageContext {
  let frame: PageFrame
  let title: String
  let summary: String
  let picture: PictureContext?
  let body: HTMLFragment
  let sessions: [SharedTemplateValue]
  let sources: [SourceContext]
  let evidence: EvidenceContext?

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .text("title") { $0.title },
      .text("summary") { $0.summary },
      .optionalRecord("picture") { $0.picture },
      .html("body") { $0.body },
      .sharedList("sessions", of: SessionCardContext.self) { $0.sessions },
      .list("sources") { $0.sources },
      .optionalRecord("evidence") { $0.evidence },
    ]
}
