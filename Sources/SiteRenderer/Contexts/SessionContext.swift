internal import Templates

/// A training session.
struct SessionContext: PageContext {
  struct AgendaDay: TemplateContext {
    let day: String?
    let items: [AgendaItem]

    /// Whether it says when anything begins.
    private var hasTimes: Bool { items.contains { $0.time != nil } }

    static let fields: [TemplateField<Self>] = [
      .optionalText("day") { $0.day },
      .flag("hasTimes") { $0.hasTimes },
      .list("items") { $0.items },
    ]
  }

  struct AgendaItem: TemplateContext {
    let time: String?
    let item: TextContext
    let venue: TextContext?

    static let fields: [TemplateField<Self>] = [
      .optionalText("time") { $0.time },
      .record("item") { $0.item },
      .optionalRecord("venue") { $0.venue },
    ]
  }

  struct Registration: TemplateContext {
    let email: String?
    /// The telephone numbers; none where it has no telephone.
    let phones: [PhoneContext]
    let url: String?
    let form: LinkContext?

    static let fields: [TemplateField<Self>] = [
      .optionalText("email") { $0.email },
      .list("phones") { $0.phones },
      .optionalText("url") { $0.url },
      .optionalRecord("form") { $0.form },
    ]
  }

  /// The handout of a session, as a page and printed.
  struct Handout: TemplateContext {
    let page: LinkContext
    let pdf: HandoutContext.PDF?

    static let fields: [TemplateField<Self>] = [
      .record("page") { $0.page },
      .optionalRecord("pdf") { $0.pdf },
    ]
  }

  let frame: PageFrame
  let session: SharedTemplateValue
  /// The calendar file.
  let calendar: String?
  let schedule: LinkContext
  let agenda: [AgendaDay]
  let register: Registration?
  let handout: Handout?
  let materials: [LinkContext]
  let audiences: [SharedTemplateValue]
  let revision: String?

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .sharedRecord("session", of: SessionCardContext.self) { $0.session },
      .optionalText("calendar") { $0.calendar },
      .record("schedule") { $0.schedule },
      .list("agenda") { $0.agenda },
      .optionalRecord("register") { $0.register },
      .optionalRecord("handout") { $0.handout },
      .list("materials") { $0.materials },
      .sharedList("audiences", of: TermContext.self) { $0.audiences },
      .optionalText("revision") { $0.revision },
    ]
}
