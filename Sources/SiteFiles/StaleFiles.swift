/// What becomes of the files of the standing site that the new one does not have.
///
/// What pages load (`assets/`) stays one build longer: while a site is being uploaded, and as long as
/// a cache remembers a page, pages of the last build still ask for it.
struct StaleFiles {
  /// The files that stay.
  let kept: [Manifest.Entry]
  /// The paths of the files that go, in order.
  let removals: [String]

  private static let loadedByPages = "assets/"

  /// Looks at what `site` has beside `files`, those of the new site; both are in order.
  init(of site: StandingSite, beside files: [PlannedFile]) {
    let stale = Self.entries(of: site, beside: files)
    let old = stale.filter(\.isPast)
    let new = stale.filter { !$0.isPast }
    guard !new.isEmpty || files.contains(where: { $0.action != .keep }) else {
      // The same site over again: what stays one build longer still does.
      (kept, removals) = (old, [])
      return
    }
    let candidates = new.filter {
      $0.path.hasPrefix(Self.loadedByPages) && site.standingEntry(of: $0.path) != nil
    }
    kept = Self.clear(of: files, candidates).map(\.past)
    let keptPaths = Set(kept.map(\.path))
    removals = stale.map(\.path).filter { !keptPaths.contains($0) }
  }

  /// The entries of the standing site that `files` does not have and that are there.
  private static func entries(
    of site: StandingSite,
    beside files: [PlannedFile]
  ) -> [Manifest.Entry] {
    var stale: [Manifest.Entry] = []
    var next = 0
    for (entry, status) in zip(site.manifest?.entries ?? [], site.statuses) {
      while next < files.count, files[next].path < entry.path { next += 1 }
      if next < files.count, files[next].path == entry.path { continue }
      if let status, status.kind != .folder { stale.append(entry) }
    }
    return stale
  }

  /// Those of `entries` in whose place no folder of `files` stands, nor a file in that of theirs.
  private static func clear(
    of files: [PlannedFile],
    _ entries: [Manifest.Entry]
  ) -> [Manifest.Entry] {
    guard !entries.isEmpty else { return [] }
    let paths = Set(files.lazy.map(\.path))
    let folders = PathFolders(of: files.lazy.map(\.path)).all
    return entries.filter { entry in
      !folders.contains(entry.path)
        && !PathFolders.around(entry.path).contains(where: paths.contains)
    }
  }
}
