internal import Localization

/// The address of a file of the site, from the site's root: `en/learn/hidden-cost.html`.
///
/// Routes are ASCII, never begin with `/` and never hold `.` or `..` parts; only `Router` makes
/// them.
public struct Route: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The path, with `/` between its parts.
  public let path: String

  init(_ path: String) {
    self.path = path
  }

  /// The address of the page with both languages for the page at this address.
  func sideBySide(in language: Language) -> Route {
    Route(path.dropLast(5) + Bilingual(vi: "-song-ngu", en: "-side-by-side")[language] + ".html")
  }

  /// Page `number` of what begins at this address: `learn/x.html` goes on as `learn/x/page-2.html`.
  func page(_ number: Int, in language: Language) -> Route {
    number == 1
      ? self : Route(path.dropLast(5) + "/" + Routes.pageName(number, in: language) + ".html")
  }

  /// The path itself.
  public var description: String { path }

  /// Orders routes by their paths.
  public static func < (left: Route, right: Route) -> Bool { left.path < right.path }
}
