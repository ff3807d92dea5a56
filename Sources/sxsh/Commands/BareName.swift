internal import Diagnostics
internal import SiteModel

/// The names of new files as people type them: often as the path of a file that is there.
enum BareName {
  private static let endings = DocumentIdentity.endings + [".csv", ".CSV", ".txt"]

  /// The name in `typed`, without the folders before it and the ending behind it.
  static func of(_ typed: String) -> String {
    let name = FilePath.name(of: typed)
    guard let ending = endings.first(where: name.hasSuffix) else { return String(name) }
    return String(name.dropLast(ending.count))
  }
}
