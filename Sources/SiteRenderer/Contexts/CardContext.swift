internal import Templates

/// A document in a list.
struct CardContext: TemplateContext {
  let title: String
  let path: String
  let summary: String
  let date: DateContext?
  let kindLabel: String
  let evidence: EvidenceContext?
  let sector: String?
  let figures: [FigureContext]
  let number: String?
  let picture: PictureContext?
  let language: String?

  static let fields: [TemplateField<Self>] = [
    .text("title") { $0.title },
    .text("path") { $0.path },
    .text("summary") { $0.summary },
    .optionalRecord("date") { $0.date },
    .text("kindLabel") { $0.kindLabel },
    .optionalRecord("evidence") { $0.evidence },
    .optionalText("sector") { $0.sector },
    .list("figures") { $0.figures },
    .optionalText("number") { $0.number },
    .optionalRecord("picture") { $0.picture },
    .optionalText("language") { $0.language },
  ]
}
