internal import CLinux
internal import Glibc

/// An open folder; names are looked up in it, whatever happens to its path in the meantime.
///
/// With its extensions this is the one place that calls the file system. Names may have several
/// parts (`en/learn/index.html`). Every method throws a `FileProblem` that names the path as the
/// person knows it.
final class Directory: Sendable {
  /// The descriptor, open as long as the object lives.
  let descriptor: Int32
  /// The path for messages.
  let path: String

  private init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit {
    close(descriptor)
  }

  /// Opens the folder at `path`, called `shown` in messages; a link in its place is refused unless
  /// `followingLinks`.
  convenience init(
    _ path: String,
    shown: String? = nil,
    followingLinks: Bool = true
  ) throws(FileProblem) {
    let shown = shown ?? path
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (followingLinks ? 0 : O_NOFOLLOW)
    let descriptor = open(path, flags)
    guard descriptor >= 0 else { throw .cannotRead(shown, .last) }
    self.init(descriptor: descriptor, path: shown)
  }

  /// Opens a folder in this one, called `shown` in messages; a link in its place is refused unless
  /// `followingLinks`.
  func folder(
    _ name: String,
    shown: String? = nil,
    followingLinks: Bool = false
  ) throws(FileProblem) -> Directory {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (followingLinks ? 0 : O_NOFOLLOW)
    let opened = openat(descriptor, name, flags)
    let path = shown ?? path(of: name)
    guard opened >= 0 else { throw .cannotRead(path, .last) }
    return Directory(descriptor: opened, path: path)
  }

  /// The path of `name` for messages.
  func path(of name: String) -> String { "\(path)/\(name)" }

  /// The status of the folder itself.
  func status() throws(FileProblem) -> FileStatus {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .cannotRead(path, .last) }
    return FileStatus(status)
  }

  /// The status of `name`, or `nil` if nothing stands there.
  func status(of name: String, followingLinks: Bool = false) throws(FileProblem) -> FileStatus? {
    var status = stat()
    let flags = followingLinks ? 0 : AT_SYMLINK_NOFOLLOW
    if fstatat(descriptor, name, &status, flags) == 0 { return FileStatus(status) }
    switch FileFault.last {
    case .missing, .notAFolder: return nil
    case let fault: throw .cannotRead(path(of: name), fault)
    }
  }

  /// Throws if this process may not make and remove files in the folder `name`; `.` is this one.
  func checkWritable(_ name: String) throws(FileProblem) {
    guard faccessat(descriptor, name, W_OK | X_OK, AT_EACCESS) != 0 else { return }
    throw .cannotWrite(name == "." ? path : path(of: name), .last)
  }

  /// The names in the folder with their kinds, in no order, without `.` and `..`.
  ///
  /// A name that is not UTF-8 is an error, or left out where the folder is not ours to judge.
  func entries(
    leavingOutUnreadable: Bool = false
  ) throws(FileProblem) -> [(name: String, kind: FileKind)] {
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0, let stream = fdopendir(copy) else {
      let fault = FileFault.last
      if copy >= 0 { close(copy) }
      throw .cannotRead(path, fault)
    }
    defer { closedir(stream) }
    var entries: [(name: String, kind: FileKind)] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = Self.name(of: entry)
      if name == nil, !leavingOutUnreadable {
        throw .nameNotUTF8(shown: path(of: Self.repairedName(of: entry)))
      }
      if let name, name != ".", name != ".." {
        entries.append((name, try kind(of: entry, named: name)))
      }
      errno = 0
    }
    guard errno == 0 else { throw .cannotRead(path, .last) }
    return entries
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String? {
    String(validatingCString: characters(of: entry))
  }

  private static func repairedName(of entry: UnsafeMutablePointer<dirent>) -> String {
    String(cString: characters(of: entry))
  }

  private static func characters(of entry: UnsafeMutablePointer<dirent>) -> UnsafePointer<CChar> {
    let start = UnsafeRawPointer(entry) + (MemoryLayout<dirent>.offset(of: \.d_name) ?? 0)
    return start.assumingMemoryBound(to: CChar.self)
  }

  private func kind(
    of entry: UnsafeMutablePointer<dirent>,
    named name: String
  ) throws(FileProblem) -> FileKind {
    switch Int(entry.pointee.d_type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .link
    case Int(DT_UNKNOWN): return try status(of: name)?.kind ?? .other
    default: return .other
    }
  }
}
