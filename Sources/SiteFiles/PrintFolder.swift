internal import Glibc

/// The folder that printed handouts are put into.
public enum PrintFolder {
  /// Puts `bytes` into the file `name` of `folder`, which is made where it is missing; what stood
  /// there is replaced in one step, a link like a file.
  ///
  /// - Throws: `FileProblem` if that fails, or if `folder` is a link and nobody named it
  ///   (`isNamed`): it may have come with the site.
  public static func write(
    _ bytes: [UInt8],
    as name: String,
    in folder: String,
    isNamed: Bool
  ) throws(FileProblem) {
    try Directory.make(folder)
    let opened = try Directory(folder, followingLinks: isNamed)
    let temporary = ".\(name).\(getpid())"
    try opened.removeFile(temporary)
    do throws(FileProblem) {
      _ = try opened.create(temporary, bytes)
      try opened.move(temporary, to: name, in: opened)
    } catch {
      // On a full disk the part that was written would keep it full.
      _ = try? opened.removeFile(temporary)
      throw error
    }
  }
}
