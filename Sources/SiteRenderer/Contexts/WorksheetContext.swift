internal import HTML
internal import Templates

/// A worksheet.
struct WorksheetContext: PageContext {
  let frame: PageFrame
  let title: String
  /// The path of the style sheet that only worksheets need.
  let stylesheetPath: String?
  let number: String
  let summary: String
  let instructions: TextContext?
  let picture: PictureContext?
  let body: HTMLFragment
  let isLandscape: Bool
  /// Whether it asks questions that a script can count the answers of.
  let isChecklist: Bool
  let sources: [SourceContext]
  let evidence: EvidenceContext?
  /// The worksheets before and behind it.
  let related: [SharedTemplateValue]

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .text("title") { $0.title },
      .optionalText("stylesheetPath") { $0.stylesheetPath },
      .text("number") { $0.number },
      .text("summary") { $0.summary },
      .optionalRecord("instructions") { $0.instructions },
      .optionalRecord("picture") { $0.picture },
      .html("body") { $0.body },
      .flag("isLandscape") { $0.isLandscape },
      .flag("isChecklist") { $0.isChecklist },
      .list("sources") { $0.sources },
      .optionalRecord("evidence") { $0.evidence },
      .sharedList("related", of: CardContext.self) { $0.related },
    ]
}
