import Foundation
import Glibc

/// What the file system holds below a folder, and by what one sees whether it was touched.
struct FolderTrace: Equatable {
  /// A file or folder.
  struct Entry: Equatable {
    let inode: UInt
    let changed: [Int]
    let bytes: Data?
  }

  private let entries: [String: Entry]

  /// Looks at everything below `path`, and at the folder itself under the name ".".
  init(of path: String) throws {
    var entries = [".": try Self.entry(path)]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      entries[name] = try Self.entry("\(path)/\(name)")
    }
    self.entries = entries
  }

  /// The contents of the files by their names: what a reader of the folder sees.
  var contents: [String: Data] { entries.compactMapValues(\.bytes) }

  /// The contents of what is there to be read, without the builder's notes about this folder.
  var site: [String: Data] { contents.filter { $0.key != ".sxsh-manifest" } }

  /// When the file of this name was written, and which one it is.
  func modified(_ name: String) -> [Int]? {
    entries[name].map { [Int(bitPattern: $0.inode)] + $0.changed.prefix(2) }
  }

  /// The names of all files.
  var files: Set<String> { Set(contents.keys) }

  private static func entry(_ path: String) throws -> Entry {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw POSIXError(.ENOENT) }
    let isFile = status.st_mode & S_IFMT == S_IFREG
    return Entry(
      inode: UInt(status.st_ino),
      // The time of the inode's change also tells a name given to it or taken from it.
      changed: [
        status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec,
        status.st_ctim.tv_nsec,
      ],
      bytes: isFile ? try Data(contentsOf: URL(fileURLWithPath: path)) : nil
    )
  }
}
