internal import CLinux
internal import Glibc

/// What the file system says about a file without opening it.
struct FileStatus: Hashable, Sendable {
  /// The device and the number of a file: the same for two paths only if they are one file.
  struct Identity: Hashable, Sendable {
    let device: UInt64
    let number: UInt64
  }

  /// What it is.
  let kind: FileKind
  /// The size in bytes.
  let size: Int
  /// The time of the last change of content, in nanoseconds since 1970.
  let modified: Int64
  /// The time of the last change of content, name, owner or rights, in nanoseconds since 1970.
  let changed: Int64
  /// Which file it is.
  let identity: Identity
  /// The rights: the lower twelve bits of the mode.
  let permissions: UInt32

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .other
    }
    size = Int(status.st_size)
    modified = withUnsafePointer(to: status) { sxsh_modification_time($0) }
    changed = withUnsafePointer(to: status) { sxsh_change_time($0) }
    identity = Identity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
    permissions = UInt32(status.st_mode & 0o7777)
  }
}
