/// Writes files that editors have asked for and go on with: never in the place of another.
public enum NewFiles {
  /// Writes `files`, named by their paths in `folder`, all of them or none.
  ///
  /// Folders around them are made.
  ///
  /// - Throws: `FileProblem.standsInTheWay` if one of them is there already, another `FileProblem`
  ///   if they cannot be written.
  public static func write(
    _ files: [(path: String, bytes: [UInt8])],
    in folder: String
  ) throws(FileProblem) {
    let root = try Directory(folder)
    var standing: [String] = []
    for file in files where try root.status(of: file.path) != nil {
      standing.append(root.path(of: file.path))
    }
    guard standing.isEmpty else { throw .standsInTheWay(standing) }
    var written: [String] = []
    do throws(FileProblem) {
      for file in files {
        try root.makeFolders(around: file.path)
        // From here on the file may be there, whole or in part.
        written.append(file.path)
        _ = try root.create(file.path, file.bytes)
      }
    } catch {
      // A file that appeared in the meantime is somebody else's and stays.
      let isForeign = if case .cannotWrite(_, .exists) = error { true } else { false }
      for path in isForeign ? written.dropLast() : written { _ = try? root.removeFile(path) }
      throw error
    }
  }
}
