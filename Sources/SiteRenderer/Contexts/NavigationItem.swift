internal import Templates

/// An entry of the main navigation.
struct NavigationItem: TemplateContext {
  let label: String
  let path: String
  let isCurrent: Bool

  static let fields: [TemplateField<Self>] = [
    .text("label") { $0.label },
    .text("path") { $0.path },
    .flag("isCurrent") { $0.isCurrent },
  ]
}
