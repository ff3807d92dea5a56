internal import Templates

/// A month with training: its days, and the sessions that begin in it.
struct MonthContext: TemplateContext {
  struct Week: TemplateContext {
    let days: [Day]

    static let fields: [TemplateField<Self>] = [
      .list("days") { $0.days }
    ]
  }

  struct Day: TemplateContext {
    /// The day of the month; none where the day belongs to another month.
    let number: String?
    let iso: String?
    /// The page of the session on that day; the first of them where there are several.
    let path: String?
    /// The day in words, for those who are read to.
    let date: String?
    /// What the sessions of that day are about, each in its own language.
    let topics: [TextContext]

    static let fields: [TemplateField<Self>] = [
      .optionalText("number") { $0.number },
      .optionalText("iso") { $0.iso },
      .optionalText("path") { $0.path },
      .optionalText("date") { $0.date },
      .list("topics") { $0.topics },
    ]
  }

  struct Weekday: TemplateContext {
    let short: String
    let long: String

    static let fields: [TemplateField<Self>] = [
      .text("short") { $0.short },
      .text("long") { $0.long },
    ]
  }

  /// `2026-12`.
  let iso: String
  let title: String
  let weekdays: [Weekday]
  let weeks: [Week]
  let sessions: [SharedTemplateValue]

  static let fields: [TemplateField<Self>] = [
    .text("iso") { $0.iso },
    .text("title") { $0.title },
    .list("weekdays") { $0.weekdays },
    .list("weeks") { $0.weeks },
    .sharedList("sessions", of: SessionCardContext.self) { $0.sessions },
  ]
}
