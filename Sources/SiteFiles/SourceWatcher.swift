internal import CLinux
internal import Glibc

/// Waits for changes in the folders of the sources.
///
/// Linux tells of them (`inotify`), except on drives that other systems share: there, and where the
/// system has no watches left, the files are looked at every half second.
public struct SourceWatcher: ~Copyable {
  /// How long nothing must happen before a burst of changes counts as over, in milliseconds:
  /// longer than an editor takes from the new file to its name.
  private static let quiet: Int32 = 10
  /// How long a burst may go on before it is looked at all the same, in milliseconds.
  private static let longestBurst: Int32 = 300
  /// How long to wait between two looks where the system tells nothing, in milliseconds.
  private static let pollingInterval: Int32 = 500

  private let folders: SiteFolders
  /// The queue of the system's messages; negative where files are looked at instead.
  private var queue: Int32
  /// What the files looked like last; kept only where they are looked at.
  private var lastLook: UInt64 = 0

  /// Begins to watch the folders of `folders`; `isPolling` looks at the files in any case.
  public init(_ folders: SiteFolders, isPolling: Bool = false) {
    self.folders = folders
    queue = isPolling ? -1 : inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    watchFolders()
    if queue < 0 { lastLook = look() }
  }

  deinit {
    if queue >= 0 { close(queue) }
  }

  /// Whether the system tells of changes.
  public var isTold: Bool { queue >= 0 }

  /// Returns when something has changed and no more is changing.
  public mutating func wait() {
    if queue < 0 { return waitForOtherLook() }
    // A folder that is not there cannot tell that it came back.
    let isWhole = access(folders.content, R_OK) == 0 && access(folders.templates, R_OK) == 0
    _ = hasMessages(within: isWhole ? -1 : Self.pollingInterval)
    var isStructural = !isWhole
    var waited: Int32 = 0
    repeat {
      isStructural = readMessages() || isStructural
      waited += Self.quiet
    } while waited < Self.longestBurst && hasMessages(within: Self.quiet)
    // Before the folders are read, so that nothing that comes into a new one is missed.
    if isStructural { watchFolders() }
  }

  private func hasMessages(within milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: queue, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, milliseconds) > 0
  }

  /// Takes all messages from the queue; returns whether folders may have come, gone or moved.
  private func readMessages() -> Bool {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 8)
    defer { buffer.deallocate() }
    var isStructural = false
    while case let count = read(queue, buffer.baseAddress, buffer.count), count > 0 {
      var offset = 0
      while offset + MemoryLayout<inotify_event>.size <= count {
        let event = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
        if event.mask & Self.structural != 0 { isStructural = true }
        offset += MemoryLayout<inotify_event>.size + Int(event.len)
      }
    }
    return isStructural
  }

  /// What says that folders may have changed, or that messages were lost.
  private static let structural = mask([
    IN_ISDIR, IN_Q_OVERFLOW, IN_DELETE_SELF, IN_MOVE_SELF, IN_IGNORED,
  ])

  /// What is asked for: finished writing, coming, going and moving; not half-written files.
  private static let wanted = mask([
    IN_CLOSE_WRITE, IN_CREATE, IN_DELETE, IN_MOVED_FROM, IN_MOVED_TO, IN_ATTRIB, IN_DELETE_SELF,
    IN_MOVE_SELF,
  ])

  private static func mask(_ flags: [Int32]) -> UInt32 {
    UInt32(bitPattern: flags.reduce(0, |))
  }

  /// Watches every folder of the sources; one that is watched already stays so.
  private mutating func watchFolders() {
    guard queue >= 0 else { return }
    for root in [folders.content, folders.templates] {
      for folder in SourceTreeWalk.folders(at: root) where !watch(folder) {
        close(queue)
        queue = -1
        lastLook = look()
        return
      }
    }
  }

  /// Whether the system will tell of changes in `folder`, as far as it is still there.
  private func watch(_ folder: String) -> Bool {
    if sxsh_is_shared_drive(folder) != 0 { return false }
    if inotify_add_watch(queue, folder, Self.wanted) >= 0 { return true }
    return errno != ENOSPC && errno != ENOMEM
  }

  // MARK: Looking

  private mutating func waitForOtherLook() {
    repeat {
      usleep(UInt32(Self.pollingInterval) * 1000)
    } while look() == lastLook
    lastLook = look()
  }

  /// A hash of the names and states of all files; another where the folders cannot be read.
  private func look() -> UInt64 {
    (try? SourceTreeReader(folders, jobs: 1).look()) ?? 0
  }
}
