internal import Pictures
public import SiteRenderer

/// Reads the sources of a site from disk.
///
/// Files that are in the system's cache cost about 1.3 times the CPU time that a C program needs to
/// read and keep them; nearly all of it is spent in the system.
public struct SourceTreeReader: Sendable {
  let folders: SiteFolders
  let jobs: Int

  /// Creates a reader that uses up to `jobs` threads.
  public init(_ folders: SiteFolders, jobs: Int) {
    self.folders = folders
    self.jobs = max(jobs, 1)
  }

  /// Reads all files of `content/` and `templates/`.
  ///
  /// Hidden files and what editors leave behind (`x~`, `x.swp`, `~$x.docx`, `Thumbs.db`) are left
  /// out. Links are followed as long as they stay in their folder.
  ///
  /// - Throws: `FileProblem` if a folder or file cannot be read or is none, or if a link leads out
  ///   of its folder, in a circle or to nothing.
  public func read() throws(FileProblem) -> SourceTree {
    let read = try eachFolder { root, files, prefix throws(FileProblem) in
      try concurrentChunks(of: files.count, jobs: jobs) { range throws(FileProblem) in
        try Self.read(files[range], in: root, prefix: prefix)
      }
    }
    return SourceTree(read)
  }

  /// Joins what `body` makes of the files of each folder: the paths in it, and what they begin with
  /// in the tree.
  func eachFolder<Element>(
    _ body: (Directory, [String], String) throws(FileProblem) -> [Element]
  ) throws(FileProblem) -> [Element] {
    var elements: [Element] = []
    for (path, prefix) in [(folders.content, "content"), (folders.templates, "templates")] {
      let root = try Directory(path)
      elements += try body(root, try SourceTreeWalk.files(in: root, at: path), prefix)
    }
    return elements
  }

  private static func read(
    _ files: ArraySlice<String>,
    in root: Directory,
    prefix: String
  ) throws(FileProblem) -> [ReadFile] {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { buffer.deallocate() }
    var read: [ReadFile] = []
    read.reserveCapacity(files.count)
    for file in files {
      read.append(try Self.read(file, at: "\(prefix)/\(file)", in: root, through: buffer))
    }
    return read
  }

  /// Reads the file `file` of `root`, whose path in the tree is `path`.
  static func read(
    _ file: String,
    at path: String,
    in root: Directory,
    through buffer: UnsafeMutableRawBufferPointer
  ) throws(FileProblem) -> ReadFile {
    guard SourceFileName.isText(file) else {
      return .media(try media(file, at: path, in: root, through: buffer))
    }
    return .text(SourceText(path: path, bytes: try root.contents(of: file, through: buffer)))
  }

  /// Reads a file that is no text; a picture is held in memory whole, one on each thread.
  private static func media(
    _ file: String,
    at path: String,
    in root: Directory,
    through buffer: UnsafeMutableRawBufferPointer
  ) throws(FileProblem) -> SourceMedia {
    let beginning = try root.beginning(of: file, PictureReader.beginningLength)
    guard PictureReader.isPicture(named: file, beginning: beginning) else {
      let (size, hash) = try root.hash(of: file, through: buffer)
      return SourceMedia(path: path, size: size, hash: hash)
    }
    let size = try root.status(of: file, followingLinks: true)?.size ?? 0
    guard size <= PictureReader.byteLimit else {
      let (size, hash) = try root.hash(of: file, through: buffer)
      return SourceMedia(path: path, size: size, hash: hash, picture: .failure(.tooLarge))
    }
    return SourceMedia(path: path, holding: try root.contents(of: file, through: buffer))
  }
}
