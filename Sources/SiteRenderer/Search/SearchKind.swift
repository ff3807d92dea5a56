internal import SiteModel

/// What kind of place a hit leads to: a choice of the filter.
enum SearchKind: String, CaseIterable, Sendable {
  case article
  case `case`
  case example
  case training
  case worksheet
  case handout
  case page
  case term
  case policy
  case section

  /// What readers call it.
  var label: InterfaceKey {
    switch self {
    case .article: .kindArticle
    case .case: .kindCase
    case .example: .kindExample
    case .training: .kindTraining
    case .worksheet: .kindWorksheet
    case .handout: .handout
    case .page: .kindPage
    case .term: .kindTerm
    case .policy: .kindPolicy
    case .section: .kindSection
    }
  }

  init(of document: Document) {
    self =
      switch document.kind {
      case .articles: .article
      case .training: .training
      case .caseStudies: document.evidence == .illustrative ? .example : .case
      case .worksheets: .worksheet
      case .handouts: .handout
      // The pages of a section of its own kind, as those that say what a course is.
      case .pages: document.sectionKey == SiteSettings.Kind.training.rawValue ? .training : .page
      }
  }
}
