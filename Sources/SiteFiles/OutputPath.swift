internal import SiteRenderer

/// The last wall before the disk: paths that would leave the output folder do not pass.
enum OutputPath {
  /// The most bytes of a path.
  ///
  /// It bounds how deep folders of ours lie, each of which is held open while what is in it is looked
  /// at.
  static let byteLimit = 1_024

  /// `outputs` by their paths' bytes.
  ///
  /// - Throws: `invalidOutputPath` if a path is not a file of its own below the output folder.
  static func sortedAndChecked(_ outputs: [Output]) throws(FileProblem) -> [Output] {
    for output in outputs where !isValid(output.relativePath) {
      throw .invalidOutputPath(output.relativePath)
    }
    let sorted = outputs.sorted { $0.relativePath < $1.relativePath }
    for (output, next) in zip(sorted, sorted.dropFirst())
    where output.relativePath == next.relativePath {
      throw .invalidOutputPath(output.relativePath)
    }
    return sorted
  }

  /// Whether the path is short enough, ASCII without control characters, relative, without empty,
  /// `.` and `..` parts, and none of our own names.
  static func isValid(_ path: String) -> Bool {
    guard path.utf8.count <= byteLimit,
      path.utf8.allSatisfy({ 0x21...0x7E ~= $0 && $0 != UInt8(ascii: "\\") })
    else { return false }
    var dots = 0
    var length = 0
    for byte in path.utf8 {
      if byte == UInt8(ascii: "/") {
        guard length > 0, !(length == dots && dots <= 2) else { return false }
        (dots, length) = (0, 0)
      } else {
        length += 1
        if byte == UInt8(ascii: ".") { dots += 1 }
      }
    }
    return length > 0 && !(length == dots && dots <= 2) && !path.utf8.starts(with: ".sxsh-".utf8)
  }
}
