public import Localization

/// A published document with everything that other files decide about it.
///
/// A class for the same reason as `Document`.
public final class ResolvedDocument: Sendable {
  /// The document.
  public let document: Document
  /// Its pages.
  public let pages: Bilingual<Route>
  /// The targets of the links in the text each language's readers get, in the text's order.
  public let links: Bilingual<[LinkTarget]>
  /// Its image.
  public let image: Picture?
  /// What to read next.
  public let next: [DocumentIdentity]
  /// The files it links to from its facts, by the text an editor wrote.
  public let files: [String: Route]

  init(
    document: Document,
    pages: Bilingual<Route>,
    links: Bilingual<[LinkTarget]>,
    image: Picture?,
    next: [DocumentIdentity],
    files: [String: Route]
  ) {
    self.document = document
    self.pages = pages
    self.links = links
    self.image = image
    self.next = next
    self.files = files
  }
}
