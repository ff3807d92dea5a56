internal import Diagnostics
internal import HTML
internal import SiteModel

/// A file of the site that programs read: a calendar, a feed, a list of pages.
struct ProgramFile: Sendable {
  /// Its address.
  let route: Route
  /// Its bytes, made when they are asked for.
  let make: @Sendable () -> [UInt8]

  init(_ route: Route, _ make: @Sendable @escaping () -> [UInt8]) {
    self.route = route
    self.make = make
  }

  /// The file as an output: unchanged where the last build wrote the same bytes, whose hash is its
  /// fingerprint, and made when it is written where that build wrote none.
  func output(since previous: [String: UInt64]) -> Output {
    guard let known = previous[route.path] else {
      return Output(path: URLPath(route.path), fingerprint: nil, content: .deferred { made() })
    }
    return made(unless: known)
  }

  private func made(unless known: UInt64? = nil) -> Output {
    let bytes = make()
    let fingerprint = ContentHash.hash(of: bytes)
    let isKnown = fingerprint == known
    return Output(
      path: URLPath(route.path),
      fingerprint: fingerprint,
      content: isKnown ? .unchanged : .bytes(bytes)
    )
  }
}
