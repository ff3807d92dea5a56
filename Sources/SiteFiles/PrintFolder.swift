internal import Glibc

/// The folder that printed handouts are put into.
public enum PrintFolder {
  /// Puts `bytes` into the file `name` of `folder`, which is made where it is missing; what stood
  /// there is replaced in one step, a link like a file.
  ///
  /// - Throws: `FileProblem` if that fails, if a file stands in the folder's place, or if `folder`
  ///   is a link and nobody named it (`isNamed`): it may have come with the site.
  public static func write(
    _ bytes: [UInt8],
    as name: String,
    in folder: String,
    isNamed: Bool
  ) throws(FileProblem) {
    try make(folder)
    let opened = try Directory(folder, followingLinks: isNamed)
    // What was printed can be printed again.
    try opened.replaceFile(name, with: bytes, through: ".\(name).\(getpid())", isFlushed: false)
  }

  /// Makes the folder where nothing stands; what stands in its way is named.
  private static func make(_ folder: String) throws(FileProblem) {
    let around = folder.lastIndex(of: "/").map { String(folder[..<$0]) } ?? "."
    do throws(FileProblem) {
      try Directory.make(folder)
    } catch .cannotWrite(_, .notAFolder) {
      throw .notAFolder(around)
    } catch .cannotWrite(_, .missing) where !around.isEmpty {
      throw .folderMissing(around)
    }
    var status = stat()
    guard stat(folder, &status) != 0 || status.st_mode & S_IFMT == S_IFDIR else {
      throw .notAFolder(folder)
    }
  }
}
