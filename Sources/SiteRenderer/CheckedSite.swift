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
}
