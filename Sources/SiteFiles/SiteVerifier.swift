public import SiteRenderer

/// Compares the site in the output folder, byte by byte, with one that was built anew.
///
/// Trusts no fingerprint, no time of change and no picture that was made before.
public struct SiteVerifier {
  private let folders: SiteFolders
  private let jobs: Int
  private let reader: OutputReader

  /// Creates a verifier; `scaler` makes the smaller pictures, and must be there if there are any.
  ///
  /// - Throws: `FileProblem` if a folder of the sources cannot be read.
  public init(_ folders: SiteFolders, scaler: PictureScaler?, jobs: Int) throws(FileProblem) {
    self.folders = folders
    self.jobs = max(jobs, 1)
    reader = try OutputReader(folders, scaler: scaler)
  }

  /// What stands otherwise than in `outputs`, the files of a clean build; by path.
  ///
  /// No other build writes meanwhile. Files that no build wrote are not looked at, nor those of the
  /// site before that stay one build longer.
  ///
  /// - Throws: `FileProblem`, among them `anotherBuild`.
  public func problems(against outputs: [Output]) throws(FileProblem) -> [VerificationProblem] {
    let parent = try Directory(folders.outputParent, shown: folders.output)
    let folder = try parent.folder(folders.outputName, shown: folders.output)
    let lock = try BuildLock(
      beside: folders.outputName,
      in: parent,
      shown: folders.output,
      output: folder
    )
    defer { withExtendedLifetime(lock) {} }
    let outputs = try OutputPath.sortedAndChecked(outputs)
    let reader = reader
    let found = try concurrentChunks(of: outputs.count, jobs: jobs) {
      range throws(FileProblem) -> [VerificationProblem] in
      try Self.problems(of: outputs[range], in: folder, reader)
    }
    return try found + leftOver(in: folder, beside: Set(outputs.map(\.relativePath)))
  }

  private static func problems(
    of outputs: ArraySlice<Output>,
    in folder: Directory,
    _ reader: OutputReader
  ) throws(FileProblem) -> [VerificationProblem] {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    var problems: [VerificationProblem] = []
    for output in outputs {
      let path = output.relativePath
      guard try folder.status(of: path)?.kind == .file else {
        problems.append(.missing(folder.path(of: path)))
        continue
      }
      if try !folder.file(path, holds: reader.bytes(of: output), through: buffer) {
        problems.append(.differs(folder.path(of: path)))
      }
    }
    return problems
  }

  private func leftOver(
    in folder: Directory,
    beside paths: Set<String>
  ) throws(FileProblem) -> [VerificationProblem] {
    var problems: [VerificationProblem] = []
    for entry in try Manifest.load(from: folder)?.entries ?? [] where !paths.contains(entry.path) {
      if !entry.isPast, try folder.status(of: entry.path) != nil {
        problems.append(.leftOver(folder.path(of: entry.path)))
      }
    }
    return problems
  }
}
