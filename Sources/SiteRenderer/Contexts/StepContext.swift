internal import Templates

/// A step of an assessment.
struct StepContext: TemplateContext {
  let number: String
  let label: String
  /// Its page; where no document is about it, the passage of an article that has its name, if any.
  let path: String?

  static let fields: [TemplateField<Self>] = [
    .text("number") { $0.number },
    .text("label") { $0.label },
    .optionalText("path") { $0.path },
  ]
}
