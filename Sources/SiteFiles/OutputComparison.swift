internal import SiteRenderer

/// Decides for each output whether the file that stands in its place may stay.
struct OutputComparison: Sendable {
  let site: StandingSite
  let own: OwnFiles
  let sources: SourceFolders
  let pictures: PictureFiles

  /// What becomes of `outputs`.
  func files(_ outputs: ArraySlice<Output>) throws(FileProblem) -> [PlannedFile] {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    var files: [PlannedFile] = []
    files.reserveCapacity(outputs.count)
    for output in outputs { files.append(try file(output, through: buffer)) }
    return files
  }

  /// The folders of the new site in whose place something else stands.
  func blocked(_ folders: PathFolders) throws(FileProblem) -> [String] {
    guard site.folder != nil else { return [] }
    var blocked: [String] = []
    for folder in folders.all where !own.files.contains(folder) {
      if let status = try site.status(of: folder), status.kind != .folder { blocked.append(folder) }
    }
    return blocked
  }

  private func file(
    _ output: Output,
    through buffer: UnsafeMutableRawBufferPointer
  ) throws(FileProblem) -> PlannedFile {
    let path = output.relativePath
    let standing = site.standingEntry(of: path)
    if case .unchanged = output.content {
      guard let standing else {
        throw .changedDuringBuild(site.folder?.path(of: path) ?? path)
      }
      return planned(output, .keep, size: standing.size, modified: standing.modified)
    }
    if let standing, output.content.isOfSource, standing.fingerprint == output.fingerprint {
      return planned(output, .keep, size: standing.size, modified: standing.modified)
    }
    guard let folder = site.folder, let status = try site.status(of: path) else {
      return planned(output, .write)
    }
    let isKnown = site.indices[path] != nil
    if status.kind == .file, try isEqual(output, status, in: folder, through: buffer) {
      let (size, modified) = (status.size, status.modified)
      return planned(output, .keep, size: size, modified: modified, isAdopted: !isKnown)
    }
    return planned(output, try action(over: status, at: path, in: folder, isKnown: isKnown))
  }

  /// What becomes of an output in whose place something with another content stands.
  private func action(
    over status: FileStatus,
    at path: String,
    in folder: Directory,
    isKnown: Bool
  ) throws(FileProblem) -> PlannedFile.Action {
    if status.kind == .folder {
      guard own.folders.all.contains(path) else { return .refuse }
      return try own.foreignItems(in: folder, below: path + "/").isEmpty ? .write : .refuse
    }
    if isKnown { return .write }
    return site.manifest == nil && status.kind == .file ? .replace : .refuse
  }

  private func isEqual(
    _ output: Output,
    _ status: FileStatus,
    in folder: Directory,
    through buffer: UnsafeMutableRawBufferPointer
  ) throws(FileProblem) -> Bool {
    func stands(_ bytes: [UInt8]) -> Bool {
      bytes.count == status.size && folder.file(output.relativePath, holds: bytes, through: buffer)
    }
    switch output.content {
    case .bytes(let bytes): return stands(bytes)
    case .copy(let original):
      let (source, name) = try sources.locate(original)
      guard try source.status(of: name, followingLinks: true)?.size == status.size else {
        return false
      }
      return try source.hash(of: name, through: buffer)
        == folder.hash(of: output.relativePath, through: buffer)
    case .picture(let original): return stands(try pictures.bytes(of: original))
    case .scaledPicture(let original, let width):
      let fingerprint = output.fingerprint ?? 0
      let picture = ScaledPicture(source: original, width: width, fingerprint: fingerprint)
      return stands(try pictures.bytes(of: picture))
    case .unchanged: return true
    case .deferred(let make): return try isEqual(make(), status, in: folder, through: buffer)
    }
  }

  private func planned(
    _ output: Output,
    _ action: PlannedFile.Action,
    size: Int = 0,
    modified: Int64 = 0,
    isAdopted: Bool = false
  ) -> PlannedFile {
    let entry = Manifest.Entry(
      path: output.relativePath,
      fingerprint: output.fingerprint ?? 0,
      size: size,
      modified: modified
    )
    return PlannedFile(output: output, action: action, entry: entry, isAdopted: isAdopted)
  }
}

extension Output.Content {
  /// Whether it is made of a file of the sources, so that its fingerprint is known beforehand.
  fileprivate var isOfSource: Bool {
    switch self {
    case .copy, .picture, .scaledPicture: true
    case .bytes, .unchanged, .deferred: false
    }
  }
}
