internal import HTML
internal import SiteModel

/// The files of a site, none of which is made yet.
struct SitePlan: Sendable {
  /// The pages, in a fixed order.
  let pages: [Page]
  private let builder: PageBuilder
  private let templates: PageTemplates
  /// The files beside the pages: assets and what pages show or link to.
  private let files: [Output]
  /// What programs read.
  private let programFiles: [ProgramFile]

  /// Plans the files of `checked` as `settings` ask for them, with the handouts that are `printed`.
  init(_ checked: CheckedSite, _ settings: BuildSettings, printed: [PrintedHandout] = []) {
    var builder = checked.handouts?.builder ?? PageBuilder(checked, SiteIndex(checked.site))
    for handout in printed {
      if let path = handout.path { builder.printedSizes[path.string] = handout.bytes.count }
    }
    builder.handoutPages = builder.handouts.mapValues { HandoutPages(of: $0, in: checked.site) }
    self.builder = builder
    templates = checked.design.templates
    let plan = PagePlan(checked.site, builder.index, builder.handoutPages)
    pages = plan.pages
    let media = MediaOutputs(
      of: checked.site,
      in: checked.sources,
      scaler: settings.pictureScaler
    )
    files = checked.design.assets.outputs + media.outputs + printed.compactMap(Output.init)
    programFiles = ProgramFiles.all(builder, plan.pairs)
  }

  /// All files of the site by their paths; those that the last build wrote and that come out the
  /// same, by the fingerprints in `previous`, are unchanged.
  func outputs(
    since previous: [String: UInt64],
    jobs: Int,
    entering: (BuildStage) -> Void = { _ in }
  ) async -> [Output] {
    entering(.indexing)
    let search = await SearchFiles.make(of: builder.site, jobs: jobs)
    entering(.rendering)
    var builder = builder
    builder.searchDirectories = search.directories
    let renderer = PageRenderer(builder: builder, templates: templates, previous: previous)
    let made = await pages.concurrentMap(jobs: jobs) { renderer.output(of: $0) }
    let forPrograms = await programFiles.concurrentMap(jobs: jobs) { $0.output(since: previous) }
    let others = (files + CaseFigureFiles.outputs(builder) + search.outputs)
      .map { $0.unchanged(since: previous) }
    return (made.compactMap { $0 } + others + forPrograms).sorted { $0.path < $1.path }
  }
}

extension Output {
  fileprivate init?(_ handout: PrintedHandout) {
    guard let path = handout.path else { return nil }
    self.init(
      path: path,
      fingerprint: handout.fingerprint,
      content: .bytes(handout.bytes)
    )
  }

  /// The same output, said to be unchanged where the last build wrote the same.
  fileprivate func unchanged(since previous: [String: UInt64]) -> Output {
    guard previous[path.string] == fingerprint else { return self }
    return Output(path: path, fingerprint: fingerprint, content: .unchanged)
  }
}
