internal import Templates

/// The home page of a language.
struct HomeContext: PageContext {
  struct Totals: TemplateContext {
    let caseCount: String
    let sessionCount: String
    let articleCount: String

    static let fields: [TemplateField<Self>] = [
      .text("caseCount", \.caseCount),
      .text("sessionCount", \.sessionCount),
      .text("articleCount", \.articleCount),
    ]
  }

  let frame: PageFrame
  let sessions: [SessionCardContext]
  let articles: [CardContext]
  let cases: [CardContext]
  let examples: [CardContext]
  let steps: [StepContext]
  let techniques: [LinkContext]
  let totals: Totals
  let trainingPath: String
  let casesPath: String
  let learnPath: String?

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .list("sessions", \.sessions),
      .list("articles", \.articles),
      .list("cases", \.cases),
      .list("examples", \.examples),
      .list("steps", \.steps),
      .list("techniques", \.techniques),
      .record("totals", \.totals),
      .text("trainingPath", \.trainingPath),
      .text("casesPath", \.casesPath),
      .optionalText("learnPath", \.learnPath),
    ]
}
