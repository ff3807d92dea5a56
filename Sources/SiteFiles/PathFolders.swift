internal import Diagnostics

/// The folders that a set of relative paths lies in.
///
/// Making it takes time linear in the paths; paths in sorted order are quickest, because
/// neighbours mostly share their folder.
struct PathFolders {
  /// The folders, without the root.
  private(set) var all: Set<String> = []

  init(of paths: some Sequence<String>) {
    var last = ""
    for path in paths {
      guard let folder = FilePath.folder(of: path), folder != last else { continue }
      last = String(folder)
      for outer in Self.around(path).reversed() {
        guard all.insert(outer).inserted else { break }
      }
    }
  }

  /// The folders with the outermost first.
  var outermostFirst: [String] { all.sorted { $0.utf8.count < $1.utf8.count } }

  /// The folders around `path`, outermost first: `a` and `a/b` for `a/b/c.html`.
  static func around(_ path: String) -> [String] {
    path.utf8.indices
      .filter { path.utf8[$0] == UInt8(ascii: "/") }
      .map { String(path[..<$0]) }
  }
}
