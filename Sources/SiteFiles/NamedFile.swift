internal import Diagnostics

/// Reads one file that a person names.
public enum NamedFile {
  /// The bytes of the file at `path`.
  ///
  /// - Throws: `FileProblem` if it cannot be read.
  public static func read(_ path: String) throws(FileProblem) -> [UInt8] {
    let (around, name) = FilePath.split(path)
    let folder = try Directory(around, shown: path)
    // A path that ends in a slash names the folder that was opened.
    if name.isEmpty, !path.isEmpty { throw .cannotRead(path, .isAFolder) }
    guard let status = try folder.status(of: name, followingLinks: true) else {
      let meant = fileLike(name, in: folder)
      throw .fileMissing(path, meant: meant.map { path.dropLast(name.count) + $0 })
    }
    if status.kind == .folder { throw .cannotRead(path, .isAFolder) }
    guard status.kind == .file else { throw .notAFile(path) }
    do throws(FileProblem) {
      return try folder.contents(of: name)
    } catch .cannotRead(_, let fault) {
      throw .cannotRead(path, fault)
    }
  }

  /// The file in `folder` whose name somebody left the ending off, else the one most like it.
  private static func fileLike(_ name: String, in folder: Directory) -> String? {
    guard let entries = try? folder.entries(leavingOutUnreadable: true) else { return nil }
    let files = entries.filter { $0.kind == .file }.map(\.name).sorted()
    return files.first { $0.hasPrefix(name + ".") } ?? Suggestion.nearest(to: name, among: files)
  }
}
