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
