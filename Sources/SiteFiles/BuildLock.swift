internal import CLinux
internal import Glibc

/// The right to write an output folder, held by one build at a time.
///
/// The lock belongs to the open file, so that the system frees it however a build ends. The file
/// stands beside the output folder and is removed with the lock. A drive that knows no locks is
/// written without one.
final class BuildLock: Sendable {
  private let folder: Directory
  private let name: String
  private let file: Int32

  /// Takes the lock of an output folder, or throws `anotherBuild` at once.
  ///
  /// Where nothing can be created beside the output folder, `output` itself is locked; such a
  /// folder is never exchanged for another.
  init(
    beside name: String,
    in folder: Directory,
    shown: String,
    output: Directory?
  ) throws(FileProblem) {
    self.folder = folder
    let lockName = ".\(name).lock"
    while true {
      let file = openat(
        folder.descriptor,
        lockName,
        O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC,
        0o644
      )
      guard file >= 0 else {
        let problem = FileProblem.cannotWrite(shown, .last)
        self.file = try Self.lockedCopy(of: output, shown: shown, otherwise: problem)
        self.name = ""
        return
      }
      guard try Self.take(file, named: lockName, in: folder, shown: shown) else { continue }
      Self.write(process: getpid(), into: file)
      self.file = file
      self.name = lockName
      return
    }
  }

  deinit {
    if !name.isEmpty { unlinkat(folder.descriptor, name, 0) }
    close(file)
  }

  /// Locks `file`, or closes it; false where another build removed it between our opening and our
  /// locking it.
  private static func take(
    _ file: Int32,
    named name: String,
    in folder: Directory,
    shown: String
  ) throws(FileProblem) -> Bool {
    do throws(FileProblem) {
      try check(file, shown: folder.path(of: name))
      try lock(file, shown: shown)
      if try folder.status(of: name)?.identity == identity(of: file) { return true }
    } catch {
      close(file)
      throw error
    }
    close(file)
    return false
  }

  private static func lockedCopy(
    of output: Directory?,
    shown: String,
    otherwise problem: FileProblem
  ) throws(FileProblem) -> Int32 {
    guard let output, let fault = problem.fault,
      [.noRights, .forbidden, .readOnly].contains(fault)
    else { throw problem }
    let file = openat(output.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { throw .cannotRead(shown, .last) }
    do throws(FileProblem) {
      try lock(file, shown: shown)
    } catch {
      close(file)
      throw error
    }
    return file
  }

  private static func lock(_ file: Int32, shown: String) throws(FileProblem) {
    guard sxsh_lock(file) != 0, errno == EWOULDBLOCK else { return }
    throw .anotherBuild(output: shown, process: process(in: file))
  }

  /// Refuses what is no lock of ours, and would be written over: something else than a file, or a
  /// file that has another name elsewhere.
  private static func check(_ file: Int32, shown: String) throws(FileProblem) {
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .cannotRead(shown, .last) }
    guard FileStatus(status).kind == .file else { throw .notAFile(shown) }
    guard status.st_nlink <= 1 else { throw .cannotWrite(shown, .tooManyLinks) }
  }

  private static func identity(of file: Int32) -> FileStatus.Identity? {
    var status = stat()
    return fstat(file, &status) == 0 ? FileStatus(status).identity : nil
  }

  private static func write(process: pid_t, into file: Int32) {
    let text = Array("\(process)\n".utf8)
    _ = ftruncate(file, 0)
    _ = pwrite(file, text, text.count, 0)
  }

  private static func process(in file: Int32) -> Int? {
    var buffer = [UInt8](repeating: 0, count: 32)
    let count = pread(file, &buffer, buffer.count, 0)
    guard count > 0 else { return nil }
    let digits = buffer[..<count].prefix { $0 != UInt8(ascii: "\n") }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
