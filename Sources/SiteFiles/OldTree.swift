/// The tree of the site before this one, once all that no build wrote has left it.
struct OldTree {
  let own: OwnFiles
  let old: Directory
  let new: Directory
  let steps: PublishSteps

  /// Removes the tree, which stands as `name` in `folder`.
  ///
  /// The manifest goes last, because the healing of a build that is killed here needs it. Whatever
  /// is neither ours nor replaced by a file of ours stays, with the tree, for the next build.
  func remove(_ name: String, in folder: Directory) throws {
    guard try removeFiles(of: old, prefix: "") else { return }
    try old.removeFile(ReservedName.manifest)
    try folder.removeEmptyFolder(name)
  }

  /// Removes the files of a folder; returns whether it holds nothing else but the manifest.
  private func removeFiles(of folder: Directory, prefix: String) throws -> Bool {
    var isEmpty = true
    for entry in try folder.entries() {
      let path = prefix + entry.name
      if path == ReservedName.manifest { continue }
      if path.utf8.count > OutputPath.byteLimit {
        isEmpty = false
      } else if entry.kind == .folder {
        let inner = try folder.folder(entry.name)
        if try !removeFiles(of: inner, prefix: path + "/") {
          isEmpty = false
        } else if try !folder.removeEmptyFolder(entry.name) {
          isEmpty = false
        }
      } else if try isOurs(path) {
        try folder.removeFile(entry.name)
        try steps(.oldFileRemoved(path))
      } else {
        isEmpty = false
      }
    }
    return isEmpty
  }

  private func isOurs(_ path: String) throws(FileProblem) -> Bool {
    if own.files.contains(path) || OwnFiles.isReserved(path) { return true }
    let status = try new.status(of: path)
    return status != nil && status?.kind != .folder
  }
}
