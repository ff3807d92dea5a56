internal import Templates

/// A key for style sheets and the words for it.
struct StatusContext: TemplateContext {
  let key: String
  let label: String

  static let fields: [TemplateField<Self>] = [
    .text("key") { $0.key },
    .text("label") { $0.label },
  ]
}
