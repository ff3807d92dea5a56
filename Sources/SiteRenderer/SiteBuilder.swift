public import Diagnostics
internal import HTML
internal import Localization
internal import SiteModel
internal import Templates

/// Builds a site: sources in, checked model, files out.
///
/// The pipeline of the house in one place. Nothing here reads a clock, a locale or a file.
public struct SiteBuilder: Sendable {
  /// What a build made.
  public struct Result: Sendable {
    /// The files of the site, by path; empty where there was an error.
    public let outputs: [Output]
    /// The number of pages among them.
    public let pageCount: Int
    /// The number of documents they show.
    public let documentCount: Int
    /// What `content/addresses.txt` is to hold; `nil` where it holds that already, and for previews,
    /// whose pages are not those that readers know.
    public let addresses: [UInt8]?

    static let nothing = Result(outputs: [], pageCount: 0, documentCount: 0, addresses: nil)
  }

  private static let stringsPath = "templates/strings.yaml"

  let settings: BuildSettings

  /// Creates a builder.
  public init(_ settings: BuildSettings) {
    self.settings = settings
  }

  /// Checks the sources and reports every problem in them, without making a page.
  public func check(_ sources: SourceTree) async -> [Diagnostic] {
    await load(sources).diagnostics
  }

  /// Builds the site that `sources` make.
  ///
  /// `previous` are the fingerprints of the files that the last build wrote, by path: those that
  /// come out the same are neither rendered nor given as bytes.
  public func build(
    _ sources: SourceTree,
    previous: [String: UInt64] = [:]
  ) async -> Diagnosed<Result> {
    let loaded = await load(sources)
    guard let plan = loaded.value, !loaded.diagnostics.hasErrors else {
      return Diagnosed(.nothing, loaded.diagnostics)
    }
    let renderer = PageRenderer(
      builder: plan.builder,
      templates: plan.templates,
      previous: previous
    )
    let pages = await plan.pages.concurrentMap(jobs: settings.jobs) { renderer.output(of: $0) }
    let programFiles = await plan.programFiles.concurrentMap(jobs: settings.jobs) {
      $0.output(since: previous)
    }
    let files =
      (plan.files + CaseFigureFiles.outputs(plan.builder)).map { $0.unchanged(since: previous) }
      + programFiles
    let outputs = (pages.compactMap { $0 } + files).sorted { $0.path < $1.path }
    let result = Result(
      outputs: outputs,
      pageCount: pages.count,
      documentCount: plan.builder.site.documents.count,
      addresses: addresses(of: plan.builder.site, in: sources)
    )
    return Diagnosed(result, loaded.diagnostics)
  }

  private func addresses(of site: Site, in sources: SourceTree) -> [UInt8]? {
    if settings.includesDrafts || settings.isLenient { return nil }
    let bytes = site.addresses.bytes
    let last = sources.texts.first { $0.path == SiteLoader.addressesPath }
    return bytes == last?.bytes ? nil : bytes
  }

  /// All that rendering needs.
  private struct Plan: Sendable {
    let pages: [Page]
    let builder: PageBuilder
    let templates: PageTemplates
    /// The files beside the pages: assets and what pages show or link to.
    let files: [Output]
    /// What programs read.
    let programFiles: [ProgramFile]
  }

  private func load(_ sources: SourceTree) async -> Diagnosed<Plan?> {
    let loaded = await loadStrictly(sources)
    return settings.isLenient ? Diagnosed(loaded.value, loaded.diagnostics.forPreview) : loaded
  }

  private func loadStrictly(_ sources: SourceTree) async -> Diagnosed<Plan?> {
    let converted = sources.withTextsToCopyAsMedia
    let sources = converted.value
    let files = await decodeData(of: sources)
    let site = await SiteLoader(settings, files.value, of: sources).load()
    let templateFiles = files.value.filter { $0.path.hasPrefix("templates/") }
    let toneMarks = site.value?.settings.toneMarks ?? .old
    let strings = interfaceStrings(templateFiles, TextChecker(toneMarks: toneMarks))
    let templates = PageTemplates.load(templateFiles, strings: strings.value.shape)
    let assets = SiteAssets.collect(templateFiles, media: sources.media)
    // Without the texts of the interface every use of one would be an unknown name.
    let hasStrings = templateFiles.contains { $0.path == Self.stringsPath }
    let diagnostics =
      files.diagnostics + converted.diagnostics + site.diagnostics + strings.diagnostics
      + (hasStrings ? templates.diagnostics : []) + assets.diagnostics
    guard let site = site.value else { return Diagnosed(nil, diagnostics) }
    let index = SiteIndex(site)
    let builder = PageBuilder(
      site: site,
      index: index,
      strings: strings.value,
      assets: assets.value.paths,
      baseURL: site.settings.baseURL
    )
    let pages = PagePlan(site, index)
    let plan = Plan(
      pages: pages.pages,
      builder: builder,
      templates: templates.value,
      files: assets.value.outputs
        + MediaOutputs(of: site, in: sources, scaler: settings.pictureScaler).outputs,
      programFiles: ProgramFiles.all(builder, pages.pairs)
    )
    return Diagnosed(plan, diagnostics)
  }

  /// The texts of `sources` but for those of documents, which are decoded when they are read.
  func decodeData(of sources: SourceTree) async -> Diagnosed<[SourceFile]> {
    let texts = sources.texts.filter { !SiteLoader.isDocument($0.path) }
    let decoded = await texts.concurrentMap(jobs: settings.jobs) {
      SourceDecoder.decode($0.bytes, path: $0.path)
    }
    return Diagnosed(decoded.compactMap(\.value), decoded.flatMap(\.diagnostics))
  }

  private func interfaceStrings(
    _ files: [SourceFile],
    _ checker: TextChecker
  ) -> Diagnosed<InterfaceStrings> {
    if let file = files.first(where: { $0.path == Self.stringsPath }) {
      var strings = InterfaceStrings.read(file)
      strings.diagnostics += checker.check(dataFile: file)
      return strings
    }
    let place = SourceFile(path: Self.stringsPath, bytes: [])
    let problem = ContentProblem.missingFile(Self.stringsPath)
    let missing = Diagnostic(problem, in: place, at: .startOfFile)
    return Diagnosed(InterfaceStrings([]), [missing])
  }
}

extension Output {
  /// The same output, said to be unchanged where the last build wrote the same.
  fileprivate func unchanged(since previous: [String: UInt64]) -> Output {
    guard previous[path.string] == fingerprint else { return self }
    return Output(path: path, fingerprint: fingerprint, content: .unchanged)
  }
}
