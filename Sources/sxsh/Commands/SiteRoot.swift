internal import Glibc

/// The folder of the site that a command works on.
enum SiteRoot {
  /// The path of `name` in that folder.
  ///
  /// The launcher names the folder in `SXSH_ROOT`; without it, it is the working folder.
  static func path(_ name: String) -> String {
    folder.isEmpty ? name : folder + "/" + name
  }

  /// The folder itself; empty for the working folder, whose files messages name as people type them.
  static let folder: String = {
    guard let named = getenv("SXSH_ROOT").map({ String(cString: $0) }) else { return "" }
    return named == workingFolder ? "" : named
  }()

  private static var workingFolder: String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }
}
