internal import Templates

/// A source that a document cites.
struct SourceContext: TemplateContext {
  let title: String
  let by: String?
  let date: String?
  let url: String?
  let mark: String?
  let markLabel: String?
  /// The language of the title where it is not that of the page.
  let language: String?

  static let fields: [TemplateField<Self>] = [
    .text("title") { $0.title },
    .optionalText("language") { $0.language },
    .optionalText("by") { $0.by },
    .optionalText("date") { $0.date },
    .optionalText("url") { $0.url },
    .optionalText("mark") { $0.mark },
    .optionalText("markLabel") { $0.markLabel },
  ]
}
