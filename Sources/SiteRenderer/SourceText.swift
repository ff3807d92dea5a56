/// A text file of the sources, as it stands on disk.
public struct SourceText: Hashable, Sendable {
  /// The path from the project's folder, beginning with `content/` or `templates/`.
  public let path: String
  /// The bytes on disk: nothing is decoded or normalised yet.
  public let bytes: [UInt8]

  /// Creates a text file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
