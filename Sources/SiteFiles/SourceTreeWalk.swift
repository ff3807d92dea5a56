internal import Glibc

/// A walk over a folder of sources that lists its files.
struct SourceTreeWalk {
  /// How many levels of folders may lie in each other.
  static let deepest = 100
  /// How many folders may lie behind links: two links in each of twenty folders would make a million.
  private static let mostLinked = 10_000

  private let realRoot: String
  /// Whether what cannot be read is passed over.
  private let isLenient: Bool
  private var files: [String] = []
  private var folders: [String] = []
  private var linkedCount = 0

  /// The paths of all source files in `root`, which was opened at `path`, relative to it, by
  /// their bytes.
  static func files(in root: Directory, at path: String) throws(FileProblem) -> [String] {
    guard let realRoot = try SiteFolders.realPath(path) else { throw .folderMissing(path) }
    var walk = SourceTreeWalk(realRoot: realRoot, isLenient: false)
    try walk.visit(root, prefix: "", around: [try root.status().identity], isLinked: false)
    return walk.files.sorted(by: precedes)
  }

  /// The paths of the folder at `path` and of all source folders in it, as far as they can be read.
  static func folders(at path: String) -> [String] {
    guard let root = try? Directory(path), let realRoot = try? SiteFolders.realPath(path),
      let identity = try? root.status().identity
    else { return [] }
    var walk = SourceTreeWalk(realRoot: realRoot, isLenient: true)
    try? walk.visit(root, prefix: "", around: [identity], isLinked: false)
    return [path] + walk.folders.map { "\(path)/\($0)" }
  }

  /// Whether the bytes of `left` come first; swifter than comparing them one by one.
  private static func precedes(_ left: String, _ right: String) -> Bool {
    // Only a string that came from elsewhere than Swift has no such storage; no name does.
    let isFirst = left.utf8.withContiguousStorageIfAvailable { left in
      right.utf8.withContiguousStorageIfAvailable { right in
        guard let start = left.baseAddress, let other = right.baseAddress else {
          return left.count < right.count
        }
        let order = memcmp(start, other, min(left.count, right.count))
        return order == 0 ? left.count < right.count : order < 0
      }
    }
    return isFirst.flatMap(\.self) ?? left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  private init(realRoot: String, isLenient: Bool) {
    self.realRoot = realRoot
    self.isLenient = isLenient
  }

  /// Lists `folder`, whose files' paths begin with `prefix`.
  ///
  /// `around` says what the folder and those around it are; a link back is known by it. `isLinked`
  /// says whether one of them was reached by a link.
  private mutating func visit(
    _ folder: Directory,
    prefix: String,
    around: [FileStatus.Identity],
    isLinked: Bool
  ) throws(FileProblem) {
    guard around.count <= Self.deepest else { throw .tooDeep(folder.path, limit: Self.deepest) }
    let entries = try folder.entries(leavingOutUnreadable: isLenient)
    for entry in entries where !SourceFileName.isLeftOut(entry.name) {
      do throws(FileProblem) {
        try visit(entry, in: folder, prefix: prefix, around: around, isLinked: isLinked)
      } catch {
        if !isLenient { throw error }
      }
    }
  }

  private mutating func visit(
    _ entry: (name: String, kind: FileKind),
    in folder: Directory,
    prefix: String,
    around: [FileStatus.Identity],
    isLinked: Bool
  ) throws(FileProblem) {
    let path = prefix + entry.name
    let isLink = entry.kind == .link
    switch isLink ? try kindBehindLink(entry.name, in: folder, at: path) : entry.kind {
    case .file:
      files.append(path)
    case .folder:
      let inner = try folder.folder(entry.name, followingLinks: isLink)
      let identity = try inner.status().identity
      let isLinked = isLinked || isLink
      if isLinked { linkedCount += 1 }
      guard !around.contains(identity), linkedCount <= Self.mostLinked else {
        throw .linkLoops(inner.path)
      }
      folders.append(path)
      try visit(inner, prefix: path + "/", around: around + [identity], isLinked: isLinked)
    case .link, .other:
      throw .notAFile(folder.path(of: entry.name))
    }
  }

  /// What a link leads to, once it is known to stay inside the root.
  private func kindBehindLink(
    _ name: String,
    in folder: Directory,
    at path: String
  ) throws(FileProblem) -> FileKind {
    let shown = folder.path(of: name)
    guard let target = try SiteFolders.realPath("\(realRoot)/\(path)", shown: shown) else {
      throw .linkBroken(shown)
    }
    guard target.hasPrefix("\(realRoot)/") || target == realRoot else {
      throw .linkLeadsOut(shown, target: target)
    }
    return try folder.status(of: name, followingLinks: true)?.kind ?? .other
  }
}
