internal import Diagnostics
internal import SiteModel
internal import Templates

/// The templates of all kinds of page, checked against what their pages give them.
struct PageTemplates: Sendable {
  /// No templates, for what makes no pages.
  static let none = PageTemplates(library: nil)

  private let library: TemplateLibrary?

  /// Loads the templates among `files`; `strings` is the shape of `t`.
  static func load(
    _ files: [SourceFile],
    strings: TemplateRecordShape
  ) -> Diagnosed<PageTemplates> {
    let contexts: [TemplateName: TemplateRecordShape] = [
      "home": HomeContext.shape,
      "section": SectionContext.shape,
      "article": ArticleContext.shape,
      "cases": CaseListContext.shape,
      "case-totals": CaseTotalsContext.shape,
      "training": TrainingContext.shape,
      "schedule": ScheduleContext.shape,
      "session": SessionContext.shape,
      "case-study": CaseStudyContext.shape,
      "worksheet": WorksheetContext.shape,
      "page": StandalonePageContext.shape,
      "term": TermPageContext.shape,
      "glossary": GlossaryContext.shape,
      "search": SearchContext.shape,
      "not-found": NotFoundContext.shape,
      "redirect": RedirectContext.shape,
      "handout": HandoutContext.shape,
    ]
    let shapes = contexts.mapValues { $0.appending("t", .record(strings)) }
    let library = TemplateLibrary.load(files, shapes: shapes)
    return Diagnosed(PageTemplates(library: library.value), library.diagnostics)
  }

  /// The template of `page`; `nil` where loading it failed, which has been reported.
  func template(for page: Page, in builder: PageBuilder) -> Template? {
    library?.template(named: name(for: page, in: builder))
  }

  private func name(for page: Page, in builder: PageBuilder) -> TemplateName {
    switch page.subject {
    case .home: "home"
    case .section: "section"
    case .allCases, .cases: "cases"
    case .caseTotals: "case-totals"
    case .training: "training"
    case .session: "session"
    case .term: "term"
    case .glossary: "glossary"
    case .search: "search"
    case .handout: "handout"
    case .notFound: "not-found"
    case .redirect: "redirect"
    case .document(let place):
      switch builder.site.documents[place].document.content {
      case .article: "article"
      case .training: "schedule"
      case .caseStudy: "case-study"
      case .worksheet: "worksheet"
      case .handout: "handout"
      case .page: "page"
      }
    }
  }
}
