public import Localization

/// An old address that leads to a page's present one.
public struct Redirect: Sendable {
  /// The language of the page.
  public let language: Language
  /// The old address.
  public let source: Route
  /// The present one.
  public let target: Route
  /// The title of the page.
  public let title: String
}
