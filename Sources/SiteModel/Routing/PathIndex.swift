internal import Diagnostics

/// Paths under `content/` by their folders and names, to find what a wrong one may have meant.
struct PathIndex {
  private let paths: [String]
  private let byFolder: [Substring: [String]]
  private let byName: [Substring: [String]]

  /// Indexes `paths`; O(n).
  init(_ paths: [String]) {
    self.paths = paths
    byFolder = Dictionary(grouping: paths, by: { FilePath.folder(of: $0) ?? "" })
    byName = Dictionary(grouping: paths, by: FilePath.name)
  }

  /// The path, as files in `folder` write it, that `written` may have meant.
  ///
  /// Of up to `limit` paths every one is compared; of more, those of the same name, and else those
  /// of the same folder. Where none is near, the only one of the same name is meant.
  func nearest(
    to written: String,
    fromFolder folder: Substring,
    comparesAllOf limit: Int
  ) -> String? {
    // Any file of the folder writes it alike.
    let file = "\(folder)/."
    let namesakes = byName[FilePath.name(of: written)]
    let near = paths.count <= limit ? paths : namesakes ?? []
    if let nearest = nearest(to: written, among: near, from: file) { return nearest }
    if let namesakes, namesakes.count == 1 {
      return ContentPath.relative(namesakes[0], from: file)
    }
    guard paths.count > limit, namesakes == nil,
      let meant = ContentPath.resolve(written, from: file)
    else { return nil }
    let neighbours = byFolder[FilePath.folder(of: meant) ?? ""] ?? []
    return Suggestion.nearest(to: meant, among: neighbours, isOrdered: false)
      .map { ContentPath.relative($0, from: file) }
  }

  private func nearest(to written: String, among paths: [String], from file: String) -> String? {
    let known = paths.lazy.map { ContentPath.relative($0, from: file) }
    return Suggestion.nearest(to: written, among: known, isOrdered: false)
  }
}
