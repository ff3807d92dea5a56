internal import Dispatch
internal import SiteFiles

/// Tells of changes of the sources, one after the other.
struct SourceChanges {
  private let folders: SiteFolders
  private let isPolling: Bool

  init(_ folders: SiteFolders, isPolling: Bool) {
    self.folders = folders
    self.isPolling = isPolling
  }

  /// Calls `update` after each burst of changes, for as long as the program runs.
  ///
  /// Changes that happen during a call lead to one more, however many they are.
  func follow(_ update: @escaping @Sendable () async -> Void) {
    let (changes, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    // Waiting takes a thread of its own.
    DispatchQueue(label: "sources").async { [folders, isPolling] in
      var watcher = SourceWatcher(folders, isPolling: isPolling)
      // What changed before the watch began.
      continuation.yield()
      while true {
        watcher.wait()
        continuation.yield()
      }
    }
    Task {
      for await _ in changes { await update() }
    }
  }
}
