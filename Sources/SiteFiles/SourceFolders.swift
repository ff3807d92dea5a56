/// The open folders of the sources, in which media files are found by their paths in the tree.
struct SourceFolders: Sendable {
  private let content: Directory
  private let templates: Directory

  /// Opens the folders of the sources.
  init(_ folders: SiteFolders) throws(FileProblem) {
    content = try Directory(folders.content)
    templates = try Directory(folders.templates)
  }

  /// The folder that `path` begins with, and the rest of the path.
  func locate(_ path: String) throws(FileProblem) -> (folder: Directory, name: String) {
    for (prefix, folder) in [("content/", content), ("templates/", templates)]
    where path.utf8.starts(with: prefix.utf8) {
      return (folder, String(path.dropFirst(prefix.count)))
    }
    throw .cannotRead(path, .missing)
  }
}
