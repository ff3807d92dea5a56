internal import Localization
internal import Markdown
internal import SiteModel
internal import Templates

/// A text, and its language where that is not the page's (WCAG 2.2, success criterion 3.1.2).
struct TextContext: TemplateContext {
  let text: String
  var language: String?

  static let fields: [TemplateField<Self>] = [
    .text("text") { $0.text },
    .optionalText("language") { $0.language },
  ]
}

extension TextContext {
  /// What a reader of `language` gets of `text`.
  init(_ text: TranslatedText, for language: Language) {
    let own = text.language(for: language)
    self.init(text: Typographer.set(text[language]), language: own == language ? nil : own.rawValue)
  }
}
