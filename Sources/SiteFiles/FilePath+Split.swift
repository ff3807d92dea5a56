internal import Diagnostics

extension FilePath {
  /// The folder that has to be opened to reach the file at `path`, and the file's name in it.
  static func split(_ path: String) -> (folder: String, name: String) {
    let folder = folder(of: path).map { $0.isEmpty ? "/" : String($0) } ?? "."
    return (folder, String(name(of: path)))
  }
}
