internal import HTML
internal import Templates

/// A part of a handout: what its kind does not have is empty.
struct HandoutPartContext: TemplateContext {
  /// Blocks that say the same, a cell for each language.
  struct Row: TemplateContext {
    struct Cell: TemplateContext {
      let language: String
      let body: HTMLFragment

      static let fields: [TemplateField<Self>] = [
        .text("language") { $0.language },
        .html("body") { $0.body },
      ]
    }

    let cells: [Cell]

    static let fields: [TemplateField<Self>] = [.list("cells") { $0.cells }]
  }

  struct Day: TemplateContext {
    struct Item: TemplateContext {
      let time: String?
      let item: HandoutTextContext
      let venue: HandoutTextContext?

      static let fields: [TemplateField<Self>] = [
        .optionalText("time") { $0.time },
        .record("item") { $0.item },
        .optionalRecord("venue") { $0.venue },
      ]
    }

    let day: HandoutTextContext?
    let items: [Item]

    /// Whether it says when anything begins.
    private var hasTimes: Bool { items.contains { $0.time != nil } }

    static let fields: [TemplateField<Self>] = [
      .optionalRecord("day") { $0.day },
      .flag("hasTimes") { $0.hasTimes },
      .list("items") { $0.items },
    ]
  }

  struct Fact: TemplateContext {
    let label: HandoutTextContext
    let value: HandoutTextContext

    static let fields: [TemplateField<Self>] = [
      .record("label") { $0.label },
      .record("value") { $0.value },
    ]
  }

  struct Measure: TemplateContext {
    let name: HandoutTextContext
    let technique: HandoutTextContext
    let effects: [HandoutTextContext]
    let investment: HandoutTextContext?
    let saving: HandoutTextContext?
    let payback: HandoutTextContext?
    let caveat: HandoutTextContext?
    let disputed: HandoutTextContext?

    static let fields: [TemplateField<Self>] = [
      .record("name") { $0.name },
      .record("technique") { $0.technique },
      .list("effects") { $0.effects },
      .optionalRecord("investment") { $0.investment },
      .optionalRecord("saving") { $0.saving },
      .optionalRecord("payback") { $0.payback },
      .optionalRecord("caveat") { $0.caveat },
      .optionalRecord("disputed") { $0.disputed },
    ]
  }

  /// What the measures come to.
  struct Totals: TemplateContext {
    let counted: HandoutTextContext
    let investment: HandoutTextContext?
    let saving: HandoutTextContext?
    let payback: HandoutTextContext?

    static let fields: [TemplateField<Self>] = [
      .record("counted") { $0.counted },
      .optionalRecord("investment") { $0.investment },
      .optionalRecord("saving") { $0.saving },
      .optionalRecord("payback") { $0.payback },
    ]
  }

  struct Entry: TemplateContext {
    let term: String
    let other: String
    let definition: HandoutTextContext

    static let fields: [TemplateField<Self>] = [
      .text("term") { $0.term },
      .text("other") { $0.other },
      .record("definition") { $0.definition },
    ]
  }

  struct SourceGroup: TemplateContext {
    let title: HandoutTextContext
    let sources: [SourceContext]

    static let fields: [TemplateField<Self>] = [
      .record("title") { $0.title },
      .list("sources") { $0.sources },
    ]
  }

  let id: String
  /// `agenda`, `document`, `worksheet`, `policy`, `glossary`, `notes`, `sources` or `evaluation`.
  let kind: String
  let title: HandoutTextContext
  var number: String?
  var summary: HandoutTextContext?
  var evidence: EvidenceContext?
  var rows: [Row] = []
  var days: [Day] = []
  var facts: [Fact] = []
  var measures: [Measure] = []
  var totals: Totals?
  /// What the source itself reports.
  var reported: [Fact] = []
  var charts: [ChartContext] = []
  var caveat: HandoutTextContext?
  var policies: [PolicyContext] = []
  var entries: [Entry] = []
  var groups: [SourceGroup] = []
  var isLandscape = false

  static let fields: [TemplateField<Self>] = [
    .text("id") { $0.id },
    .text("kind") { $0.kind },
    .record("title") { $0.title },
    .optionalText("number") { $0.number },
    .optionalRecord("summary") { $0.summary },
    .optionalRecord("evidence") { $0.evidence },
    .list("rows") { $0.rows },
    .list("days") { $0.days },
    .list("facts") { $0.facts },
    .list("measures") { $0.measures },
    .optionalRecord("totals") { $0.totals },
    .list("reported") { $0.reported },
    .list("charts") { $0.charts },
    .optionalRecord("caveat") { $0.caveat },
    .list("policies") { $0.policies },
    .list("entries") { $0.entries },
    .list("groups") { $0.groups },
    .flag("isLandscape") { $0.isLandscape },
    .flag("isNotes") { $0.kind == "notes" },
  ]
}
