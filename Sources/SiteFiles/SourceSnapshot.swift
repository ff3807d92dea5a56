internal import Diagnostics
internal import Glibc
internal import Localization
public import SiteRenderer

/// The sources as they stood on disk, with what tells later which files have changed.
public struct SourceSnapshot: Sendable {
  /// A file as it was read.
  struct File: Sendable {
    let path: String
    let status: FileStatus
    /// Whether a later change is sure to show in the status: clocks of file systems tick in steps of
    /// up to two seconds (FAT), within which a second change leaves the same time.
    let isSettled: Bool
    let content: ReadFile
  }

  /// The sources.
  public let tree: SourceTree
  /// In the order in which folders are walked.
  private let files: [File]

  init(_ files: [File]) {
    tree = SourceTree(files.map(\.content))
    self.files = files
  }

  /// The files from the one at `path` on, or from where it would stand.
  func files(from path: String) -> ArraySlice<File> {
    files[files.partitioningIndex { !$0.precedes(path) }...]
  }
}

extension SourceSnapshot.File {
  /// Whether its path comes before `path` in the order of bytes.
  fileprivate func precedes(_ path: String) -> Bool {
    self.path.utf8.lexicographicallyPrecedes(path.utf8)
  }
}

extension ArraySlice<SourceSnapshot.File> {
  /// Moves on to the file at `path`, and gives it if its content must still be what was read.
  ///
  /// It must where the file's status still is `status`. Paths come in order: one that does not is
  /// not found.
  fileprivate mutating func next(_ path: String, if status: FileStatus) -> SourceSnapshot.File? {
    while let file = first, file.precedes(path) { removeFirst() }
    guard let file = first, file.path == path, file.isSettled, file.status == status else {
      return nil
    }
    return file
  }
}

extension SourceTreeReader {
  /// Reads all files of `content/` and `templates/`, those that have not changed since `last` from
  /// there.
  ///
  /// Costs a look at the status of each file, about a microsecond.
  ///
  /// - Throws: `FileProblem` as `read` does, also where a file vanishes meanwhile.
  public func snapshot(
    since last: SourceSnapshot? = nil
  ) throws(FileProblem) -> SourceSnapshot {
    let tickEnd = Self.now - 2_000_000_000
    let files = try eachFolder { root, names, prefix throws(FileProblem) in
      try concurrentChunks(of: names.count, jobs: jobs, smallest: 1024) {
        range throws(FileProblem) in
        try Self.files(names[range], in: root, prefix: prefix, since: last, settledBefore: tickEnd)
      }
    }
    return SourceSnapshot(files)
  }

  /// A hash of the names and states of all files.
  func look() throws(FileProblem) -> UInt64 {
    let hashes = try eachFolder { root, names, prefix throws(FileProblem) in
      var hash = ContentHash()
      for name in names {
        guard let status = try root.status(of: name, followingLinks: true) else { continue }
        hash.combine(name)
        for number in [UInt64(status.size), UInt64(status.modified), UInt64(status.changed)] {
          hash.combine(number)
        }
      }
      return [hash.finalize()]
    }
    return hashes.reduce(into: ContentHash()) { $0.combine($1) }.finalize()
  }

  private static func files(
    _ names: ArraySlice<String>,
    in root: Directory,
    prefix: String,
    since last: SourceSnapshot?,
    settledBefore tickEnd: Int64
  ) throws(FileProblem) -> [SourceSnapshot.File] {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { buffer.deallocate() }
    var files: [SourceSnapshot.File] = []
    files.reserveCapacity(names.count)
    var known = names.first.flatMap { last?.files(from: "\(prefix)/\($0)") } ?? []
    for name in names {
      let path = "\(prefix)/\(name)"
      guard let status = try root.status(of: name, followingLinks: true) else {
        throw .cannotRead(root.path(of: name), .missing)
      }
      if let known = known.next(path, if: status) {
        files.append(known)
        continue
      }
      let file = SourceSnapshot.File(
        path: path,
        status: status,
        isSettled: max(status.modified, status.changed) < tickEnd,
        content: try read(name, at: path, in: root, through: buffer)
      )
      files.append(file)
    }
    return files
  }

  /// Nanoseconds since 1970, by the clock that file systems use.
  private static var now: Int64 {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
  }
}
