/// The site that a new campaign starts with: the templates, and a little content to write over.
public struct StarterSite: Sendable {
  /// The folders that it consists of, and the names that they get.
  private static let parts = [
    (original: "starter", copy: "content"), (original: "templates", copy: "templates"),
  ]

  /// What bears the name of the site that it belongs to: the cards that other sites show of a page.
  private static let leftOut = ["templates/assets/cards"]

  private let folder: Directory

  /// Opens the folder that holds `starter` and `templates`.
  ///
  /// - Throws: `FileProblem` if it cannot be read.
  public init(in folder: String) throws(FileProblem) {
    self.folder = try Directory(folder)
  }

  /// Copies the site into `target`, which is made where it is missing, with the folders around it: all of
  /// its files or none.
  ///
  /// Returns the number of files.
  ///
  /// - Throws: `FileProblem.standsInTheWay` if one of them is there already, another `FileProblem`
  ///   if they cannot be read or written.
  public func copy(to target: String) throws(FileProblem) -> Int {
    var files: [(path: String, bytes: [UInt8])] = []
    for part in Self.parts {
      try collect(from: part.original, as: part.copy, &files)
    }
    for folder in PathFolders.around(target) + [target] where !folder.isEmpty {
      try Directory.make(folder)
    }
    try NewFiles.write(files, in: target)
    return files.count
  }

  /// Reads the files below `name`; what links lead to is copied like any other file.
  private func collect(
    from name: String,
    as path: String,
    _ files: inout [(path: String, bytes: [UInt8])]
  ) throws(FileProblem) {
    let part = try folder.folder(name, followingLinks: true)
    for entry in try part.entries().sorted(by: { $0.name < $1.name }) {
      let original = "\(name)/\(entry.name)"
      let copy = "\(path)/\(entry.name)"
      if Self.leftOut.contains(original) { continue }
      if try part.status(of: entry.name, followingLinks: true)?.kind == .folder {
        try collect(from: original, as: copy, &files)
      } else {
        files.append((copy, try part.contents(of: entry.name)))
      }
    }
  }
}
