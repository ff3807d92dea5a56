internal import Templates

/// A label and what belongs to it.
struct FigureContext: TemplateContext {
  let label: String
  let value: String

  static let fields: [TemplateField<Self>] = [
    .text("label") { $0.label },
    .text("value") { $0.value },
  ]
}
