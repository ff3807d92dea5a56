internal import HTML
internal import Templates

/// A worksheet.
struct WorksheetContext: PageContext {
  let frame: PageFrame
  let title: String
  let number: String
  let summary: String
  let instructions: String?
  let body: HTMLFragment
  let isLandscape: Bool
  let sources: [SourceContext]

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .text("title", \.title),
      .text("number", \.number),
      .text("summary", \.summary),
      .optionalText("instructions", \.instructions),
      .html("body", \.body),
      .flag("isLandscape", \.isLandscape),
      .list("sources", \.sources),
    ]
}
