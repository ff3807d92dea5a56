internal import Diagnostics
internal import SiteFiles
internal import SiteModel

/// The names of files of the content as people type them.
struct ContentFileName {
  private static let prefix = "content/"

  /// The folder of the content, as it was named.
  let folder: String

  /// The document that `typed` names: a path from here, or one beneath the content folder, with or
  /// without its language and ending.
  func identity(of typed: String) -> DocumentIdentity {
    let path = pathOfFile(typed) ?? pathAsWritten(typed)
    return DocumentIdentity.parse(path: path)?.identity ?? DocumentIdentity(path)
  }

  /// The path beneath the content folder of the file that `typed` leads to from here; `nil` where it
  /// leads to none in there.
  private func pathOfFile(_ typed: String) -> String? {
    guard let path = try? SiteFolders.realPath(typed),
      let root = try? SiteFolders.realPath(folder), path.hasPrefix(root + "/")
    else { return nil }
    return String(path.dropFirst(root.count + 1))
  }

  private func pathAsWritten(_ typed: String) -> String {
    var path = typed.replacing("\\", with: "/")
    while path.hasPrefix("./") { path = String(path.dropFirst(2)) }
    if path.hasPrefix(folder + "/") { return String(path.dropFirst(folder.count + 1)) }
    if let found = path.ranges(of: "/" + Self.prefix).last {
      return String(path[found.upperBound...])
    }
    return path.hasPrefix(Self.prefix) ? String(path.dropFirst(Self.prefix.count)) : path
  }

  /// The document with a file among `paths`, as messages call them, that was meant by `identity`: one
  /// of that name in another folder, else the nearest.
  func nearest(to identity: DocumentIdentity, among paths: [String]) -> String? {
    let texts = paths.filter { $0.hasPrefix(Self.prefix) }.map { $0.dropFirst(Self.prefix.count) }
    let documents = Set(
      texts.compactMap { DocumentIdentity.parse(path: String($0))?.identity.path }
    ).sorted()
    let name = FilePath.name(of: identity.path)
    if let namesake = documents.first(where: { FilePath.name(of: $0) == name }) { return namesake }
    if let near = Suggestion.nearest(to: identity.path, among: documents) { return near }
    let names = documents.map { String(FilePath.name(of: $0)) }
    let nearest = Suggestion.nearest(to: String(name), among: names)
    return nearest.flatMap { names.firstIndex(of: $0) }.map { documents[$0] }
  }

  /// Where the file that messages call `path` is.
  func path(of path: String) -> String { "\(folder)/\(path.dropFirst(Self.prefix.count))" }
}
