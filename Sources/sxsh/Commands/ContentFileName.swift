internal import SiteModel

/// The names of files of the content as people type them.
struct ContentFileName {
  private static let prefix = "content/"

  /// The folder of the content, as it was named.
  let folder: String

  /// The document that `typed` names: a path from here, or one beneath the content folder, with or
  /// without its language and ending.
  func identity(of typed: String) -> DocumentIdentity {
    var path = typed.replacing("\\", with: "/")
    while path.hasPrefix("./") { path = String(path.dropFirst(2)) }
    if path.hasPrefix(folder + "/") {
      path = String(path.dropFirst(folder.count + 1))
    } else if let found = path.ranges(of: "/" + Self.prefix).last {
      path = String(path[found.upperBound...])
    } else if path.hasPrefix(Self.prefix) {
      path = String(path.dropFirst(Self.prefix.count))
    }
    return DocumentIdentity.parse(path: path)?.identity ?? DocumentIdentity(path)
  }

  /// Where the file that messages call `path` is.
  func path(of path: String) -> String { "\(folder)/\(path.dropFirst(Self.prefix.count))" }
}
