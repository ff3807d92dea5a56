internal import Templates

/// A link within the site; its path is from the site's root.
struct LinkContext: TemplateContext {
  let label: String
  let path: String

  static let fields: [TemplateField<Self>] = [
    .text("label", \.label),
    .text("path", \.path),
  ]
}

/// A term of a closed list with its page.
struct TermContext: TemplateContext {
  let label: String
  let path: String
  let group: String

  static let fields: [TemplateField<Self>] = [
    .text("label", \.label),
    .text("path", \.path),
    .text("group", \.group),
  ]
}

/// A step of an assessment.
struct StepContext: TemplateContext {
  let number: String
  let label: String
  let path: String

  static let fields: [TemplateField<Self>] = [
    .text("number", \.number),
    .text("label", \.label),
    .text("path", \.path),
  ]
}

/// A label and what belongs to it.
struct FigureContext: TemplateContext {
  let label: String
  let value: String

  static let fields: [TemplateField<Self>] = [
    .text("label", \.label),
    .text("value", \.value),
  ]
}

/// A key for style sheets and the words for it.
struct StatusContext: TemplateContext {
  let key: String
  let label: String

  static let fields: [TemplateField<Self>] = [
    .text("key", \.key),
    .text("label", \.label),
  ]
}
