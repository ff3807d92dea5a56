internal import Localization

/// Where a link or picture in a document's text leads.
public enum LinkTarget: Hashable, Sendable {
  /// A page of the site, with the id of a heading on it.
  case page(Route, anchor: String?)
  /// A heading of the page itself.
  case heading(String)
  /// A file of `content/media`.
  case media(Route)
  /// A picture of `content/media` that is shown.
  case picture(Picture)
  /// An entry of the glossary or the legal register, on the page of that list.
  case entry(EntryReference, on: Route)
  /// Somewhere else: the address as it was typed.
  case external
  /// Nowhere: what is wrong has been reported.
  case nowhere
}
