internal import Localization
internal import Markdown
internal import SiteModel
internal import Templates

/// A link within the site; its path is from the site's root.
///
/// Pages show the label as texts are set; data for programs takes it as it was typed.
struct LinkContext: TemplateContext {
  let label: String
  let path: String
  /// The language of the label where it is not that of the page.
  var language: String?

  static let fields: [TemplateField<Self>] = [
    .text("label") { Typographer.set($0.label) },
    .text("path") { $0.path },
    .optionalText("language") { $0.language },
  ]
}

extension LinkContext {
  /// A link to `path` with the title of `text`, for readers of `language`.
  init(_ text: DocumentText, path: String, for language: Language) {
    self.init(
      label: text.title.value,
      path: path,
      language: text.foreignLanguage(to: language)?.rawValue
    )
  }

  /// A link to the page of `resolved` for readers of `language`.
  init(_ resolved: ResolvedDocument, for language: Language) {
    let text = resolved.document.text(for: language)
    self.init(text, path: resolved.pages[language].path, for: language)
  }
}
