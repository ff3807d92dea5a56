internal import SiteRenderer

/// What a build changes in the output folder.
struct PublishPlan: Sendable {
  /// The files of the new site, by their paths.
  let files: [PlannedFile]
  /// The files of ours that the new site does not have.
  let removals: [String]
  /// The folders of the new site.
  let folders: PathFolders

  /// Whether no file of the site is written or removed.
  var changesNoFile: Bool {
    removals.isEmpty && files.allSatisfy { $0.action == .keep }
  }

  /// Compares `outputs` with the site that stands.
  ///
  /// - Throws: `FileProblem` if a path is impossible or met twice, if something that no build wrote
  ///   is in the way, or if a file that was to stay is gone.
  init(
    _ outputs: [Output],
    over site: StandingSite,
    sources: SourceFolders,
    pictures: PictureFiles,
    jobs: Int
  ) throws(FileProblem) {
    let outputs = try OutputPath.sortedAndChecked(outputs)
    let comparison = OutputComparison(
      site: site,
      own: OwnFiles(site.manifest),
      sources: sources,
      pictures: pictures
    )
    files = try concurrentChunks(of: outputs.count, jobs: jobs) {
      range throws(FileProblem) -> [PlannedFile] in try comparison.files(outputs[range])
    }
    folders = PathFolders(of: files.lazy.map(\.path))
    // Where a file stands as it would be written, or what is left of a list, this was a site of ours.
    let isOurs = site.manifestIsDamaged || files.contains(where: \.isAdopted)
    var blocked = files.filter { $0.action == .refuse || $0.action == .replace && !isOurs }
      .map(\.path)
    if !files.allSatisfy({ $0.action == .keep }) {
      blocked += try comparison.blocked(folders)
    }
    guard blocked.isEmpty else {
      throw .inTheWay(blocked.sorted().map { site.folder?.path(of: $0) ?? $0 })
    }
    removals = Self.removals(from: site, keeping: files)
  }

  /// The paths of the standing site's files that `files` does not have; both are in order.
  private static func removals(from site: StandingSite, keeping files: [PlannedFile]) -> [String] {
    var removals: [String] = []
    var next = 0
    for (entry, status) in zip(site.manifest?.entries ?? [], site.statuses) {
      while next < files.count, files[next].path < entry.path { next += 1 }
      if next < files.count, files[next].path == entry.path { continue }
      if let status, status.kind != .folder { removals.append(entry.path) }
    }
    return removals
  }
}
