internal import Diagnostics
internal import Glibc
public import SiteRenderer

/// The output folder during one build: locked, healed, and replaced as a whole.
///
/// Whoever reads the folder finds the whole old site or the whole new one. The new tree is staged
/// beside the folder, with second names for files that stay, and the two are exchanged in one step;
/// then files and folders that no build wrote are moved across and the old tree is removed. Where
/// the system cannot do that, files are changed one by one under a journal. A build that is killed
/// at any point is healed by the next.
///
/// The new tree stands on the disk before it is exchanged, and the journal before the first change,
/// so that a power cut is no worse than a killed build where the disk keeps what it promises and the
/// file system keeps the order of renamings and removals (ext4, XFS, Btrfs do).
public struct StagedOutput: ~Copyable {
  /// How the site is put in place.
  enum Mode {
    /// By exchange, or file by file where that cannot be.
    case automatic
    /// File by file.
    case inPlace
  }

  /// What the last build was made from and said, where its site stands whole.
  public let lastBuild: BuildReceipt?
  /// The fingerprints of the files that stand as the last build wrote them, by their paths.
  ///
  /// A page whose fingerprint is found here need not be rendered: its output is `unchanged`.
  public let standing: [String: UInt64]

  private let folders: SiteFolders
  private let jobs: Int
  private let mode: Mode
  private let steps: PublishSteps
  private let parent: Directory
  private let site: StandingSite
  private let wasHealed: Bool
  private let lock: BuildLock

  /// Takes the lock of the output folder, heals it if a build was killed, and looks at the site
  /// that stands; all of it ends with the value.
  ///
  /// - Throws: `FileProblem`, among them `anotherBuild` at once if the lock is taken.
  public init(_ folders: SiteFolders, jobs: Int) throws {
    try self.init(folders, jobs: jobs, mode: .automatic, steps: { _ in })
  }

  /// Creates the value with a chosen mode and a hook at each step, for tests.
  init(_ folders: SiteFolders, jobs: Int, mode: Mode, steps: @escaping PublishSteps) throws {
    let shownParent = folders.output.contains("/") ? folders.outputParent : "."
    let parent = try Directory(folders.outputParent, shown: shownParent)
    let lock = try BuildLock(
      beside: folders.outputName,
      in: parent,
      shown: folders.output,
      output: try Self.outputFolder(folders)
    )
    let healing = PublishHealing(parent: parent, name: folders.outputName, steps: steps)
    let wasHealed = try healing.heal()
    let site = try StandingSite(in: try Self.outputFolder(folders), jobs: max(jobs, 1))
    let standing = site.fingerprints
    let isWhole = !wasHealed && standing.count == site.manifest?.entries.count
    lastBuild = isWhole ? try Self.receipt(of: site, named: folders.outputName, in: parent) : nil
    self.folders = folders
    self.jobs = max(jobs, 1)
    self.mode = mode
    self.steps = steps
    self.parent = parent
    self.site = site
    self.wasHealed = wasHealed
    self.lock = lock
    self.standing = standing
  }

  /// The receipt that tells of the site that stands.
  private static func receipt(
    of site: StandingSite,
    named name: String,
    in parent: Directory
  ) throws(FileProblem) -> BuildReceipt? {
    let file = BuildReceipt.fileName(of: name)
    guard let folder = site.folder, try parent.status(of: file)?.kind == .file else { return nil }
    let bytes = try parent.contents(of: file)
    return BuildReceipt(decoding: bytes, manifest: try manifestHash(in: folder))
  }

  private static func manifestHash(in folder: Directory) throws(FileProblem) -> UInt64 {
    ContentHash.hash(of: try folder.contents(of: ReservedName.manifest))
  }

  /// Makes the output folder hold `outputs`, what pages of the site before load and what no build
  /// wrote, and nothing else.
  ///
  /// Where nothing differs nothing is touched. Files whose bytes stay the same keep their times.
  ///
  /// `scaler` makes the smaller pictures among them; it must be there if there are any. `receipt`
  /// is kept for the next build, unless there is more to say than it tells.
  ///
  /// - Throws: `FileProblem`; the old site stands, or the next build makes the new one whole.
  public consuming func publish(
    _ outputs: [Output],
    scaler: PictureScaler? = nil,
    receipt: BuildReceipt? = nil
  ) throws -> PublishResult {
    let sources = try SourceFolders(folders)
    let pictures = PictureFiles(sources: sources, scaler: scaler)
    let standing = standing
    try pictures.scale(outputs.filter { standing[$0.relativePath] != $0.fingerprint }, jobs: jobs)
    let plan = try PublishPlan(
      outputs,
      over: site,
      sources: sources,
      pictures: pictures,
      jobs: jobs
    )
    let writer = OutputWriter(sources: sources, pictures: pictures, jobs: jobs)
    var fault: FileFault?
    if plan.changesNoFile, let folder = site.folder {
      try updateManifest(plan, in: folder)
    } else {
      fault = try publish(plan, writer)
    }
    let result = result(plan, inPlaceBecause: fault)
    if let receipt, result.notes.isEmpty { try? keep(receipt) }
    return result
  }

  /// Writes the receipt, while the lock is still ours: it must not name another build's site.
  ///
  /// Where it cannot be written the next build does all its work.
  private func keep(_ receipt: BuildReceipt) throws(FileProblem) {
    let output = try parent.folder(folders.outputName)
    let bytes = receipt.encoded(manifest: try Self.manifestHash(in: output))
    let name = BuildReceipt.fileName(of: folders.outputName)
    try parent.removeFile(name)
    _ = try parent.create(name, bytes)
  }

  /// Puts the planned site in place; returns why it was not exchanged in one step, if it was not.
  private func publish(_ plan: PublishPlan, _ writer: OutputWriter) throws -> FileFault? {
    let fault: FileFault
    do {
      guard mode == .automatic else {
        try publishInPlace(plan, writer)
        return .unsupported
      }
      let staging = ExchangePublisher.stagingPrefix(of: folders.outputName) + "\(getpid())"
      _ = try ExchangePublisher(
        parent: parent,
        name: folders.outputName,
        shown: folders.output,
        site: site,
        writer: writer,
        steps: steps
      ).publish(plan, staging: staging)
      return nil
    } catch let impossible as ExchangeImpossible {
      fault = impossible.fault
    }
    try publishInPlace(plan, writer)
    return fault
  }

  private func publishInPlace(_ plan: PublishPlan, _ writer: OutputWriter) throws {
    try parent.makeFolder(folders.outputName)
    let output = try site.folder ?? parent.folder(folders.outputName)
    _ = try InPlacePublisher(output: output, site: site, writer: writer, steps: steps).publish(plan)
  }

  /// Replaces the manifest where files were found to stand under other fingerprints or times.
  private func updateManifest(_ plan: PublishPlan, in folder: Directory) throws {
    let manifest = Manifest(plan.files.map(\.entry))
    guard manifest != site.manifest else { return }
    try folder.replaceFile(
      ReservedName.manifest,
      with: manifest.encoded,
      through: ReservedName.newManifest
    )
  }

  private func result(_ plan: PublishPlan, inPlaceBecause fault: FileFault?) -> PublishResult {
    let kept = plan.files.count { $0.action == .keep }
    let replaced = plan.files.filter { $0.action == .replace }
      .map { "\(folders.output)/\($0.path)" }
    var notes: [PublishNote] = []
    if wasHealed { notes.append(.healed(output: folders.output)) }
    if let fault { notes.append(.changedInPlace(output: folders.output, fault)) }
    if site.manifestIsDamaged || site.manifest == nil && plan.files.contains(where: \.isAdopted)
      || !replaced.isEmpty
    {
      notes.append(.manifestLost(output: folders.output))
    }
    if !replaced.isEmpty { notes.append(.replaced(replaced)) }
    return PublishResult(
      written: plan.files.count - kept,
      kept: kept,
      removed: plan.removals.count,
      notes: notes
    )
  }

  private static func outputFolder(_ folders: SiteFolders) throws(FileProblem) -> Directory? {
    let parent = try Directory(folders.outputParent, shown: folders.output)
    guard try parent.status(of: folders.outputName) != nil else { return nil }
    return try parent.folder(folders.outputName, shown: folders.output)
  }
}
