internal import SiteFiles
internal import SiteRenderer

/// The files of one version of the site, planned when the first is asked for, each made when it is.
actor LiveFiles {
  private let preview: SitePreview
  private let reader: OutputReader
  private var planned: Task<[String: Output], Never>?
  private var labels: [String: PageLabel]?

  init(_ preview: SitePreview, _ reader: OutputReader) {
    self.preview = preview
    self.reader = reader
  }

  /// The bytes of the file at `path`; nothing where the site has none.
  ///
  /// - Throws: `FileProblem` if a picture or a file to download can no longer be read.
  func bytes(at path: String) async throws -> [UInt8]? {
    guard let output = await outputs()[path] else { return nil }
    return try await Task.detached { [reader] in try reader.bytes(of: output) }.value
  }

  /// What is said beside the page at `path`, which readers do not see yet or no longer.
  func label(at path: String) -> PageLabel? {
    let labels = self.labels ?? preview.absences.compactMapValues { PageLabel($0) }
    self.labels = labels
    return labels[path]
  }

  /// All files by their paths.
  func outputs() async -> [String: Output] {
    let task = planned ?? Task.detached { [preview] in await preview.outputs() }
    planned = task
    return await task.value
  }
}
