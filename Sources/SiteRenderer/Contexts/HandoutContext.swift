internal import Templates

/// A page of a handout, in one language or in both side by side.
struct HandoutContext: PageContext {
  /// The printed edition.
  struct PDF: TemplateContext {
    let path: String
    /// The words of the link, with the size.
    let label: String

    static let fields: [TemplateField<Self>] = [
      .text("path") { $0.path },
      .text("label") { $0.label },
    ]
  }

  /// A part in the contents.
  struct Entry: TemplateContext {
    /// The page that it stands on; none on the page itself.
    let path: String?
    let id: String
    let number: String?
    let title: HandoutTextContext

    static let fields: [TemplateField<Self>] = [
      .optionalText("path") { $0.path },
      .text("id") { $0.id },
      .optionalText("number") { $0.number },
      .record("title") { $0.title },
    ]
  }

  let frame: PageFrame
  let title: HandoutTextContext
  let summary: HandoutTextContext
  let isBoth: Bool
  /// Whether it is the page with the cover, the contents and the foreword.
  let isFirst: Bool
  /// The same in the other edition: side by side, or in one language; none without a translation.
  let otherPath: String?
  let pdf: PDF?
  let session: SharedTemplateValue?
  /// The session in the other language, side by side.
  let otherSession: SharedTemplateValue?
  /// That the session is a sample, where it is one.
  let sample: HandoutTextContext?
  /// When and where, where the cover has facts of its own.
  let facts: [HandoutPartContext.Fact]
  /// The parts of all pages.
  let contents: [Entry]
  let foreword: [HandoutPartContext.Row]
  /// The parts of this page.
  let parts: [HandoutPartContext]
  let pagination: PaginationContext?

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .record("title") { $0.title },
      .record("summary") { $0.summary },
      .flag("isBoth") { $0.isBoth },
      .flag("isFirst") { $0.isFirst },
      .optionalText("otherPath") { $0.otherPath },
      .optionalRecord("pdf") { $0.pdf },
      .sharedList("sessions", of: SessionCardContext.self) { $0.session.map { [$0] } ?? [] },
      .sharedList("otherSessions", of: SessionCardContext.self) {
        $0.otherSession.map { [$0] } ?? []
      },
      .optionalRecord("sample") { $0.sample },
      .list("facts") { $0.facts },
      .list("contents") { $0.contents },
      .list("foreword") { $0.foreword },
      .list("parts") { $0.parts },
      .optionalRecord("pagination") { $0.pagination },
    ]
}
