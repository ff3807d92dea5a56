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
    let folder = try Directory(around, shown: path)
    // Hidden, so that nobody takes it for a source if the process is killed here.
    let temporary = ".sxsh-new-\(getpid())"
    let rights = try folder.status(of: name)?.permissions ?? 0o666
    try folder.removeFile(temporary)
    do throws(FileProblem) {
      _ = try folder.create(temporary, bytes)
      guard fchmodat(folder.descriptor, temporary, rights, 0) == 0 else {
        throw .cannotWrite(path, .last)
      }
      // A power cut must not leave an empty file where an editor's text stood.
      try folder.flush()
      try folder.move(temporary, to: name, in: folder)
    } catch {
      _ = try? folder.removeFile(temporary)
      throw error
    }
  }
}
