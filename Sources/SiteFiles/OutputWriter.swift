internal import SiteRenderer

/// Writes new files of the site.
struct OutputWriter: Sendable {
  let sources: SourceFolders
  let pictures: PictureFiles
  let jobs: Int

  /// Writes `file` as `name` in `folder`; returns its entry in the manifest.
  func write(
    _ file: PlannedFile,
    as name: String,
    in folder: Directory
  ) throws(FileProblem) -> Manifest.Entry {
    let output = file.output.made
    let status: FileStatus
    switch output.content {
    case .bytes(let bytes):
      status = try folder.create(name, bytes)
    case .copy(let original):
      let (source, sourceName) = try sources.locate(original)
      status = try folder.create(name, copying: sourceName, in: source)
    case .picture(let original):
      status = try folder.create(name, try pictures.bytes(of: original))
    case .scaledPicture(let original, let width):
      let fingerprint = file.entry.fingerprint
      let picture = ScaledPicture(source: original, width: width, fingerprint: fingerprint)
      status = try folder.create(name, try pictures.bytes(of: picture))
    case .unchanged, .deferred:
      return file.entry
    }
    return Manifest.Entry(
      path: file.path,
      fingerprint: output.fingerprint ?? file.entry.fingerprint,
      size: status.size,
      modified: status.modified
    )
  }
}
