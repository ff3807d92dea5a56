internal import Pictures
internal import SiteRenderer

/// The pictures of the sources as the site gives them away.
struct PictureFiles: Sendable {
  let sources: SourceFolders
  let scaler: PictureScaler?

  /// The picture at `path` in the source tree without its metadata; a drawing, which was checked for
  /// holding none, as it is.
  ///
  /// - Throws: `changedDuringBuild` if it is no longer the picture that was read.
  func bytes(of path: String) throws(FileProblem) -> [UInt8] {
    let (folder, name) = try sources.locate(path)
    if PictureFormat(fileName: path) == .svg { return try folder.contents(of: name) }
    guard let clean = PictureReader.withoutMetadata(try folder.contents(of: name)) else {
      throw .changedDuringBuild(folder.path(of: name))
    }
    return clean
  }

  /// The bytes of `picture`: those of the cache, where it has them.
  func bytes(of picture: ScaledPicture) throws(FileProblem) -> [UInt8] {
    let scaler = try scaler(for: picture)
    if let bytes = try scaler.cached(picture) { return bytes }
    return try scaler.make(picture, holding: try bytes(of: picture.source))
  }

  /// The bytes of `picture`, made anew whatever the cache has.
  func bytesAnew(of picture: ScaledPicture) throws(FileProblem) -> [UInt8] {
    try scaler(for: picture).made(picture, holding: try bytes(of: picture.source))
  }

  private func scaler(for picture: ScaledPicture) throws(FileProblem) -> PictureScaler {
    guard let scaler else { throw .pictureNotScaled(picture.source, reason: PictureScaler.tool) }
    return scaler
  }

  /// Makes the smaller pictures among `outputs` that the cache does not have, several at once.
  func scale(_ outputs: [Output], jobs: Int) throws(FileProblem) {
    let wanted = outputs.compactMap { ScaledPicture($0) }
    guard !wanted.isEmpty, let scaler else { return }
    var missing: [String: [ScaledPicture]] = [:]
    for picture in wanted where try !scaler.hasCached(picture) {
      missing[picture.source, default: []].append(picture)
    }
    let originals = missing.sorted { $0.key < $1.key }
    _ = try concurrentChunks(of: originals.count, jobs: jobs, smallest: 1) {
      range throws(FileProblem) -> [Int] in
      for (path, pictures) in originals[range] {
        let bytes = try bytes(of: path)
        for picture in pictures { try scaler.make(picture, holding: bytes) }
      }
      return []
    }
  }
}
