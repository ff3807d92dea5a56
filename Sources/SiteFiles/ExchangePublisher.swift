/// Publishes by staging the whole new tree beside the output folder and exchanging the two.
struct ExchangePublisher {
  let parent: Directory
  let name: String
  /// The output folder as the person named it, for messages about the tree that becomes it.
  let shown: String
  let site: StandingSite
  let writer: OutputWriter
  let steps: PublishSteps

  /// The beginning of the names of staged trees.
  static func stagingPrefix(of name: String) -> String { ".\(name).staging-" }

  /// Replaces the site by the planned one; returns the new manifest's entries.
  ///
  /// - Throws: `ExchangeImpossible` or `FileProblem` with the output folder as it was before; a
  ///   `FileProblem` about files that no build wrote leaves them to the next build's healing.
  func publish(_ plan: PublishPlan, staging stagingName: String) throws -> [Manifest.Entry] {
    let own = OwnFiles(site.manifest)
    try checkRights(own)
    let staging = try makeStaging(stagingName)
    let entries: [Manifest.Entry]
    let foreign: [ForeignItem]
    do {
      try steps(.stagingMade)
      try probe(staging)
      entries = try fill(staging, with: plan)
      try steps(.manifestStaged)
      try staging.flush()
      // Listed before the exchange, so that after it nothing but renaming keeps them away.
      foreign = try site.folder.map { try own.foreignItems(in: $0) } ?? []
      try exchange(stagingName, staging)
    } catch  where error is FileProblem || error is ExchangeImpossible {
      try? parent.removeTree(stagingName, last: ReservedName.marker)
      throw error
    }
    // From here on `staging` is the published folder, and `site.folder` the old one.
    try steps(.exchanged)
    try staging.removeFile(ReservedName.marker)
    try steps(.unmarked)
    if let old = site.folder {
      let oldTree = OldTree(own: own, old: old, new: staging, steps: steps)
      try takeOver(foreign, from: oldTree, stagingName)
    }
    return entries
  }

  /// Throws if the old tree has a folder that nothing can be moved out of or removed from: after the
  /// exchange it would be too late.
  private func checkRights(_ own: OwnFiles) throws(FileProblem) {
    guard let old = site.folder else { return }
    try old.checkWritable(".")
    for folder in own.folders.outermostFirst where try old.status(of: folder)?.kind == .folder {
      try old.checkWritable(folder)
    }
  }

  private func makeStaging(_ stagingName: String) throws -> Directory {
    try ExchangeImpossible.recognised { () throws(FileProblem) in
      if let old = try site.folder?.status(),
        old.identity.device != (try parent.status()).identity.device
      {
        throw .cannotWrite(parent.path(of: name), .otherFileSystem)
      }
      try parent.makeFolder(stagingName, existing: false)
      let staging = try parent.folder(stagingName, shown: shown)
      _ = try staging.create(ReservedName.marker, [])
      return staging
    }
  }

  /// Tries on two empty folders and a second name what would be learned too late otherwise.
  private func probe(_ staging: Directory) throws {
    guard site.folder != nil else { return }
    try ExchangeImpossible.recognised { () throws(FileProblem) in
      try staging.makeFolder("a")
      try staging.makeFolder("b")
      try staging.exchange("a", "b")
      try staging.link(ReservedName.marker, into: staging.folder("a"))
      try staging.removeTree("a")
      try staging.removeTree("b")
    }
  }

  private func fill(_ staging: Directory, with plan: PublishPlan) throws -> [Manifest.Entry] {
    for folder in plan.folders.outermostFirst { try staging.makeFolder(folder) }
    let (files, old, writer) = (plan.files, site.folder, writer)
    let entries = try ExchangeImpossible.recognised { () throws(FileProblem) in
      try concurrentChunks(of: files.count, jobs: writer.jobs) {
        range throws(FileProblem) -> [Manifest.Entry] in
        var entries: [Manifest.Entry] = []
        entries.reserveCapacity(range.count)
        for file in files[range] {
          if file.action == .keep, let old {
            try Self.link(file.path, from: old, into: staging)
            entries.append(file.entry)
          } else {
            entries.append(try writer.write(file, as: file.path, in: staging))
          }
        }
        return entries
      }
    }
    try steps(.filesStaged)
    _ = try staging.create(ReservedName.manifest, Manifest(entries).encoded)
    return entries
  }

  private static func link(
    _ path: String,
    from old: Directory,
    into staging: Directory
  ) throws(FileProblem) {
    do throws(FileProblem) {
      try old.link(path, into: staging)
    } catch {
      if error.fault == .missing { throw .changedDuringBuild(old.path(of: path)) }
      throw error
    }
  }

  private func exchange(_ stagingName: String, _ staging: Directory) throws {
    try ExchangeImpossible.recognised { () throws(FileProblem) in
      if let old = site.folder {
        try staging.takeRights(of: old)
        try parent.exchange(stagingName, name)
      } else {
        try parent.move(stagingName, to: name, in: parent)
      }
    }
  }

  /// Moves what no build wrote across, and removes the old tree; exchanges back if that fails.
  private func takeOver(
    _ foreign: [ForeignItem],
    from tree: OldTree,
    _ stagingName: String
  ) throws {
    var mover = ForeignMover(from: tree.old, to: tree.new, steps: steps)
    do {
      try mover.move(foreign)
    } catch let problem as FileProblem {
      _ = try tree.new.create(ReservedName.marker, [])
      try mover.moveBack()
      try parent.exchange(stagingName, name)
      try parent.removeTree(stagingName, last: ReservedName.marker)
      throw ExchangeImpossible(problem) ?? problem as any Error
    }
    try tree.remove(stagingName, in: parent)
    try steps(.oldTreeRemoved)
  }
}
