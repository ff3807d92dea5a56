public import HTML

/// A file of the site to be written.
public struct Output: Sendable {
  /// What the file holds.
  public enum Content: Sendable {
    /// These bytes.
    case bytes([UInt8])
    /// The content of the media file with this path in the source tree.
    case copy(ofSource: String)
    /// What the last build wrote there: the file stays as it is.
    case unchanged
  }

  /// The address of the file in the site.
  public let path: URLPath
  /// A hash of all that the content was made from; equal fingerprints promise equal content.
  public let fingerprint: UInt64
  /// What the file holds.
  public let content: Content

  /// Creates an output.
  public init(path: URLPath, fingerprint: UInt64, content: Content) {
    self.path = path
    self.fingerprint = fingerprint
    self.content = content
  }

  /// The path from the output folder, with `/` between its parts.
  public var relativePath: String { path.string }
}
