public import HTML

/// A file of the site to be written.
public struct Output: Sendable {
  /// What the file holds.
  public enum Content: Sendable {
    /// These bytes.
    case bytes([UInt8])
    /// The content of the media file with this path in the source tree.
    case copy(ofSource: String)
    /// The picture with this path in the source tree, without its metadata.
    case picture(ofSource: String)
    /// That picture in another width, in pixels.
    case scaledPicture(ofSource: String, width: Int)
    /// What the last build wrote there: the file stays as it is.
    case unchanged
    /// What this makes, when it is asked for: a page that is rendered when it is written, so that
    /// a large site never stands in memory as a whole.
    case deferred(@Sendable () -> Output)
  }

  /// The address of the file in the site.
  public let path: URLPath
  /// A hash of all that the content was made from; equal fingerprints promise equal content.
  ///
  /// Deferred content has one only when it is made.
  public let fingerprint: UInt64?
  /// What the file holds.
  public let content: Content

  /// Creates an output.
  public init(path: URLPath, fingerprint: UInt64?, content: Content) {
    self.path = path
    self.fingerprint = fingerprint
    self.content = content
  }

  /// The file at `path` of the output folder as it stands.
  public static func standing(at path: String) -> Output {
    Output(path: URLPath(path), fingerprint: nil, content: .unchanged)
  }

  /// The output with its content made, if that was deferred.
  public var made: Output {
    if case .deferred(let make) = content { return make() }
    return self
  }

  /// The path from the output folder, with `/` between its parts.
  public var relativePath: String { path.string }
}
