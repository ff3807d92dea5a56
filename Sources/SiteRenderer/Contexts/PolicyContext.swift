internal import Templates

/// A document of the legal register.
struct PolicyContext: TemplateContext {
  let id: String
  let number: String?
  let title: String
  let issuer: String?
  let date: DateContext?
  let status: StatusContext
  let replacedBy: String?
  let source: String?
  /// The language of the source where it is not that of the page.
  let language: String?

  static let fields: [TemplateField<Self>] = [
    .text("id") { $0.id },
    .optionalText("number") { $0.number },
    .text("title") { $0.title },
    .optionalText("issuer") { $0.issuer },
    .optionalRecord("date") { $0.date },
    .record("status") { $0.status },
    .optionalText("replacedBy") { $0.replacedBy },
    .optionalText("source") { $0.source },
    .optionalText("language") { $0.language },
    .flag("hasDetails") { $0.issuer != nil || $0.replacedBy != nil || $0.source != nil },
    .flag("isSourceAlone") { $0.issuer == nil && $0.replacedBy == nil },
  ]
}
