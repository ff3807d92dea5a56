/// The site that a build finds in the output folder.
struct StandingSite {
  /// The output folder, or `nil` if there is none yet.
  let folder: Directory?
  /// What the last build wrote, or `nil` if that is not known.
  let manifest: Manifest?
  /// Whether there is a manifest that cannot be read.
  let manifestIsDamaged: Bool
  /// What stands on disk in the place of each of the manifest's entries.
  let statuses: [FileStatus?]
  /// The place of each path in the manifest.
  let indices: [String: Int]

  /// Looks at the site in `folder`: one question to the system for each file.
  init(in folder: Directory?, jobs: Int) throws(FileProblem) {
    self.folder = folder
    guard let folder else {
      (manifest, manifestIsDamaged, statuses, indices) = (nil, false, [], [:])
      return
    }
    let manifest = try Manifest.load(from: folder)
    let entries = manifest?.entries ?? []
    self.manifest = manifest
    let manifestFile = try folder.status(of: ReservedName.manifest)
    manifestIsDamaged = manifest == nil && manifestFile != nil
    statuses = try concurrentChunks(of: entries.count, jobs: jobs, smallest: 1024) {
      range throws(FileProblem) -> [FileStatus?] in
      var statuses: [FileStatus?] = []
      statuses.reserveCapacity(range.count)
      for entry in entries[range] { statuses.append(try folder.status(of: entry.path)) }
      return statuses
    }
    var indices: [String: Int] = [:]
    indices.reserveCapacity(entries.count)
    for (index, entry) in entries.enumerated() { indices[entry.path] = index }
    self.indices = indices
  }

  /// The entry of `path` if the file stands as the last build wrote it.
  func standingEntry(of path: String) -> Manifest.Entry? {
    guard let index = indices[path], let manifest, let status = statuses[index],
      manifest.entries[index].describes(status)
    else { return nil }
    return manifest.entries[index]
  }

  /// What stands at `path` now; known already where the manifest has it.
  func status(of path: String) throws(FileProblem) -> FileStatus? {
    if let index = indices[path] { return statuses[index] }
    return try folder?.status(of: path)
  }

  /// The fingerprints of the files that stand as the last build wrote them.
  var fingerprints: [String: UInt64] {
    var fingerprints: [String: UInt64] = [:]
    guard let manifest else { return fingerprints }
    fingerprints.reserveCapacity(manifest.entries.count)
    for (entry, status) in zip(manifest.entries, statuses) {
      if let status, entry.describes(status) { fingerprints[entry.path] = entry.fingerprint }
    }
    return fingerprints
  }
}
