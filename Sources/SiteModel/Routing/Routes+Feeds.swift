public import Localization

/// The addresses of the files that programs read.
extension Routes {
  /// The calendar of all sessions; `section` is that of training.
  public func calendar(of section: Section, in language: Language) -> Route {
    let name = Bilingual(vi: "lich", en: "calendar")[language]
    return route(in: language, "\(section.folder[language])/\(name).ics")
  }

  /// The calendar file of the session `id`: it stands beside the session's page.
  public func calendar(ofSession id: String, in language: Language) -> Route? {
    page(ofSession: id, in: language).map { Self.calendar(beside: $0) }
  }

  /// The feed of what is new.
  public func feed(in language: Language) -> Route { route(in: language, "atom.xml") }

  /// What a browser reads to put the site among the programs of a telephone.
  public func manifest(in language: Language) -> Route { route(in: language, "site.webmanifest") }

  /// The list of all pages for search engines.
  public static let sitemap = Route("sitemap.xml")

  /// Part `number` of that list where it is too long for one file.
  public static func sitemap(part number: Int) -> Route { Route("sitemap-\(number).xml") }

  /// What search engines read first.
  public static let robots = Route("robots.txt")

  static func calendar(beside page: Route) -> Route {
    Route(page.path.dropLast(".html".count) + ".ics")
  }
}
