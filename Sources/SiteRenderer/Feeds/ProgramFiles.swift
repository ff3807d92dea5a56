internal import Localization
internal import SiteModel

/// All files of a site that programs read.
enum ProgramFiles {
  /// The files; those that must name absolute addresses only where the site's own is known.
  static func all(_ builder: PageBuilder, _ pages: Bilingual<[Page]>) -> [ProgramFile] {
    let base = builder.baseURL.map { BaseAddress(url: $0) }
    var files = [ProgramFile(Routes.robots) { RobotsFile.bytes(at: base) }]
    for language in Language.allCases {
      files += calendars(builder, in: language)
      files.append(
        ProgramFile(builder.site.routes.manifest(in: language)) {
          WebManifest(builder: builder, language: language).file()
        }
      )
      if let feed = builder.feeds[language] {
        files.append(ProgramFile(builder.site.routes.feed(in: language)) { feed.file() })
      }
    }
    return files + (base.map { Sitemap(builder.site, pages, at: $0).files } ?? [])
  }

  private static func calendars(_ builder: PageBuilder, in language: Language) -> [ProgramFile] {
    let routes = builder.site.routes
    let calendar = SessionCalendar(builder, in: language)
    let whole = routes.calendar(of: builder.site.settings[.training], in: language)
    let single = builder.index.sessions.compactMap { entry in
      routes.calendar(ofSession: entry.session.id.value, in: language).map { route in
        ProgramFile(route) { calendar.file(of: entry) }
      }
    }
    return [ProgramFile(whole) { calendar.feed() }] + single
  }
}
