internal import Diagnostics
internal import SiteModel

/// All that the sources say, read and checked: what pages are planned from.
struct CheckedSite: Sendable {
  let site: Site
  /// The sources, in which files that pages only show or link to are media.
  let sources: SourceTree
  /// The texts of the interface.
  let strings: InterfaceStrings
  let templates: PageTemplates
  let assets: SiteAssets
  /// The handouts, where there are any.
  private(set) var handouts: HandoutPlanner?

  init(
    site: Site,
    sources: SourceTree,
    strings: InterfaceStrings,
    templates: PageTemplates,
    assets: SiteAssets
  ) {
    self.site = site
    self.sources = sources
    self.strings = strings
    self.templates = templates
    self.assets = assets
  }

  /// Finds what handouts print, and all that would be wrong with it in print; `files` are the texts
  /// that are no documents.
  mutating func findHandouts(in files: [SourceFile]) -> [Diagnostic] {
    let found = HandoutResolver(site).handouts()
    guard !found.value.isEmpty else { return found.diagnostics }
    var builder = PageBuilder(self, SiteIndex(site))
    builder.handouts = Dictionary(
      found.value.map { ($0.document.identity, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let planner = HandoutPlanner(builder, found.value, files, sources)
    handouts = planner
    return found.diagnostics + planner.check()
  }
}

extension PageBuilder {
  init(_ checked: CheckedSite, _ index: SiteIndex) {
    self.init(
      site: checked.site,
      index: index,
      strings: checked.strings,
      assets: checked.assets.paths,
      baseURL: checked.site.settings.baseURL
    )
  }
}
