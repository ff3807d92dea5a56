internal import Localization
internal import SiteModel

/// The pages of a site, in a fixed order.
struct PagePlan {
  /// The number of documents on one page of an index.
  static let pageSize = 48

  /// The number of pages that an index of `count` documents takes; an empty one takes one.
  static func pageCount(_ count: Int) -> Int { max(1, (count + pageSize - 1) / pageSize) }

  /// The pages.
  let pages: [Page]
  /// The pages of each language but those that only lead elsewhere: the same in both, one by one.
  let pairs: Bilingual<[Page]>

  init(_ site: Site, _ index: SiteIndex, _ handouts: [DocumentIdentity: HandoutPages] = [:]) {
    pairs = Bilingual { Self.pages(of: site, index, handouts, in: $0) }
    var pages = Language.allCases.flatMap { [pairs] in pairs[$0] }
    let source = site.settings.sourceLanguage
    let root = site.routes.redirectFromRoot(to: source, title: site.settings.name[source])
    pages += (site.routes.redirects + (root.map { [$0] } ?? [])).map {
      Page(subject: .redirect($0), language: $0.language, route: $0.source)
    }
    pages.append(Page(subject: .notFound, language: source, route: Routes.notFound))
    self.pages = pages
  }

  private static func pages(
    of site: Site,
    _ index: SiteIndex,
    _ handouts: [DocumentIdentity: HandoutPages],
    in language: Language
  ) -> [Page] {
    let routes = site.routes
    var pages = [Page(subject: .home, language: language, route: routes.home(in: language))]
    pages += indexPages(of: site, index, in: language)
    pages += casePages(of: site, index.cases, in: language)
    let training = routes.index(of: site.settings[.training], in: language)
    pages.append(Page(subject: .training, language: language, route: training))
    if !site.glossary.isEmpty {
      let glossary = routes.index(of: site.settings[.glossary], in: language)
      pages.append(Page(subject: .glossary, language: language, route: glossary))
    }
    pages.append(Page(subject: .search, language: language, route: routes.search(in: language)))
    pages += termPages(of: site, index, in: language)
    for (number, resolved) in site.documents.enumerated() {
      pages += Self.pages(of: resolved, number, routes, in: language)
      let identity = resolved.document.identity
      if let handout = handouts[identity] {
        pages += Self.pages(of: identity, handout, number, routes, in: language)
      }
    }
    return pages
  }

  /// The pages that list all documents of a section or kind.
  private static func indexPages(
    of site: Site,
    _ index: SiteIndex,
    in language: Language
  ) -> [Page] {
    let cases = site.settings[.caseStudies]
    return index.sections.flatMap { section in
      (1...pageCount(index.documents(of: section).count)).map { number in
        let route = site.routes.index(of: section, in: language, page: number)
        let subject: Page.Subject =
          section == cases ? .allCases(number: number) : .section(section, number: number)
        return Page(subject: subject, language: language, route: route)
      }
    }
  }

  /// The pages that list the documents about a term.
  private static func termPages(
    of site: Site,
    _ index: SiteIndex,
    in language: Language
  ) -> [Page] {
    let topics = site.settings[.topics]
    return index.usedTerms.flatMap { term in
      (1...pageCount(index.documents(about: term).count)).compactMap { number in
        site.routes.page(of: term, topics: topics, in: language, page: number).map {
          Page(subject: .term(term, number: number), language: language, route: $0)
        }
      }
    }
  }

  /// The pages that list some of the cases, and the one that adds them all up.
  private static func casePages(
    of site: Site,
    _ cases: CaseIndex,
    in language: Language
  ) -> [Page] {
    if cases.places.isEmpty { return [] }
    let section = site.settings[.caseStudies]
    let totals = site.routes.totals(of: section, in: language)
    let lists = cases.entries.flatMap { entry in
      (1...pageCount(entry.places.count)).compactMap { number in
        site.routes.cases(entry.selection, of: section, in: language, page: number).map {
          Page(subject: .cases(entry.selection, number: number), language: language, route: $0)
        }
      }
    }
    return [Page(subject: .caseTotals, language: language, route: totals)] + lists
  }

  private static func pages(
    of resolved: ResolvedDocument,
    _ number: Int,
    _ routes: Routes,
    in language: Language
  ) -> [Page] {
    let route = resolved.pages[language]
    let page = Page(subject: .document(number), language: language, route: route)
    guard case .training(let schedule) = resolved.document.content else { return [page] }
    let sessions = schedule.sessions.compactMap { session in
      routes.page(ofSession: session.id.value, in: language).map { route in
        let entry = SiteIndex.Session(document: number, session: session)
        return Page(subject: .session(entry), language: language, route: route)
      }
    }
    return [page] + sessions
  }

  /// The pages of a handout but that of its document: those after the first, and those with both
  /// languages, where there are both.
  private static func pages(
    of handout: DocumentIdentity,
    _ pages: HandoutPages,
    _ place: Int,
    _ routes: Routes,
    in language: Language
  ) -> [Page] {
    let numbers = [false, true].flatMap { isBoth in
      (pages[isBoth: isBoth]?.numbers ?? 0..<0).map { (isBoth: isBoth, number: $0) }
    }
    // The first page in one language is that of the document.
    return numbers.dropFirst().compactMap { isBoth, number in
      routes.handout(handout, isBoth: isBoth, in: language, page: number).map { route in
        let subject = Page.Subject.handout(document: place, isBoth: isBoth, number: number)
        return Page(subject: subject, language: language, route: route)
      }
    }
  }
}
