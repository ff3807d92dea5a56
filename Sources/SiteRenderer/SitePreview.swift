internal import Diagnostics
public import Localization
public import SiteModel

/// A site as a preview shows it: checked at once, its files made when they are asked for.
public struct SitePreview: Sendable {
  let checked: CheckedSite
  let diagnostics: [Diagnostic]
  let settings: BuildSettings

  /// All files of the site by their paths; pages are rendered when they are asked for.
  public func outputs() async -> [String: Output] {
    let outputs = await SitePlan(checked, settings).outputs(since: [:], jobs: settings.jobs)
    return Dictionary(
      outputs.map { ($0.relativePath, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Every document with what stands in its way.
  public var status: SiteStatus {
    SiteStatus(of: checked.site, in: checked.sources, diagnostics)
  }

  /// The paths of the pages of the document `identity`; nothing where it has none.
  public func pages(of identity: DocumentIdentity) -> Bilingual<String>? {
    let routes = checked.site.routes
    guard let vi = routes.page(of: identity, in: .vi), let en = routes.page(of: identity, in: .en)
    else { return nil }
    return Bilingual(vi: vi.path, en: en.path)
  }

  /// Why readers do not see yet, or no longer, the pages with these paths.
  public var absences: [String: Document.Absence] {
    var absences: [String: Document.Absence] = [:]
    for resolved in checked.site.documents {
      guard let absence = resolved.document.absence(on: checked.site.today) else { continue }
      for language in Language.allCases {
        absences[resolved.pages[language].path] = absence
        for id in resolved.document.sessionIDs {
          guard let page = checked.site.routes.page(ofSession: id, in: language) else { continue }
          absences[page.path] = absence
        }
      }
    }
    return absences
  }

  /// The addresses of pages that are not as `content/addresses.txt` has them.
  public var addressChanges: [AddressChange] {
    let book = checked.sources.texts.first { $0.path == SiteLoader.addressesPath }
    return checked.site.addresses.changes(since: book?.bytes ?? [])
  }
}

extension SiteStatus {
  /// The status of `site`, which `sources` make with `diagnostics`.
  init(of site: Site, in sources: SourceTree, _ diagnostics: [Diagnostic]) {
    let prefix = SiteLoader.contentPrefix
    self.init(
      of: site,
      paths: sources.texts.map(\.path).filter { $0.hasPrefix(prefix) }
        .map { SiteLoader.contentPath($0) },
      diagnostics: diagnostics,
      prefix: prefix
    )
  }
}
