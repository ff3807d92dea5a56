internal import Templates

/// The home page of a language.
struct HomeContext: PageContext {
  /// Where a kind of reader may begin.
  struct Start: TemplateContext {
    let label: String
    let path: String
    let links: [LinkContext]

    static let fields: [TemplateField<Self>] = [
      .text("label") { $0.label },
      .text("path") { $0.path },
      .list("links") { $0.links },
    ]
  }

  /// A technique with the drawing that its key names.
  struct Technique: TemplateContext {
    let key: String
    let label: String
    let path: String?

    static let fields: [TemplateField<Self>] = [
      .text("key") { $0.key },
      .text("label") { $0.label },
      .optionalText("path") { $0.path },
    ]
  }

  let frame: PageFrame
  let stylesheetPath: String?
  let sessions: [SharedTemplateValue]
  /// Those that a script shows in the place of sessions that are over.
  let laterSessions: [SharedTemplateValue]
  let articles: [SharedTemplateValue]
  let cases: [SharedTemplateValue]
  let examples: [SharedTemplateValue]
  let starts: [Start]
  let steps: [StepContext]
  let techniques: [Technique]
  let caseCount: String
  let totals: [TotalFigureContext]
  let trainingPath: String
  let casesPath: String
  let totalsPath: String?
  /// The index of the first section.
  let learnPath: String?
  /// The article to read first: the oldest of that section.
  let startPath: String?
  /// The first worksheet that is a checklist.
  let checkPath: String?

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .optionalText("stylesheetPath") { $0.stylesheetPath },
      .sharedList("sessions", of: SessionCardContext.self) { $0.sessions },
      .sharedList("laterSessions", of: SessionCardContext.self) { $0.laterSessions },
      .sharedList("articles", of: CardContext.self) { $0.articles },
      .sharedList("cases", of: CardContext.self) { $0.cases },
      .sharedList("examples", of: CardContext.self) { $0.examples },
      .list("starts") { $0.starts },
      .list("steps") { $0.steps },
      .list("techniques") { $0.techniques },
      .text("caseCount") { $0.caseCount },
      .list("totals") { $0.totals },
      .text("trainingPath") { $0.trainingPath },
      .text("casesPath") { $0.casesPath },
      .optionalText("totalsPath") { $0.totalsPath },
      .optionalText("learnPath") { $0.learnPath },
      .optionalText("startPath") { $0.startPath },
      .optionalText("checkPath") { $0.checkPath },
    ]
}
