internal import Templates

/// What all cases add up to.
struct CaseTotalsContext: PageContext {
  let frame: PageFrame
  let title: String
  let figures: [TotalFigureContext]
  let charts: [ChartContext]
  let indexPath: String
  let files: CaseFilesContext?

  static let fields: [TemplateField<Self>] =
    frameFields + [
      .text("title") { $0.title },
      .list("figures") { $0.figures },
      .list("charts") { $0.charts },
      .text("indexPath") { $0.indexPath },
      .optionalRecord("files") { $0.files },
    ]
}
