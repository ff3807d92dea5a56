internal import Localization
internal import SiteModel

/// A page to be made: what it shows and where it stands.
struct Page: Sendable {
  /// What a page shows; documents by their places in the site.
  enum Subject: Sendable {
    case home
    case section(Section, number: Int)
    case allCases(number: Int)
    case cases(CaseSelection, number: Int)
    case caseTotals
    case training
    case document(Int)
    /// A page of a handout but that of its document: one after the first, or one with both
    /// languages side by side.
    case handout(document: Int, isBoth: Bool, number: Int)
    indirect case session(SiteIndex.Session)
    case term(Term, number: Int)
    case glossary
    case search
    case notFound
    case redirect(Redirect)
  }

  /// What it shows.
  let subject: Subject
  /// Its language.
  let language: Language
  /// Its address.
  let route: Route
}
