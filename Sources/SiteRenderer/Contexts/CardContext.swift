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

/// What stands behind a document's figures.
struct EvidenceContext: TemplateContext {
  let key: String
  let label: String
  let isIllustrative: Bool

  static let fields: [TemplateField<Self>] = [
    .text("key") { $0.key },
    .text("label") { $0.label },
    .flag("isIllustrative") { $0.isIllustrative },
  ]
}

/// A source that a document cites.
struct SourceContext: TemplateContext {
  let title: String
  let by: String?
  let date: String?
  let url: String?
  let mark: String?
  let markLabel: String?
  /// The language of the title where it is not that of the page.
  let language: String?

  static let fields: [TemplateField<Self>] = [
    .text("title") { $0.title },
    .optionalText("language") { $0.language },
    .optionalText("by") { $0.by },
    .optionalText("date") { $0.date },
    .optionalText("url") { $0.url },
    .optionalText("mark") { $0.mark },
    .optionalText("markLabel") { $0.markLabel },
  ]
}
