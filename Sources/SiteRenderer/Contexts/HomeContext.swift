internal import Templates

/// The home page of a language.
struct HomeContext: PageContext {
  struct Totals: TemplateContext {
    let caseCount: String
    let sessionCount: String
    let articleCount: String

    static let fields: [TemplateField<Self>] = [
      .text("caseCount") { $0.caseCount },
      .text("sessionCount") { $0.sessionCount },
      .text("articleCount") { $0.articleCount },
    ]
  }

  let frame: PageFrame
  let sessions: [SharedTemplateValue]
  let articles: [SharedTemplateValue]
  let cases: [SharedTemplateValue]
  let examples: [SharedTemplateValue]
  let steps: [StepContext]
  let techniques: [LinkContext]
  let totals: Totals
  let trainingPath: String
  let casesPath: String
  let learnPath: String?

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .sharedList("sessions", of: SessionCardContext.self) { $0.sessions },
      .sharedList("articles", of: CardContext.self) { $0.articles },
      .sharedList("cases", of: CardContext.self) { $0.cases },
      .sharedList("examples", of: CardContext.self) { $0.examples },
      .list("steps") { $0.steps },
      .list("techniques") { $0.techniques },
      .record("totals") { $0.totals },
      .text("trainingPath") { $0.trainingPath },
      .text("casesPath") { $0.casesPath },
      .optionalText("learnPath") { $0.learnPath },
    ]
}
