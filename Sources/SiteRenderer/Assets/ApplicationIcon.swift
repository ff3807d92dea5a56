internal import SiteModel

/// An icon as a web manifest names it.
struct ApplicationIcon: Sendable {
  let route: Route
  /// Width and height in pixels, `192x192`; `any` of a drawing.
  let sizes: String
  /// The media type.
  let type: String
  /// Whether a system may cut it to a shape of its own.
  let isMaskable: Bool
}
