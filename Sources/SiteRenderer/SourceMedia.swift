internal import Diagnostics
public import Pictures

/// A file of the sources that is not text (a picture, a PDF), known by its content's hash.
public struct SourceMedia: Hashable, Sendable {
  /// The path from the project's folder, beginning with `content/` or `templates/`.
  public let path: String
  /// The size in bytes.
  public let size: Int
  /// The xxh64 hash of the content, with seed 0.
  public let hash: UInt64
  /// What reading it as a picture gave; `nil` where neither its name nor its bytes say it is one.
  public let picture: PictureReading?

  /// Creates a media file.
  public init(path: String, size: Int, hash: UInt64, picture: PictureReading? = nil) {
    self.path = path
    self.size = size
    self.hash = hash
    self.picture = picture
  }

  /// Creates the media file at `path` that holds `bytes`, which are not kept.
  public init(path: String, holding bytes: [UInt8]) {
    let isPicture = PictureReader.isPicture(
      named: path,
      beginning: bytes.prefix(PictureReader.beginningLength)
    )
    self.init(
      path: path,
      size: bytes.count,
      hash: ContentHash.hash(of: bytes),
      picture: isPicture ? PictureReader.facts(of: bytes, named: path) : nil
    )
  }
}
