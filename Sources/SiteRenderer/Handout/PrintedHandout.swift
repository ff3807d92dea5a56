public import HTML

/// A handout in print.
public struct PrintedHandout: Sendable {
  /// Where it stands in the site; `nil` for what only trainers are given.
  public let path: URLPath?
  /// The PDF.
  public let bytes: [UInt8]
  /// A hash of all that it was made from.
  public let fingerprint: UInt64

  /// Creates a printed handout.
  public init(path: URLPath?, bytes: [UInt8], fingerprint: UInt64) {
    self.path = path
    self.bytes = bytes
    self.fingerprint = fingerprint
  }
}
