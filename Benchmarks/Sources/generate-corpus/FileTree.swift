#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A folder that files are written into.
final class FileTree {
  private let root: String
  private var madeFolders: Set<String> = []

  init(root: String) {
    self.root = root
  }

  /// Writes a file, and makes the folders on its path that are missing.
  func write(_ text: String, to components: [String]) throws(FileError) {
    try makeFolder(components.dropLast())
    let path = ([root] + components).joined(separator: "/")
    guard let file = fopen(path, "w") else { throw FileError(path: path, code: errno) }
    var text = text
    let isWritten = text.withUTF8 { fwrite($0.baseAddress, 1, $0.count, file) == $0.count }
    let code = errno
    guard fclose(file) == 0 else { throw FileError(path: path, code: errno) }
    guard isWritten else { throw FileError(path: path, code: code) }
  }

  private func makeFolder(_ components: ArraySlice<String>) throws(FileError) {
    let path = ([root] + components).joined(separator: "/")
    guard madeFolders.insert(path).inserted else { return }
    if !components.isEmpty { try makeFolder(components.dropLast()) }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw FileError(path: path, code: errno)
    }
  }
}
