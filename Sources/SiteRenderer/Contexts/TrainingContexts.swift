internal import HTML
internal import Templates

/// The index of all training.
struct TrainingContext: PageContext {
  let frame: PageFrame
  let title: String
  let upcoming: [SessionCardContext]
  let past: [SessionCardContext]
  let schedules: [CardContext]

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .text("title", \.title),
      .list("upcoming", \.upcoming),
      .list("past", \.past),
      .list("schedules", \.schedules),
    ]
}

/// A training schedule.
struct ScheduleContext: PageContext {
  let frame: PageFrame
  let title: String
  let summary: String
  let body: HTMLFragment
  let sessions: [SessionCardContext]
  let sources: [SourceContext]
  let evidence: EvidenceContext?

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .text("title", \.title),
      .text("summary", \.summary),
      .html("body", \.body),
      .list("sessions", \.sessions),
      .list("sources", \.sources),
      .optionalRecord("evidence", \.evidence),
    ]
}

/// A training session.
struct SessionContext: PageContext {
  struct AgendaDay: TemplateContext {
    let day: String?
    let items: [AgendaItem]

    static let fields: [TemplateField<Self>] = [
      .optionalText("day", \.day),
      .list("items", \.items),
    ]
  }

  struct AgendaItem: TemplateContext {
    let time: String?
    let item: String
    let venue: String?

    static let fields: [TemplateField<Self>] = [
      .optionalText("time", \.time),
      .text("item", \.item),
      .optionalText("venue", \.venue),
    ]
  }

  struct Registration: TemplateContext {
    let email: String?
    let phone: String?
    let url: String?
    let form: LinkContext?

    static let fields: [TemplateField<Self>] = [
      .optionalText("email", \.email),
      .optionalText("phone", \.phone),
      .optionalText("url", \.url),
      .optionalRecord("form", \.form),
    ]
  }

  let frame: PageFrame
  let session: SessionCardContext
  let schedule: LinkContext
  let agenda: [AgendaDay]
  let register: Registration?
  let materials: [LinkContext]
  let audiences: [TermContext]
  let revision: String?

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .record("session", \.session),
      .record("schedule", \.schedule),
      .list("agenda", \.agenda),
      .optionalRecord("register", \.register),
      .list("materials", \.materials),
      .list("audiences", \.audiences),
      .optionalText("revision", \.revision),
    ]
}
