/// What a build wrote into the output folder: each file with what it was made from.
///
/// The size and the time of change tell a file that still stands as it was written from one that
/// somebody edited, replaced or removed.
struct Manifest: Hashable, Sendable {
  /// A file that a build wrote.
  struct Entry: Hashable, Sendable {
    /// The path from the output folder.
    let path: String
    /// The hash of all that the content was made from.
    let fingerprint: UInt64
    /// The size in bytes.
    let size: Int
    /// The time of the last change of content, in nanoseconds since 1970.
    let modified: Int64
    /// Whether the file is one of the site before, which stays one build longer.
    var isPast = false

    /// The entry of the same file once it is one of the site before.
    var past: Entry {
      Entry(path: path, fingerprint: 0, size: size, modified: modified, isPast: true)
    }

    /// Whether the file on disk is still the one that the entry speaks of.
    func describes(_ status: FileStatus) -> Bool {
      status.kind == .file && status.size == size && status.modified == modified
    }
  }

  /// The files, by their paths' bytes.
  let entries: [Entry]

  /// Creates a manifest of `entries`, which are in order.
  init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// The manifest of the site in `folder`, or `nil` if there is none that can be trusted.
  static func load(from folder: Directory) throws(FileProblem) -> Manifest? {
    guard try folder.status(of: ReservedName.manifest)?.kind == .file else { return nil }
    return Manifest(decoding: try folder.contents(of: ReservedName.manifest))
  }
}
