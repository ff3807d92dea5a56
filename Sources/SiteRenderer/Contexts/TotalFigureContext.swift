internal import Templates

/// A sum over several cases.
struct TotalFigureContext: TemplateContext {
  let label: String
  let value: String
  /// How many cases are behind it.
  let note: String

  static let fields: [TemplateField<Self>] = [
    .text("label") { $0.label },
    .text("value") { $0.value },
    .text("note") { $0.note },
  ]
}
