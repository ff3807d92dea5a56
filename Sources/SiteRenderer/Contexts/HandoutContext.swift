internal import HTML
internal import Templates

/// A text in the language of the page and, side by side, in the other.
struct HandoutTextContext: TemplateContext {
  let language: String
  let text: String
  let second: String?
  let secondLanguage: String?

  static let fields: [TemplateField<Self>] = [
    .text("language") { $0.language },
    .text("text") { $0.text },
    .optionalText("second") { $0.second },
    .optionalText("secondLanguage") { $0.secondLanguage },
  ]
}

/// A handout, in one language or in both side by side.
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

  let frame: PageFrame
  let title: HandoutTextContext
  let summary: HandoutTextContext
  let isBoth: Bool
  /// The other page of the handout: side by side, or in one language; none without a translation.
  let otherPath: String?
  let pdf: PDF?
  let session: SharedTemplateValue?
  let foreword: [HandoutPartContext.Row]
  let parts: [HandoutPartContext]

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .record("title") { $0.title },
      .record("summary") { $0.summary },
      .flag("isBoth") { $0.isBoth },
      .optionalText("otherPath") { $0.otherPath },
      .optionalRecord("pdf") { $0.pdf },
      .sharedList("sessions", of: SessionCardContext.self) { $0.session.map { [$0] } ?? [] },
      .list("foreword") { $0.foreword },
      .list("parts") { $0.parts },
    ]
}
