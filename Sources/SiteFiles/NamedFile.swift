/// Reads one file that a person names.
public enum NamedFile {
  /// The bytes of the file at `path`.
  ///
  /// - Throws: `FileProblem` if it cannot be read.
  public static func read(_ path: String) throws(FileProblem) -> [UInt8] {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
    let around = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
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
