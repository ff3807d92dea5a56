internal import Diagnostics
internal import Glibc

/// Writes a file among the sources in place of the one that stands there.
public enum SourceFileWriter {
  /// Replaces the content of the file `path`; a reader sees the old or the new one, never a part.
  ///
  /// The rights of the file stay; a link stays and its target is replaced, or nothing is unless
  /// `followingLinks`: only who read the sources knows that no link leads out of them.
  ///
  /// - Throws: `FileProblem` if there is no such file or it cannot be written.
  public static func replace(
    _ path: String,
    with bytes: [UInt8],
    followingLinks: Bool
  ) throws(FileProblem) {
    var status = stat()
    if !followingLinks, lstat(path, &status) == 0, FileStatus(status).kind == .link {
      throw .cannotWrite(path, .isALink)
    }
    guard let real = try SiteFolders.realPath(path) else { throw .cannotRead(path, .missing) }
    let (around, name) = FilePath.split(real)
    do throws(FileProblem) {
      let folder = try Directory(around, shown: path)
      try folder.replaceFile(
        name,
        with: bytes,
        // Hidden, so that nobody takes it for a source if the process is killed here.
        through: ".sxsh-new-\(getpid())",
        rights: try folder.status(of: name)?.permissions ?? 0o666
      )
    } catch .cannotWrite(_, let fault) {
      throw .cannotWrite(path, fault)
    }
  }
}
