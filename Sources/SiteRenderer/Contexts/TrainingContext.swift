internal import Templates

/// The index of all training.
struct TrainingContext: PageContext {
  let frame: PageFrame
  let title: String
  let stylesheetPath: String?
  let months: [MonthContext]
  let past: [SharedTemplateValue]
  /// Pages about kinds of training.
  let courses: [SharedTemplateValue]
  let schedules: [SharedTemplateValue]
  let handouts: [SharedTemplateValue]

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .text("title") { $0.title },
      .optionalText("stylesheetPath") { $0.stylesheetPath },
      .list("months") { $0.months },
      .sharedList("past", of: SessionCardContext.self) { $0.past },
      .sharedList("courses", of: CardContext.self) { $0.courses },
      .sharedList("schedules", of: CardContext.self) { $0.schedules },
      .sharedList("handouts", of: CardContext.self) { $0.handouts },
    ]
}
