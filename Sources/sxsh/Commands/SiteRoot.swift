internal import Glibc

/// The folder of the site that a command works on.
enum SiteRoot {
  /// The path of `name` in that folder.
  ///
  /// The launcher names the folder in `SXSH_ROOT`; without it, it is the working folder.
  static func path(_ name: String) -> String {
    folder.isEmpty ? name : folder + "/" + name
  }

  /// The folder itself; empty for the working folder.
  static var folder: String { getenv("SXSH_ROOT").map { String(cString: $0) } ?? "" }
}
