public import Diagnostics
internal import Localization
internal import SiteModel

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
  private let entering: @Sendable (BuildStage) -> Void

  /// Creates a builder that tells `entering` when a stage of its work begins.
  public init(
    _ settings: BuildSettings,
    entering: @escaping @Sendable (BuildStage) -> Void = { _ in }
  ) {
    self.settings = settings
    self.entering = entering
  }

  /// Checks the sources and reports every problem in them, without making a page.
  public func check(_ sources: SourceTree) async -> [Diagnostic] {
    await load(sources).diagnostics
  }

  /// Builds the site that `sources` make.
  ///
  /// `previous` are the fingerprints of the files that the last build wrote, by path: those that
  /// come out the same are neither rendered nor given as bytes. `printer` makes the printed
  /// handouts; pages link to those that it made.
  public func build(
    _ sources: SourceTree,
    previous: [String: UInt64] = [:],
    printer: HandoutPrinter? = nil
  ) async -> Diagnosed<Result> {
    var loaded = await load(sources)
    guard let site = loaded.value, !loaded.diagnostics.hasErrors else {
      return Diagnosed(.nothing, loaded.diagnostics)
    }
    entering(.printing)
    let printed = await printed(site.handouts, by: printer)
    loaded.diagnostics += printed.diagnostics
    guard !printed.hasErrors else { return Diagnosed(.nothing, loaded.diagnostics) }
    entering(.planning)
    let plan = SitePlan(site, settings, printed: printed.value)
    let result = Result(
      outputs: await plan.outputs(since: previous, jobs: settings.jobs, entering: entering),
      pageCount: plan.pages.count,
      documentCount: site.site.documents.count,
      addresses: addresses(of: site.site, in: sources)
    )
    return Diagnosed(result, loaded.diagnostics)
  }

  private func printed(
    _ handouts: HandoutPlanner?,
    by printer: HandoutPrinter?
  ) async -> Diagnosed<[PrintedHandout]> {
    // The code on a cover needs the site's address.
    guard let printer, let handouts, handouts.builder.baseURL != nil else { return Diagnosed([]) }
    let editions = handouts.handouts.flatMap { handout in handout.editions.map { (handout, $0) } }
    let prints = await editions.concurrentMap(jobs: settings.jobs) {
      handouts.print($0.0, in: $0.1)
    }
    return printer(prints.compactMap { $0 })
  }

  private func addresses(of site: Site, in sources: SourceTree) -> [UInt8]? {
    if settings.includesDrafts || settings.isLenient { return nil }
    let bytes = site.addresses.bytes
    let last = sources.texts.first { $0.path == SiteLoader.addressesPath }
    return bytes == last?.bytes ? nil : bytes
  }

  /// Reads and checks all of `sources`; nothing where `site.yaml` cannot be read.
  func load(
    _ sources: SourceTree,
    remembering memory: SiteMemory? = nil
  ) async -> Diagnosed<CheckedSite?> {
    let loaded = await loadStrictly(sources, remembering: memory)
    return settings.isLenient ? Diagnosed(loaded.value, loaded.diagnostics.forPreview) : loaded
  }

  private func loadStrictly(
    _ sources: SourceTree,
    remembering memory: SiteMemory?
  ) async -> Diagnosed<CheckedSite?> {
    entering(.parsing)
    let converted = sources.withTextsToCopyAsMedia
    let sources = converted.value
    let files = await decodeData(of: sources)
    let loader = SiteLoader(settings, files.value, of: sources, remembering: memory)
    let site = await loader.load { entering(.resolving) }
    let templateFiles = files.value.filter { $0.path.hasPrefix("templates/") }
    let toneMarks = site.value?.settings.toneMarks ?? .old
    let strings = interfaceStrings(templateFiles, TextChecker(toneMarks: toneMarks))
    let templates = PageTemplates.load(templateFiles, strings: strings.value.shape)
    let assets = SiteAssets.collect(templateFiles, media: sources.media)
    // Without the texts of the interface every use of one would be an unknown name.
    let hasStrings = templateFiles.contains { $0.path == Self.stringsPath }
    var diagnostics =
      files.diagnostics + converted.diagnostics + site.diagnostics + strings.diagnostics
      + (hasStrings ? templates.diagnostics : []) + assets.diagnostics
    guard let site = site.value else { return Diagnosed(nil, diagnostics) }
    var checked = CheckedSite(
      site: site,
      sources: sources,
      strings: strings.value,
      templates: templates.value,
      assets: assets.value
    )
    diagnostics += checked.findHandouts(in: files.value)
    return Diagnosed(checked, diagnostics)
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
