internal import Diagnostics
internal import Localization
internal import SiteModel

/// The newest articles and cases in one language as an Atom feed (RFC 4287).
///
/// Worked examples are left out, since no list shows them among real cases, and so are texts that
/// have not been translated: readers of the other language find them in its feed.
struct AtomFeed {
  /// The most entries that the feed has.
  static let length = 30

  private let site: Site
  private let language: Language
  private let base: BaseAddress
  private let entries: [ResolvedDocument]

  /// Creates the feed; `nil` where there is nothing to read, since a feed must say when it changed.
  init?(_ site: Site, _ index: SiteIndex, in language: Language, at base: BaseAddress) {
    self.site = site
    self.language = language
    self.base = base
    let sections = site.settings.sections + [site.settings[.caseStudies]]
    let newest = sections.flatMap { section in
      index.documents(of: section).lazy
        .filter { Self.isEntry(site.documents[$0].document, in: language) }
        .prefix(Self.length)
    }
    entries = newest.map { site.documents[$0] }.sorted(by: Self.isNewer).prefix(Self.length)
      .map { $0 }
    if entries.isEmpty { return nil }
  }

  /// Whether `document` is news in `language`: articles and cases alone must have a date, which an
  /// entry cannot do without (section 4.1.2); the free pages of a section need none.
  private static func isEntry(_ document: Document, in language: Language) -> Bool {
    (document.kind == .articles || document.kind == .caseStudies)
      && document.text(for: language).language == language
  }

  private static func isNewer(_ left: ResolvedDocument, _ right: ResolvedDocument) -> Bool {
    let (one, other) = (left.document, right.document)
    if let first = one.date, let second = other.date, first != second { return first > second }
    return one.identity < other.identity
  }

  /// The file.
  func file() -> [UInt8] {
    var writer = XMLWriter()
    writer.markup("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
    writer.text(language.rawValue)
    writer.markup("\">\n")
    let settings = site.settings
    writeID(of: "", &writer)
    writer.element("<title>", settings.name[language], "</title>\n")
    if !settings.description[language].isEmpty {
      writer.element("<subtitle>", settings.description[language], "</subtitle>\n")
    }
    let newest = entries.compactMap { Self.updated($0.document.text(for: language), $0.document) }
      .max()
    writeMoment("<updated>", newest, "</updated>\n", &writer)
    writer.element("<author><name>", settings.name[language], "</name></author>\n")
    writeLink("self", to: site.routes.feed(in: language), &writer)
    writeLink("alternate", to: site.routes.home(in: language), &writer)
    for entry in entries { write(entry, &writer) }
    writer.markup("</feed>\n")
    return writer.bytes
  }

  private func write(_ resolved: ResolvedDocument, _ writer: inout XMLWriter) {
    let document = resolved.document
    let text = document.text(for: language)
    writer.markup("<entry>\n")
    writeID(of: document.identity.path, &writer)
    writer.element("<title>", text.title.value, "</title>\n")
    writeMoment("<published>", document.date, "</published>\n", &writer)
    writeMoment("<updated>", Self.updated(text, document), "</updated>\n", &writer)
    writeLink("alternate", to: resolved.pages[language], &writer)
    writer.element("<summary>", text.summary, "</summary>\n")
    writer.markup("</entry>\n")
  }

  private static func updated(_ text: DocumentText, _ document: Document) -> CalendarDate? {
    [text.updated, document.date].compactMap { $0 }.max()
  }

  private func writeLink(_ relation: StaticString, to route: Route, _ writer: inout XMLWriter) {
    writer.markup("<link rel=\"")
    writer.markup(relation)
    writer.element("\" href=\"", base.url(of: route), "\"/>\n")
  }

  /// The beginning of a day in Viet Nam; of a month or a year, that of its first day.
  private func writeMoment(
    _ start: StaticString,
    _ date: CalendarDate?,
    _ end: StaticString,
    _ writer: inout XMLWriter
  ) {
    guard let date else { return }
    writer.markup(start)
    writer.text(CalendarDate(daysSince1970: date.daysSince1970).iso)
    writer.markup("T00:00:00+07:00")
    writer.markup(end)
  }

  /// Writes the id of a document's entry, or that of the feed where `path` is empty.
  ///
  /// An id must never change (section 4.2.6), so that it is made of the host, the document's file
  /// and the language, none of which an editor changes in a text: a UUID of version 8, whose bits
  /// are ours to choose (RFC 9562, section 5.8).
  private func writeID(of path: String, _ writer: inout XMLWriter) {
    var hash = ContentHash()
    hash.combine(base.host)
    hash.combine(path)
    hash.combine(language.rawValue)
    let high = hash.finalize()
    hash.combine(high)
    let low = hash.finalize()
    let digits = Array(
      ((high & ~0xF000 | 0x8000).hexadecimal(width: 16)
        + (low & 0x3FFF_FFFF_FFFF_FFFF | 1 << 63).hexadecimal(width: 16)).utf8
    )
    writer.markup("<id>urn:uuid:")
    for (number, range) in [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].enumerated() {
      if number > 0 { writer.markup("-") }
      writer.text(String(decoding: digits[range], as: UTF8.self))
    }
    writer.markup("</id>\n")
  }
}
