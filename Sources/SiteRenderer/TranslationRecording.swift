public import SiteModel

/// What recording translations comes to: files to write, and documents that need none.
public struct TranslationRecording: Sendable {
  /// A file with its new content.
  public struct File: Sendable {
    /// The path from the project's folder, beginning with `content/`.
    public let path: String
    /// The bytes to write: those on disk with one line changed or added.
    public let bytes: [UInt8]
  }

  /// The files to write, by path.
  public internal(set) var files: [File] = []
  /// The documents that are recorded already, just as they stand.
  public internal(set) var unchanged: [DocumentIdentity] = []
  /// The documents asked for that have no translation.
  public internal(set) var untranslated: [DocumentIdentity] = []
  /// The documents asked for that are not there.
  public internal(set) var unknown: [DocumentIdentity] = []
}
