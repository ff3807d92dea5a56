internal import Templates

/// What there is of the cases beside their pages, where there are cases.
struct CaseFilesContext: TemplateContext {
  let totalsPath: String
  let csvPath: String
  let jsonPath: String
  /// The script that the finder searches.
  let finderPath: String

  static let fields: [TemplateField<Self>] = [
    .text("totalsPath") { $0.totalsPath },
    .text("csvPath") { $0.csvPath },
    .text("jsonPath") { $0.jsonPath },
    .text("finderPath") { $0.finderPath },
  ]
}
