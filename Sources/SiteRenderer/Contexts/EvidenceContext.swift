internal import Templates

/// What stands behind a document's figures.
struct EvidenceContext: TemplateContext {
  let key: String
  let label: String
  let isIllustrative: Bool

  static let fields: [TemplateField<Self>] = [
    .text("key") { $0.key },
    .text("label") { $0.label },
    .flag("isIllustrative") { $0.isIllustrative },
  ]
}
