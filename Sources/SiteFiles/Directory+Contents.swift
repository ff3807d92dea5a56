internal import CLinux
internal import Diagnostics
internal import Glibc

extension Directory {
  /// The content of the file `name`.
  ///
  /// `buffer` is working space of any size above zero; one that holds the file whole makes reading
  /// it two calls of the system and one copy.
  func contents(
    of name: String,
    through buffer: UnsafeMutableRawBufferPointer
  ) throws(FileProblem) -> [UInt8] {
    let file = try openFile(name)
    defer { close(file) }
    var contents: [UInt8] = []
    while true {
      let count = try fill(buffer, from: file, name)
      contents.append(contentsOf: buffer[..<count])
      if count < buffer.count { return contents }
    }
  }

  /// The first `count` bytes of the file `name`, or all where it has fewer.
  func beginning(of name: String, _ count: Int) throws(FileProblem) -> [UInt8] {
    let file = try openFile(name)
    defer { close(file) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 16)
    defer { buffer.deallocate() }
    return Array(buffer[..<(try fill(buffer, from: file, name))])
  }

  /// The content of the file `name`.
  func contents(of name: String) throws(FileProblem) -> [UInt8] {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { buffer.deallocate() }
    return try contents(of: name, through: buffer)
  }

  /// The content of the file `name`, which a build of ours wrote; `nil` where something else stands
  /// there: nothing, a link, a pipe, a file of more than `limit` bytes.
  func ownContents(of name: String, limit: Int = .max) throws(FileProblem) -> [UInt8]? {
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW
    let file = openat(descriptor, name, flags)
    guard file >= 0 else {
      switch FileFault.last {
      case .missing, .linkLoop: return nil
      case let fault: throw .cannotRead(path(of: name), fault)
      }
    }
    defer { close(file) }
    let status = try status(ofOpen: file, name)
    guard status.kind == .file, status.size <= limit else { return nil }
    let size = max(status.size, 1)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
    defer { buffer.deallocate() }
    return Array(buffer[..<(try fill(buffer, from: file, name))])
  }

  /// The size and the xxh64 hash of the file `name`, read piece by piece.
  func hash(
    of name: String,
    through buffer: UnsafeMutableRawBufferPointer
  ) throws(FileProblem) -> (size: Int, hash: UInt64) {
    let file = try openFile(name)
    defer { close(file) }
    var hash = ContentHash()
    var size = 0
    while true {
      let count = try fill(buffer, from: file, name)
      hash.combine(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      size += count
      if count < buffer.count { return (size, hash.finalize()) }
    }
  }

  /// Whether the file `name` holds exactly `bytes`; what cannot be read does not.
  func file(
    _ name: String,
    holds bytes: [UInt8],
    through buffer: UnsafeMutableRawBufferPointer
  ) -> Bool {
    guard let file = try? openFile(name) else { return false }
    defer { close(file) }
    return bytes.withUnsafeBytes { expected in
      var offset = 0
      while let count = try? fill(buffer, from: file, name) {
        guard offset + count <= expected.count,
          Self.areEqual(buffer[..<count], expected[offset..<offset + count])
        else { return false }
        offset += count
        if count < buffer.count { return offset == expected.count }
      }
      return false
    }
  }

  /// Makes the new file `name` with `bytes` in it.
  func create(_ name: String, _ bytes: [UInt8]) throws(FileProblem) -> FileStatus {
    let file = try createFile(name)
    defer { close(file) }
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { bytes in
        let rest = bytes[offset...].rebased
        return write(file, rest.baseAddress, rest.count)
      }
      if count < 0, errno != EINTR { throw .cannotWrite(path(of: name), .last) }
      offset += max(count, 0)
    }
    return try status(ofOpen: file, name)
  }

  /// Makes the new file `name` with what `original` in `folder` holds.
  func create(
    _ name: String,
    copying original: String,
    in folder: Directory
  ) throws(FileProblem) -> FileStatus {
    let source = try folder.openFile(original)
    defer { close(source) }
    let file = try createFile(name)
    defer { close(file) }
    while true {
      let count = sxsh_copy_bytes(source, file, 1 << 30)
      if count == 0 { return try status(ofOpen: file, name) }
      if count < 0, errno != EINTR { throw .cannotWrite(path(of: name), .last) }
    }
  }

  private static func areEqual(
    _ bytes: Slice<UnsafeMutableRawBufferPointer>,
    _ others: Slice<UnsafeRawBufferPointer>
  ) -> Bool {
    guard let left = UnsafeMutableRawBufferPointer(rebasing: bytes).baseAddress,
      let right = UnsafeRawBufferPointer(rebasing: others).baseAddress
    else { return bytes.isEmpty && others.isEmpty }
    return memcmp(left, right, bytes.count) == 0
  }

  private func openFile(_ name: String) throws(FileProblem) -> Int32 {
    let file = openat(descriptor, name, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .cannotRead(path(of: name), .last) }
    return file
  }

  private func createFile(_ name: String) throws(FileProblem) -> Int32 {
    let file = openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw .cannotWrite(path(of: name), .last) }
    return file
  }

  private func status(ofOpen file: Int32, _ name: String) throws(FileProblem) -> FileStatus {
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .cannotRead(path(of: name), .last) }
    return FileStatus(status)
  }

  /// Reads until the buffer is full or the file ends; returns how many bytes were read.
  ///
  /// Network drives may answer short before the end, so only an empty answer counts as the end.
  private func fill(
    _ buffer: UnsafeMutableRawBufferPointer,
    from file: Int32,
    _ name: String
  ) throws(FileProblem) -> Int {
    var filled = 0
    while filled < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      let count = read(file, rest.baseAddress, rest.count)
      if count == 0 { break }
      if count < 0, errno != EINTR { throw .cannotRead(path(of: name), .last) }
      filled += max(count, 0)
    }
    return filled
  }
}

extension Slice<UnsafeRawBufferPointer> {
  /// The slice as a buffer of its own.
  fileprivate var rebased: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: self) }
}
