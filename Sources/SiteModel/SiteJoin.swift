internal import Diagnostics

/// What all documents of a site say together, before the links of each are followed.
struct SiteJoin: Sendable {
  /// Knows what links can lead to.
  private(set) var checker: LinkChecker
  /// The addresses when all that waits for its day is published too; `nil` where nothing waits.
  let laterRoutes: Routes?
  /// The addresses of all pages.
  let addresses: AddressBook
  /// What is wrong with the addresses.
  let diagnostics: [Diagnostic]

  init(
    checker: LinkChecker,
    laterRoutes: Routes?,
    addresses: AddressBook,
    diagnostics: [Diagnostic]
  ) {
    self.checker = checker
    self.laterRoutes = laterRoutes
    self.addresses = addresses
    self.diagnostics = diagnostics
  }

  /// The same with `documents` in place of `known` ones, which they look to others like.
  func replacing(_ known: [Document], with documents: [Document]) -> SiteJoin {
    var join = self
    for (document, known) in zip(documents, known) where document !== known {
      join.checker.documents[document.identity] = document
    }
    return join
  }
}
