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
      .text("id") { $0.id },
      .text("name") { $0.name },
      .record("technique") { $0.technique },
      .optionalText("investment") { $0.investment },
      .optionalText("saving") { $0.saving },
      .optionalText("payback") { $0.payback },
      .texts("effects") { $0.effects },
      .optionalText("disputed") { $0.disputed },
      .optionalText("caveat") { $0.caveat },
    ]
  }

  struct Totals: TemplateContext {
    let investment: String?
    let saving: String?
    let payback: String?
    let counted: String
    let effects: [FigureContext]

    static let fields: [TemplateField<Self>] = [
      .optionalText("investment") { $0.investment },
      .optionalText("saving") { $0.saving },
      .optionalText("payback") { $0.payback },
      .text("counted") { $0.counted },
      .list("effects") { $0.effects },
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
  let related: [SharedTemplateValue]

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .text("title") { $0.title },
      .text("summary") { $0.summary },
      .html("body") { $0.body },
      .optionalRecord("date") { $0.date },
      .optionalRecord("evidence") { $0.evidence },
      .optionalText("company") { $0.company },
      .record("sector") { $0.sector },
      .record("place") { $0.place },
      .optionalText("period") { $0.period },
      .list("techniques") { $0.techniques },
      .list("resources") { $0.resources },
      .list("facts") { $0.facts },
      .list("measures") { $0.measures },
      .optionalRecord("totals") { $0.totals },
      .list("reported") { $0.reported },
      .optionalText("caveat") { $0.caveat },
      .list("sources") { $0.sources },
      .sharedList("related", of: CardContext.self) { $0.related },
    ]
}
