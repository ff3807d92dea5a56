public import SiteRenderer

/// Gives the content of files of a site without writing them.
public struct OutputReader: Sendable {
  private let sources: SourceFolders
  private let pictures: PictureFiles

  /// Opens the folders of the sources; `scaler` makes smaller pictures, anew each time.
  ///
  /// - Throws: `FileProblem` if one cannot be read.
  public init(_ folders: SiteFolders, scaler: PictureScaler? = nil) throws(FileProblem) {
    sources = try SourceFolders(folders)
    pictures = PictureFiles(sources: sources, scaler: scaler)
  }

  /// The bytes of `output`, made if they were deferred.
  ///
  /// - Throws: `FileProblem` if the file that it is made of cannot be read.
  public func bytes(of output: Output) throws(FileProblem) -> [UInt8] {
    switch output.made.content {
    case .bytes(let bytes): return bytes
    case .copy(let original):
      let (folder, name) = try sources.locate(original)
      return try folder.contents(of: name)
    case .picture(let original): return try pictures.bytes(of: original)
    case .scaledPicture(let original, let width):
      let fingerprint = output.fingerprint ?? 0
      let picture = ScaledPicture(source: original, width: width, fingerprint: fingerprint)
      return try pictures.bytesAnew(of: picture)
    case .unchanged, .deferred: return []
    }
  }
}
