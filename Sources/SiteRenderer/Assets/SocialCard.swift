internal import SiteModel

/// The picture that stands for a kind of page where its address is passed on.
///
/// `scripts/draw-cards` draws them, as `templates/assets/cards/card-<name>.png`.
enum SocialCard: String, CaseIterable, Sendable {
  case home
  case article
  case caseStudy = "case"
  case example
  case training
  case worksheet
  case handout
  case glossary
  case page

  /// The size of every card in pixels.
  static let (width, height) = (1200, 630)

  /// The card of a document.
  init(of document: Document) {
    self =
      switch document.kind {
      case .articles: .article
      case .training: .training
      case .caseStudies: document.evidence == .illustrative ? .example : .caseStudy
      case .worksheets: .worksheet
      case .handouts: .handout
      case .pages: .page
      }
  }

  /// The card of the index of `section`.
  init(of section: Section) {
    self =
      switch SiteSettings.Kind(rawValue: section.key) {
      case .training: .training
      case .caseStudies: .caseStudy
      case .examples: .example
      case .worksheets: .worksheet
      case .handouts: .handout
      case .glossary: .glossary
      case .topics: .page
      case nil: .article
      }
  }

  /// What stands on the card above the site's name: the name alone on a page's, and on that of the
  /// glossary what the site calls it.
  var label: InterfaceKey? {
    switch self {
    case .glossary, .page: nil
    case .home: .homeHeading
    case .article: .kindArticle
    case .caseStudy: .kindCase
    case .example: .kindExample
    case .training: .kindTraining
    case .worksheet: .kindWorksheet
    case .handout: .handout
    }
  }
}
