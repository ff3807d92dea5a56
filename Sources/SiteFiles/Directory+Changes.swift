internal import CLinux
internal import Glibc

extension Directory {
  /// Makes the folder at `path`; one that is there already is fine.
  static func make(_ path: String) throws(FileProblem) {
    guard mkdir(path, 0o777) != 0 else { return }
    let fault = FileFault.last
    guard fault == .exists else { throw .cannotWrite(path, fault) }
    var standing = stat()
    if stat(path, &standing) == 0, FileStatus(standing).kind != .folder { throw .notAFolder(path) }
  }

  /// Makes the folder `name`; one that is there already is fine if `existing` is.
  func makeFolder(_ name: String, existing: Bool = true) throws(FileProblem) {
    guard mkdirat(descriptor, name, 0o777) != 0 else { return }
    let fault = FileFault.last
    if existing, fault == .exists, try status(of: name)?.kind == .folder { return }
    throw .cannotWrite(path(of: name), fault)
  }

  /// Makes the folders around `name`, outermost first.
  func makeFolders(around name: String) throws(FileProblem) {
    for folder in PathFolders.around(name) {
      try makeFolder(folder)
    }
  }

  /// Renames `name` to `newName` in `folder`, in place of a file that stands there.
  func move(_ name: String, to newName: String, in folder: Directory) throws(FileProblem) {
    guard renameat(descriptor, name, folder.descriptor, newName) == 0 else {
      throw .cannotWrite(folder.path(of: newName), .last)
    }
  }

  /// Puts `bytes` in the place of the file `name` in one step, through the file `temporary`.
  ///
  /// A reader sees the old content or the new, never a part; nor does a power cut leave one, where
  /// the new one is on the disk before (`isFlushed`). With `rights` the file gets these.
  func replaceFile(
    _ name: String,
    with bytes: [UInt8],
    through temporary: String,
    rights: mode_t? = nil,
    isFlushed: Bool = true
  ) throws(FileProblem) {
    do throws(FileProblem) {
      try removeFile(temporary)
      _ = try create(temporary, bytes)
      if let rights, fchmodat(descriptor, temporary, rights, 0) != 0 {
        throw .cannotWrite(path(of: name), .last)
      }
      if isFlushed { try flush() }
      try move(temporary, to: name, in: self)
    } catch {
      // On a full disk the part that was written would keep it full.
      _ = try? removeFile(temporary)
      // Nobody has heard of the other file.
      guard case .cannotWrite(_, let fault) = error else { throw error }
      throw .cannotWrite(path(of: name), fault)
    }
  }

  /// Renames `name` to `newName` in `folder` unless something stands there (`FileFault.exists`).
  func moveToFreeName(_ name: String, in folder: Directory) throws(FileProblem) {
    guard sxsh_rename_to_free_name(descriptor, name, folder.descriptor, name) == 0 else {
      throw .cannotWrite(folder.path(of: name), .last)
    }
  }

  /// Waits until all that was written to the folder's file system stands on the disk, so that no
  /// power cut can keep a later change and lose what was written before it.
  ///
  /// One call for all files: it takes milliseconds, where asking for each would take many times that.
  func flush() throws(FileProblem) {
    guard sxsh_flush(descriptor) == 0 else { throw .cannotWrite(path, .last) }
  }

  /// Exchanges two names of this folder in one step.
  func exchange(_ name: String, _ other: String) throws(FileProblem) {
    guard sxsh_exchange(descriptor, name, descriptor, other) == 0 else {
      throw .cannotWrite(path(of: other), .last)
    }
  }

  /// Makes `name` in `folder` a second name of the file `name` in this one.
  func link(_ name: String, into folder: Directory) throws(FileProblem) {
    guard linkat(descriptor, name, folder.descriptor, name, 0) == 0 else {
      throw .cannotWrite(folder.path(of: name), .last)
    }
  }

  /// Removes a file or link; returns whether it was there.
  @discardableResult
  func removeFile(_ name: String) throws(FileProblem) -> Bool {
    if unlinkat(descriptor, name, 0) == 0 { return true }
    switch FileFault.last {
    case .missing, .notAFolder: return false
    case let fault: throw .cannotWrite(path(of: name), fault)
    }
  }

  /// Removes a folder if it is empty; returns whether it is gone now.
  @discardableResult
  func removeEmptyFolder(_ name: String) throws(FileProblem) -> Bool {
    if unlinkat(descriptor, name, AT_REMOVEDIR) == 0 { return true }
    switch FileFault.last {
    case .missing: return true
    case .notEmpty, .exists, .notAFolder: return false
    case let fault: throw .cannotWrite(path(of: name), fault)
    }
  }

  /// Removes a folder with all that it holds, the file `last` after everything else.
  ///
  /// For folders of our own making alone; links in them are removed, never followed. However deep
  /// folders lie in each other, two are open at once: those within a folder are moved out of it.
  func removeTree(_ name: String, last: String? = nil) throws(FileProblem) {
    let tree = try folder(name)
    let entries = try tree.entries()
    let taken = Set(entries.map(\.name))
    var folders: [String] = []
    for entry in entries where entry.name != last {
      if entry.kind == .folder {
        folders.append(entry.name)
      } else {
        try tree.removeFile(entry.name)
      }
    }
    var number = 0
    while let next = folders.popLast() {
      let inner = try tree.folder(next)
      for entry in try inner.entries() {
        if entry.kind == .folder {
          repeat { number += 1 } while taken.contains("\(number)")
          try inner.move(entry.name, to: "\(number)", in: tree)
          folders.append("\(number)")
        } else {
          try inner.removeFile(entry.name)
        }
      }
      try tree.removeEmptyFolder(next)
    }
    if let last { try tree.removeFile(last) }
    try removeEmptyFolder(name)
  }

  /// Gives the folder itself the rights and, where the system permits it, the owner of `other`.
  func takeRights(of other: Directory) throws(FileProblem) {
    var status = stat()
    guard fstat(other.descriptor, &status) == 0 else { throw .cannotRead(other.path, .last) }
    _ = fchown(descriptor, status.st_uid, status.st_gid)
    _ = fchmod(descriptor, status.st_mode & 0o7777)
  }
}
