internal import Diagnostics
internal import Localization
internal import SiteFiles
internal import SiteRenderer

/// The site in memory: follows the sources, keeps the last good state, and tells who listens.
actor LiveSite {
  private let folders: SiteFolders
  private let settings: @Sendable () -> BuildSettings
  private let language: Language
  private let memory = SiteMemory()
  private var snapshot: SourceSnapshot?
  private var builtOn: CalendarDate?
  private var listeners: [Int: AsyncStream<SiteVersion>.Continuation] = [:]
  private var listenerCount = 0
  private(set) var version: SiteVersion

  init(
    _ folders: SiteFolders,
    _ settings: @escaping @Sendable () -> BuildSettings,
    in language: Language
  ) {
    self.folders = folders
    self.settings = settings
    self.language = language
    version = SiteVersion(in: language)
  }

  /// Reads what changed, checks everything, and tells the listeners; says on the terminal what
  /// came of it.
  ///
  /// Calls must not overlap; each ends before the next.
  func update() async {
    let start = SystemClock.seconds
    let settings = settings()
    let last = snapshot
    do throws(FileProblem) {
      let read = try SourceTreeReader(folders, jobs: settings.jobs).snapshot(since: last)
      snapshot = read
      if version.fault == nil, read.tree == last?.tree, settings.today == builtOn { return }
      builtOn = settings.today
      try await build(read, settings)
    } catch {
      // What was read is older than what is wrong now.
      builtOn = nil
      // A folder that is missing is asked for twice a second: once is enough to say so.
      if version.fault == error { return }
      var next = version
      next.fault = error
      publish(next)
    }
    Console.report(version, after: Seconds(since: start), in: language)
  }

  private func build(
    _ snapshot: SourceSnapshot,
    _ settings: BuildSettings
  ) async throws(FileProblem) {
    let built = await SiteBuilder(settings).preview(snapshot.tree, remembering: memory)
    var next = version
    next.preview = built.value
    next.diagnostics = built.diagnostics
    next.fault = nil
    if !built.hasErrors, let preview = built.value {
      next.pages = version.number + 1
      next.files = LiveFiles(preview, try OutputReader(folders))
    }
    publish(next)
  }

  /// Makes `next` the version after the present one.
  private func publish(_ next: SiteVersion) {
    version = next
    version.number += 1
    for listener in listeners.values { listener.yield(version) }
  }

  /// The versions from now on, beginning with the present one.
  ///
  /// One who reads slowly gets the newest.
  func versions() -> AsyncStream<SiteVersion> {
    let (stream, continuation) = AsyncStream<SiteVersion>
      .makeStream(bufferingPolicy: .bufferingNewest(1))
    let id = listenerCount
    listenerCount += 1
    listeners[id] = continuation
    continuation.onTermination = { [weak self] _ in
      Task { await self?.remove(id) }
    }
    continuation.yield(version)
    return stream
  }

  private func remove(_ id: Int) {
    listeners[id] = nil
  }

  /// The source text at `path` in the tree, as it was read last.
  func source(at path: String) -> [UInt8]? {
    snapshot?.tree.texts.first { $0.path == path }?.bytes
  }
}
