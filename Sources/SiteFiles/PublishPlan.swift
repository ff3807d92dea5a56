internal import SiteRenderer

/// What a build changes in the output folder.
struct PublishPlan: Sendable {
  /// The files of the new site, and those of the site before that stay one build longer, by their
  /// paths.
  let files: [PlannedFile]
  /// The files of ours that go.
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
    let files = try concurrentChunks(of: outputs.count, jobs: jobs) {
      range throws(FileProblem) -> [PlannedFile] in try comparison.files(outputs[range])
    }
    let folders = PathFolders(of: files.lazy.map(\.path))
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
    let stale = StaleFiles(of: site, beside: files)
    removals = stale.removals
    guard !stale.kept.isEmpty else {
      (self.files, self.folders) = (files, folders)
      return
    }
    self.files = (files + stale.kept.map(PlannedFile.init(keeping:))).sorted { $0.path < $1.path }
    self.folders = PathFolders(of: self.files.lazy.map(\.path))
  }
}
