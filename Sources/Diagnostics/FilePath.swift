/// Paths of files as text: folders and a name, with slashes between them.
public enum FilePath {
  /// What stands before the last slash; `nil` where there is none.
  public static func folder(of path: String) -> Substring? {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[..<$0] }
  }

  /// What stands behind the last slash: all of a path that has none.
  public static func name(of path: String) -> Substring {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] }
      ?? path[...]
  }

  /// The name up to its first dot.
  public static func stem(of path: String) -> Substring { name(of: path).prefix { $0 != "." } }
}
