/// The changes that turn one site into the next within its folder, in the order they are made.
///
/// Each can be made twice without harm, so that a build which was killed among them is completed
/// by making all of them again.
struct PublishJournal: Equatable {
  /// A change in the output folder.
  enum Change: Equatable {
    /// The waiting file with this number takes its place.
    case put(Int, String)
    /// A file is removed.
    case remove(String)
    /// A folder is removed if it is empty.
    case prune(String)
  }

  let changes: [Change]

  init(_ changes: [Change]) {
    self.changes = changes
  }

  /// Orders the changes of `plan`: what pages refer to comes before the pages, and what is no
  /// longer referred to goes after them.
  ///
  /// A file in the place of a new folder, and a folder in the place of a new file, must go first.
  init(_ plan: PublishPlan) {
    let written = plan.files.indices.filter { plan.files[$0].action != .keep }
    let newFiles = Set(written.map { plan.files[$0].path })
    let obsolete = PathFolders(of: plan.removals).outermostFirst.reversed()
      .filter { !plan.folders.all.contains($0) }
    var blocking: [String] = []
    var others: [String] = []
    for path in plan.removals {
      let isInTheWay =
        plan.folders.all.contains(path)
        || PathFolders.around(path).contains { newFiles.contains($0) }
      if isInTheWay { blocking.append(path) } else { others.append(path) }
    }
    let prunes = obsolete.map { Change.prune($0) }
    let puts = written.map {
      (path: plan.files[$0].path, change: Change.put($0, plan.files[$0].path))
    }
    changes =
      blocking.map { .remove($0) } + (blocking.isEmpty ? [] : prunes)
      + puts.filter { !Self.isPage($0.path) }.map(\.change)
      + puts.filter { Self.isPage($0.path) }.map(\.change)
      + others.map { .remove($0) } + prunes
  }

  /// Whether a file refers to others of the site: pages, feeds, site maps and calendars.
  private static func isPage(_ path: String) -> Bool {
    [".html", ".xml", ".ics"].contains { path.hasSuffix($0) }
  }
}

extension PublishJournal {
  private static let header = Array("sxsh-journal 1\n".utf8)

  /// The bytes of the journal's file: a line for each change, and the line of a checksum.
  var encoded: [UInt8] {
    var bytes = Self.header
    for change in changes {
      switch change {
      case .put(let number, let path): bytes += "put \(number) \(path)\n".utf8
      case .remove(let path): bytes += "remove \(path)\n".utf8
      case .prune(let path): bytes += "prune \(path)\n".utf8
      }
    }
    return Checksum.sealed(bytes)
  }

  /// The journal in `bytes`, or `nil` if they are damaged, of another version, or name what lies
  /// outside the output folder.
  init?(decoding bytes: [UInt8]) {
    guard let content = Checksum.opened(bytes), content.starts(with: Self.header) else {
      return nil
    }
    var changes: [Change] = []
    for line in content.dropFirst(Self.header.count).split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: UInt8(ascii: " "), maxSplits: 2).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard let path = words.last, OutputPath.isValid(path) else { return nil }
      switch (words.first, words.count) {
      case ("put", 3):
        guard let number = Int(words[1]), number >= 0 else { return nil }
        changes.append(.put(number, path))
      case ("remove", 2): changes.append(.remove(path))
      case ("prune", 2): changes.append(.prune(path))
      default: return nil
      }
    }
    self.init(changes)
  }
}
