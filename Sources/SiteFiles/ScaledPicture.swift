internal import SiteRenderer

/// A smaller picture that is to be made.
struct ScaledPicture: Sendable {
  /// The path of the picture it is made of.
  let source: String
  /// Its width in pixels.
  let width: Int
  /// The hash of all that it is made from.
  let fingerprint: UInt64
}

extension ScaledPicture {
  /// The smaller picture that `output` is; `nil` where it is something else.
  init?(_ output: Output) {
    guard case .scaledPicture(let source, let width) = output.content else { return nil }
    self.init(source: source, width: width, fingerprint: output.fingerprint ?? 0)
  }
}
