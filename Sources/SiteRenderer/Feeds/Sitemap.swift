internal import Localization
internal import SiteModel

/// The list of all pages for search engines, as sitemaps.org describes it, with the other language
/// of each page as Google's extension does.
///
/// Pages whose text is not in the page's language are left out, and so are those that only lead
/// elsewhere.
struct Sitemap: Sendable {
  /// The most addresses that one file may have.
  static let partLength = 50_000

  /// A page of the list.
  private struct Entry: Sendable {
    let page: Page
    /// The same page in the other language; `nil` where its text is not translated.
    let other: Page?
  }

  private let site: Site
  private let base: BaseAddress
  private let entries: [Entry]
  private let partLength: Int

  /// Creates the list of `pages`, which are the same in both languages, one by one.
  init(
    _ site: Site,
    _ pages: Bilingual<[Page]>,
    at base: BaseAddress,
    partLength: Int = Sitemap.partLength
  ) {
    self.site = site
    self.base = base
    self.partLength = partLength
    let source = site.settings.sourceLanguage
    var entries: [Entry] = []
    entries.reserveCapacity(2 * pages[source].count)
    for (page, other) in zip(pages[source], pages[source.other]) {
      let isTranslated = site.isTranslated(page.subject)
      entries.append(Entry(page: page, other: isTranslated ? other : nil))
      if isTranslated { entries.append(Entry(page: other, other: page)) }
    }
    self.entries = entries
  }

  /// The files: one list, or its parts and the list of them.
  var files: [ProgramFile] {
    guard entries.count > partLength else {
      return [ProgramFile(Routes.sitemap) { part(entries[...]) }]
    }
    let starts = Array(stride(from: 0, to: entries.count, by: partLength))
    let parts = starts.enumerated().map { number, start in
      ProgramFile(Routes.sitemap(part: number + 1)) {
        part(entries[start..<min(start + partLength, entries.count)])
      }
    }
    return [ProgramFile(Routes.sitemap) { list(ofParts: starts.count) }] + parts
  }

  private func list(ofParts count: Int) -> [UInt8] {
    var writer = XMLWriter()
    writer.markup("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for number in 1...count {
      let url = base.url(of: Routes.sitemap(part: number))
      writer.element("<sitemap><loc>", url, "</loc></sitemap>\n")
    }
    writer.markup("</sitemapindex>\n")
    return writer.bytes
  }

  private func part(_ entries: ArraySlice<Entry>) -> [UInt8] {
    var writer = XMLWriter(reservingCapacity: entries.count * 512)
    writer.markup(
      """
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
      xmlns:xhtml="http://www.w3.org/1999/xhtml">

      """
    )
    for entry in entries { write(entry, &writer) }
    writer.markup("</urlset>\n")
    return writer.bytes
  }

  private func write(_ entry: Entry, _ writer: inout XMLWriter) {
    let page = entry.page
    writer.markup("<url><loc>")
    write(page.route, &writer)
    writer.markup("</loc>")
    // The protocol knows whole days, and no month or year alone.
    if let day = site.lastChange(of: page.subject, in: page.language), day.precision == .day {
      writer.element("<lastmod>", day.iso, "</lastmod>")
    }
    if let other = entry.other {
      let source = page.language == site.settings.sourceLanguage ? page : other
      for page in page.language == .vi ? [page, other] : [other, page] {
        writeAlternate(page.language.rawValue, page.route, &writer)
      }
      writeAlternate("x-default", source.route, &writer)
    }
    writer.markup("</url>\n")
  }

  private func writeAlternate(_ language: String, _ route: Route, _ writer: inout XMLWriter) {
    writer.markup("<xhtml:link rel=\"alternate\" hreflang=\"")
    writer.text(language)
    writer.markup("\" href=\"")
    write(route, &writer)
    writer.markup("\"/>")
  }

  private func write(_ route: Route, _ writer: inout XMLWriter) {
    writer.text(base.url)
    writer.text(route.path)
  }
}

extension Site {
  /// Whether the text of a page is in the language of each of its two pages.
  func isTranslated(_ subject: Page.Subject) -> Bool {
    guard let document = document(of: subject) else { return true }
    return document.translation != nil
  }

  /// The day of the last real change of a page's text; `nil` of a list.
  fileprivate func lastChange(of subject: Page.Subject, in language: Language) -> CalendarDate? {
    guard let document = document(of: subject) else { return nil }
    return document.text(for: language).updated ?? document.date
  }

  /// The document that a page shows or that its session stands in.
  private func document(of subject: Page.Subject) -> Document? {
    switch subject {
    case .document(let place), .handout(document: let place, isBoth: _, number: _):
      documents[place].document
    case .session(let entry): documents[entry.document].document
    default: nil
    }
  }
}
