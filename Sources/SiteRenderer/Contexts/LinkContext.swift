internal import Templates

/// A link within the site; its path is from the site's root.
struct LinkContext: TemplateContext {
  let label: String
  let path: String
  /// The language of the label where it is not that of the page.
  var language: String?

  static let fields: [TemplateField<Self>] = [
    .text("label") { $0.label },
    .text("path") { $0.path },
    .optionalText("language") { $0.language },
  ]
}
