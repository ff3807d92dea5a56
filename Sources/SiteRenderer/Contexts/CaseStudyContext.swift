internal import HTML
internal import Templates

/// A case study.
struct CaseStudyContext: PageContext {
  struct MeasureRow: TemplateContext {
    let id: String
    let name: String
    let technique: TermContext
    let investment: String?
    let saving: String?
    let payback: String?
    let effects: [String]
    let disputed: String?
    let caveat: String?

    static let fields: [TemplateField<Self>] = [
      .text("id", \.id),
      .text("name", \.name),
      .record("technique", \.technique),
      .optionalText("investment", \.investment),
      .optionalText("saving", \.saving),
      .optionalText("payback", \.payback),
      .texts("effects", \.effects),
      .optionalText("disputed", \.disputed),
      .optionalText("caveat", \.caveat),
    ]
  }

  struct Totals: TemplateContext {
    let investment: String?
    let saving: String?
    let payback: String?
    let counted: String
    let effects: [FigureContext]

    static let fields: [TemplateField<Self>] = [
      .optionalText("investment", \.investment),
      .optionalText("saving", \.saving),
      .optionalText("payback", \.payback),
      .text("counted", \.counted),
      .list("effects", \.effects),
    ]
  }

  let frame: PageFrame
  let title: String
  let summary: String
  let body: HTMLFragment
  let date: DateContext?
  let evidence: EvidenceContext?
  let company: String?
  let sector: TermContext
  let place: TermContext
  let period: String?
  let techniques: [TermContext]
  let resources: [TermContext]
  let facts: [FigureContext]
  let measures: [MeasureRow]
  let totals: Totals?
  let reported: [FigureContext]
  let caveat: String?
  let sources: [SourceContext]
  let related: [CardContext]

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .text("title", \.title),
      .text("summary", \.summary),
      .html("body", \.body),
      .optionalRecord("date", \.date),
      .optionalRecord("evidence", \.evidence),
      .optionalText("company", \.company),
      .record("sector", \.sector),
      .record("place", \.place),
      .optionalText("period", \.period),
      .list("techniques", \.techniques),
      .list("resources", \.resources),
      .list("facts", \.facts),
      .list("measures", \.measures),
      .optionalRecord("totals", \.totals),
      .list("reported", \.reported),
      .optionalText("caveat", \.caveat),
      .list("sources", \.sources),
      .list("related", \.related),
    ]
}
