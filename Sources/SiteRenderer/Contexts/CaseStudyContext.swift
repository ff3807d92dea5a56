internal import HTML
internal import Templates

/// A case study.
struct CaseStudyContext: PageContext {
  struct MeasureRow: TemplateContext {
    let id: String
    let name: TextContext
    let technique: SharedTemplateValue
    let investment: String?
    let saving: String?
    let payback: String?
    let effects: [String]
    /// The money saved for each unit saved, where the figures give it.
    let wasteCost: String?
    let disputed: TextContext?
    let caveat: TextContext?

    static let fields: [TemplateField<Self>] = [
      .text("id") { $0.id },
      .record("name") { $0.name },
      .sharedRecord("technique", of: TermContext.self) { $0.technique },
      .optionalText("investment") { $0.investment },
      .optionalText("saving") { $0.saving },
      .optionalText("payback") { $0.payback },
      .texts("effects") { $0.effects },
      .optionalText("wasteCost") { $0.wasteCost },
      .optionalRecord("disputed") { $0.disputed },
      .optionalRecord("caveat") { $0.caveat },
    ]
  }

  struct Totals: TemplateContext {
    /// A sum for each currency.
    let investments: [String]
    /// A sum for each currency.
    let savings: [String]
    let payback: String?
    /// How many measures that is of how many; `nil` where there is one.
    let counted: String?
    let effects: [FigureContext]

    static let fields: [TemplateField<Self>] = [
      .texts("investments") { $0.investments },
      .texts("savings") { $0.savings },
      .optionalText("payback") { $0.payback },
      .flag("hasMoney") { !$0.investments.isEmpty || !$0.savings.isEmpty },
      .optionalText("counted") { $0.counted },
      .list("effects") { $0.effects },
    ]
  }

  let frame: PageFrame
  let title: String
  let summary: String
  let picture: PictureContext?
  let body: HTMLFragment
  let date: DateContext?
  let updated: DateContext?
  let evidence: EvidenceContext?
  let company: TextContext?
  let sector: SharedTemplateValue
  let place: SharedTemplateValue
  let period: String?
  let techniques: [SharedTemplateValue]
  let resources: [SharedTemplateValue]
  let measures: [MeasureRow]
  let charts: [ChartContext]
  let totals: Totals?
  let reported: [FigureContext]
  let caveat: TextContext?
  let sources: [SourceContext]
  let related: [SharedTemplateValue]

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .text("title") { $0.title },
      .text("summary") { $0.summary },
      .optionalRecord("picture") { $0.picture },
      .html("body") { $0.body },
      .optionalRecord("date") { $0.date },
      .optionalRecord("updated") { $0.updated },
      .optionalRecord("evidence") { $0.evidence },
      .optionalRecord("company") { $0.company },
      .sharedRecord("sector", of: TermContext.self) { $0.sector },
      .sharedRecord("place", of: TermContext.self) { $0.place },
      .optionalText("period") { $0.period },
      .sharedList("techniques", of: TermContext.self) { $0.techniques },
      .sharedList("resources", of: TermContext.self) { $0.resources },
      .list("measures") { $0.measures },
      .list("charts") { $0.charts },
      .optionalRecord("totals") { $0.totals },
      .list("reported") { $0.reported },
      .optionalRecord("caveat") { $0.caveat },
      .list("sources") { $0.sources },
      .sharedList("related", of: CardContext.self) { $0.related },
    ]
}
