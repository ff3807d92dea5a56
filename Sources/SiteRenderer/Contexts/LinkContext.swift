internal import Templates

/// A link within the site; its path is from the site's root.
struct LinkContext: TemplateContext {
  let label: String
  let path: String

  static let fields: [TemplateField<Self>] = [
    .text("label") { $0.label },
    .text("path") { $0.path },
  ]
}

/// A term of a closed list with its page.
struct TermContext: TemplateContext {
  let label: String
  let path: String
  let group: String

  static let fields: [TemplateField<Self>] = [
    .text("label") { $0.label },
    .text("path") { $0.path },
    .text("group") { $0.group },
  ]
}

/// A step of an assessment.
struct StepContext: TemplateContext {
  let number: String
  let label: String
  /// Its page; without one where no document is about it.
  let path: String?

  static let fields: [TemplateField<Self>] = [
    .text("number") { $0.number },
    .text("label") { $0.label },
    .optionalText("path") { $0.path },
  ]
}

/// A label and what belongs to it.
struct FigureContext: TemplateContext {
  let label: String
  let value: String

  static let fields: [TemplateField<Self>] = [
    .text("label") { $0.label },
    .text("value") { $0.value },
  ]
}

/// A key for style sheets and the words for it.
struct StatusContext: TemplateContext {
  let key: String
  let label: String

  static let fields: [TemplateField<Self>] = [
    .text("key") { $0.key },
    .text("label") { $0.label },
  ]
}
