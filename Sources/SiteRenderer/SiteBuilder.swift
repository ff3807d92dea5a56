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
    var prints: [HandoutPrint] = []
    for handout in handouts.handouts where handout.isPublished {
      for edition in handout.editions {
        let print = await handouts.print(handout, in: edition, jobs: settings.jobs)
        if let print { prints.append(print) }
      }
    }
    return printer(prints)
  }

  private func addresses(of site: Site, in sources: SourceTree) -> [UInt8]? {
    if settings.includesDrafts || settings.isLenient { return nil }
    let bytes = site.addresses.bytes
    let last = sources.texts.first { $0.path == SiteLoader.addressesPath }
    return bytes == last?.bytes ? nil : bytes
  }

  /// Reads and checks all of `sources`; nothing where `site.yaml` cannot be read.
  ///
  /// The templates of pages are left out where no page is made: print has one of its own.
  func load(
    _ sources: SourceTree,
    makesPages: Bool = true,
    remembering memory: SiteMemory? = nil
  ) async -> Diagnosed<CheckedSite?> {
    let loaded = await loadStrictly(sources, makesPages: makesPages, remembering: memory)
    return settings.isLenient ? Diagnosed(loaded.value, loaded.diagnostics.forPreview) : loaded
  }

  private func loadStrictly(
    _ sources: SourceTree,
    makesPages: Bool,
    remembering memory: SiteMemory?
  ) async -> Diagnosed<CheckedSite?> {
    entering(.parsing)
    let converted = await sources.withTextsToCopyAsMedia(jobs: settings.jobs)
    let sources = converted.value
    let files = await decodeData(of: sources)
    let loader = SiteLoader(settings, files.value, of: sources, remembering: memory)
    let (design, site) = await concurrently(jobs: settings.jobs) {
      let read = { SiteDesign.load(files.value, media: sources.media, makesPages: makesPages) }
      return memory?.design(of: sources.design, read: read) ?? read()
    } _: {
      await loader.load { entering(.resolving) }
    }
    let words = checkInterface(in: files.value, of: site.value?.settings)
    // A file that cannot be read is not missing as well.
    let unreadable = Set(files.diagnostics.map(\.file.path))
    let designProblems = design.diagnostics.filter {
      !($0.file.bytes.isEmpty && unreadable.contains($0.file.path))
    }
    var diagnostics =
      files.diagnostics + converted.diagnostics + site.diagnostics + words + designProblems
    guard let site = site.value else { return Diagnosed(nil, diagnostics) }
    var checked = CheckedSite(site: site, sources: sources, design: design.value)
    diagnostics += await checked.findHandouts(in: files.value, jobs: settings.jobs)
    return Diagnosed(checked, diagnostics)
  }

  /// What is wrong with the texts of the interface as text, among `files`.
  private func checkInterface(in files: [SourceFile], of site: SiteSettings?) -> [Diagnostic] {
    let checker = TextChecker(toneMarks: site?.toneMarks ?? .old)
    let file = files.first { $0.path == SiteDesign.stringsPath }
    return file.map { checker.check(dataFile: $0) } ?? []
  }

  /// The texts of `sources` but for those of documents, which are decoded when they are read.
  func decodeData(of sources: SourceTree) async -> Diagnosed<[SourceFile]> {
    let texts = sources.texts.filter { !SiteLoader.isDocument($0.path) }
    let decoded = await texts.concurrentMap(jobs: settings.jobs) {
      SourceDecoder.decode($0.bytes, path: $0.path)
    }
    return Diagnosed(decoded.compactMap(\.value), decoded.flatMap(\.diagnostics))
  }
}
