public import Localization

/// The whole site, checked: what the renderer needs and nothing it would have to look up elsewhere.
///
/// A class for the same reason as `Document`.
public final class Site: Sendable {
  /// What `site.yaml` says.
  public let settings: SiteSettings
  /// The closed lists.
  public let vocabulary: Vocabulary
  /// The glossary.
  public let glossary: [GlossaryEntry]
  /// The legal register.
  public let policies: [PolicyDocument]
  /// The published documents, by identity.
  public let documents: [ResolvedDocument]
  /// The documents that have no page on that day, by identity.
  public let unpublished: [Document]
  /// The addresses of all pages.
  public let routes: Routes
  /// The addresses of all pages, for the next build to compare with.
  public let addresses: AddressBook
  /// The day the site is built for.
  public let today: CalendarDate

  init(
    settings: SiteSettings,
    vocabulary: Vocabulary,
    glossary: [GlossaryEntry],
    policies: [PolicyDocument],
    documents: [ResolvedDocument],
    unpublished: [Document],
    routes: Routes,
    addresses: AddressBook,
    today: CalendarDate
  ) {
    self.settings = settings
    self.vocabulary = vocabulary
    self.glossary = glossary
    self.policies = policies
    self.documents = documents
    self.unpublished = unpublished
    self.routes = routes
    self.addresses = addresses
    self.today = today
  }
}

extension Site {
  /// Why `document` has no page on that day; `nil` where it has one.
  public func absence(of document: Document) -> Document.Absence? {
    routes.documents[document.identity] == nil ? document.absence(on: today) : nil
  }
}
