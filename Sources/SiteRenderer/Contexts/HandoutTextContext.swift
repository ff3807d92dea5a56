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
