internal import Diagnostics
internal import SiteModel

/// All that the sources say, read and checked: what pages are planned from.
struct CheckedSite: Sendable {
  let site: Site
  /// The sources, in which files that pages only show or link to are media.
  let sources: SourceTree
  let design: SiteDesign
  /// The handouts, where there are any.
  private(set) var handouts: HandoutPlanner?

  init(site: Site, sources: SourceTree, design: SiteDesign) {
    self.site = site
    self.sources = sources
    self.design = design
  }

  /// Finds what handouts print, and all that would be wrong with it in print; `files` are the texts
  /// that are no documents.
  mutating func findHandouts(in files: [SourceFile], jobs: Int) async -> [Diagnostic] {
    let found = HandoutResolver(site).handouts()
    guard !found.value.isEmpty else { return found.diagnostics }
    var builder = PageBuilder(self, SiteIndex(site))
    builder.handouts = Dictionary(
      found.value.filter(\.isPublished).map { ($0.document.identity, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let planner = HandoutPlanner(builder, found.value, files, sources)
    handouts = planner
    return await found.diagnostics + planner.check(jobs: jobs)
  }
}

extension PageBuilder {
  init(_ checked: CheckedSite, _ index: SiteIndex) {
    self.init(
      site: checked.site,
      index: index,
      strings: checked.design.strings,
      assets: checked.design.assets.paths,
      baseURL: checked.site.settings.baseURL
    )
  }
}
