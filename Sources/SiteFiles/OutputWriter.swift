import SiteRenderer

/// Writes new files of the site.
struct OutputWriter: Sendable {
  let sources: SourceFolders
  let jobs: Int

  /// Writes `file` as `name` in `folder`; returns its entry in the manifest.
  func write(
    _ file: PlannedFile,
    as name: String,
    in folder: Directory
  ) throws(FileProblem) -> Manifest.Entry {
    let status: FileStatus
    switch file.output.content {
    case .bytes(let bytes):
      status = try folder.create(name, bytes)
    case .copy(let original):
      let (source, sourceName) = try sources.locate(original)
      status = try folder.create(name, copying: sourceName, in: source)
    case .unchanged:
      return file.entry
    }
    return Manifest.Entry(
      path: file.path,
      fingerprint: file.entry.fingerprint,
      size: status.size,
      modified: status.modified
    )
  }
}
