internal import Templates

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
