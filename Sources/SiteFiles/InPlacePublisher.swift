/// Publishes by changing the output folder file by file, where it cannot be exchanged whole.
///
/// New files wait in a folder of ours inside the output folder, together with a journal of the
/// changes. Nothing is changed before the journal stands, and once it stands the changes are made
/// to their end, by this build or by the next.
struct InPlacePublisher {
  let output: Directory
  let site: StandingSite
  let writer: OutputWriter
  let steps: PublishSteps

  /// The most bytes of a journal: those of a million changes.
  private static let journalLimit = 128 << 20

  /// Changes the site into the planned one; returns the new manifest's entries.
  ///
  /// - Throws: `FileProblem`; before the journal stands the output folder is as it was.
  func publish(_ plan: PublishPlan) throws -> [Manifest.Entry] {
    let entries: [Manifest.Entry]
    do {
      try output.makeFolder(ReservedName.waiting, existing: false)
      let waiting = try output.folder(ReservedName.waiting, shown: output.path)
      try steps(.stagingMade)
      entries = try fill(waiting, with: plan)
    } catch let problem as FileProblem {
      try? output.removeTree(ReservedName.waiting)
      throw problem
    }
    try steps(.journalWritten)
    try Self.complete(in: output, steps: steps)
    return entries
  }

  /// Makes the changes of a journal that stands in `output`, or drops what waits without one.
  ///
  /// Returns whether anything was waiting.
  @discardableResult
  static func complete(in output: Directory, steps: PublishSteps) throws -> Bool {
    guard try output.status(of: ReservedName.waiting)?.kind == .folder else { return false }
    let waiting = try output.folder(ReservedName.waiting)
    if let bytes = try waiting.ownContents(of: ReservedName.journal, limit: journalLimit),
      let journal = PublishJournal(decoding: bytes)
    {
      for (index, change) in journal.changes.enumerated() {
        try make(change, in: output, from: waiting)
        try steps(.changeMade(index))
      }
      try put(ReservedName.manifest, at: ReservedName.manifest, in: output, from: waiting)
      try steps(.manifestReplaced)
      try output.flush()
      try waiting.removeFile(ReservedName.journal)
      try steps(.journalRemoved)
    }
    try output.removeTree(ReservedName.waiting)
    return true
  }

  private func fill(_ waiting: Directory, with plan: PublishPlan) throws -> [Manifest.Entry] {
    let (files, writer) = (plan.files, writer)
    let entries = try concurrentChunks(of: files.count, jobs: writer.jobs) {
      range throws(FileProblem) -> [Manifest.Entry] in
      var entries: [Manifest.Entry] = []
      for index in range {
        let file = files[index]
        let isKept = file.action == .keep
        entries.append(isKept ? file.entry : try writer.write(file, as: "\(index)", in: waiting))
      }
      return entries
    }
    try steps(.filesStaged)
    _ = try waiting.create(ReservedName.manifest, Manifest(entries).encoded)
    try steps(.manifestStaged)
    let journal = PublishJournal(plan)
    _ = try waiting.create("new-journal", journal.encoded)
    try waiting.flush()
    try waiting.move("new-journal", to: ReservedName.journal, in: waiting)
    return entries
  }

  private static func make(
    _ change: PublishJournal.Change,
    in output: Directory,
    from waiting: Directory
  ) throws(FileProblem) {
    switch change {
    case .put(let number, let path):
      try put("\(number)", at: path, in: output, from: waiting)
    case .remove(let path):
      if try !isBehindLink(path, in: output) { try output.removeFile(path) }
    case .prune(let path):
      if try !isBehindLink(path, in: output) { try output.removeEmptyFolder(path) }
    }
  }

  /// Whether somebody put a link in the place of a folder around `path`, which leads elsewhere.
  private static func isBehindLink(
    _ path: String,
    in output: Directory
  ) throws(FileProblem) -> Bool {
    for folder in PathFolders.around(path) {
      if try output.status(of: folder)?.kind == .link { return true }
    }
    return false
  }

  /// Puts a waiting file in its place; one that no longer waits is there already.
  private static func put(
    _ name: String,
    at path: String,
    in output: Directory,
    from waiting: Directory
  ) throws(FileProblem) {
    guard try waiting.status(of: name) != nil else { return }
    try output.makeFolders(around: path)
    try waiting.move(name, to: path, in: output)
  }
}
