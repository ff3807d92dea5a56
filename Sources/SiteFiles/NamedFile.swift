internal import Diagnostics

/// Reads one file that a person names.
public enum NamedFile {
  /// The bytes of the file at `path`.
  ///
  /// - Throws: `FileProblem` if it cannot be read.
  public static func read(_ path: String) throws(FileProblem) -> [UInt8] {
    let (around, name) = FilePath.split(path)
    let folder = try Directory(around, shown: path)
    guard let status = try folder.status(of: name, followingLinks: true) else {
      throw .cannotRead(path, .missing)
    }
    guard status.kind == .file else { throw .notAFile(path) }
    do throws(FileProblem) {
      return try folder.contents(of: name)
    } catch .cannotRead(_, let fault) {
      throw .cannotRead(path, fault)
    }
  }
}
