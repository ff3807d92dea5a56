internal import HTML
internal import Localization
internal import SiteModel

/// The files with the figures of all real cases: a table, a document for programs and what the
/// finder searches.
enum CaseFigureFiles {
  /// The files for the site of `builder`, in each language; none where there is no case.
  static func outputs(_ builder: PageBuilder) -> [Output] {
    guard !builder.index.cases.places.isEmpty else { return [] }
    let section = builder.site.settings[.caseStudies]
    return Language.allCases.flatMap { language in
      let files = [
        ("csv", CaseFigureTable(builder: builder, language: language).csv()),
        ("json", CaseFigureDocument(builder: builder, language: language).json()),
      ]
      let outputs = files.map { suffix, bytes in
        let route = builder.site.routes.caseFigures(of: section, as: suffix, in: language)
        return Output(path: URLPath(route.path), bytes: bytes)
      }
      return outputs + [builder.finderScripts[language]]
    }
  }
}
