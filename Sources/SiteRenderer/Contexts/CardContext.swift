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
  let language: String?

  static let fields: [TemplateField<Self>] = [
    .text("title", \.title),
    .text("path", \.path),
    .text("summary", \.summary),
    .optionalRecord("date", \.date),
    .text("kindLabel", \.kindLabel),
    .optionalRecord("evidence", \.evidence),
    .optionalText("sector", \.sector),
    .list("figures", \.figures),
    .optionalText("number", \.number),
    .optionalText("language", \.language),
  ]
}

/// What stands behind a document's figures.
struct EvidenceContext: TemplateContext {
  let key: String
  let label: String
  let isIllustrative: Bool

  static let fields: [TemplateField<Self>] = [
    .text("key", \.key),
    .text("label", \.label),
    .flag("isIllustrative", \.isIllustrative),
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

  static let fields: [TemplateField<Self>] = [
    .text("title", \.title),
    .optionalText("by", \.by),
    .optionalText("date", \.date),
    .optionalText("url", \.url),
    .optionalText("mark", \.mark),
    .optionalText("markLabel", \.markLabel),
  ]
}
