internal import Localization
internal import SiteModel
internal import Templates

extension PageBuilder {
  func home(_ page: Page) -> HomeContext {
    let language = page.language
    let settings = site.settings
    var frame = frame(
      of: page,
      title: strings[.homeTitle, language],
      description: settings.description[language],
      switchRoute: site.routes.home(in: language.other)
    )
    frame.page.isHome = true
    let upcoming = index.sessions.filter { !isPast($0.session) && $0.session.status != .cancelled }
    let cases = settings[.caseStudies]
    return HomeContext(
      frame: frame,
      stylesheetPath: assets.homeStylesheet?.path,
      sessions: upcoming.prefix(3).map { card(of: $0.session, language) },
      laterSessions: upcoming.dropFirst(3).prefix(9).map { card(of: $0.session, language) },
      articles: newest(.articles, in: settings.sections).prefix(4).map { cards[language][$0] },
      cases: casesWithFigures(3).map { self.cards[language][$0] },
      examples: newest(.caseStudies, in: [settings[.examples]]).prefix(2)
        .map { cards[language][$0] },
      starts: starts(language),
      steps: (site.vocabulary.terms[.steps] ?? []).map { step($0, language) },
      techniques: techniques(language),
      caseCount: "\(index.cases.places.count)",
      totals: headlineTotals(language),
      trainingPath: site.routes.index(of: settings[.training], in: language).path,
      casesPath: site.routes.index(of: cases, in: language).path,
      totalsPath: caseFiles(language)?.totalsPath,
      learnPath: settings.sections.first.map { site.routes.index(of: $0, in: language).path },
      startPath: startPath(language),
      checkPath: checkPath(language)
    )
  }

  /// The oldest article of the first section, which begins at the beginning.
  private func startPath(_ language: Language) -> String? {
    let dated = site.settings.sections.first.map { newest(.articles, in: [$0]) }?
      .filter { site.documents[$0].document.date != nil }
    return dated?.last.map { site.documents[$0].pages[language].path }
  }

  /// For each kind of reader the first articles written for it.
  private func starts(_ language: Language) -> [HomeContext.Start] {
    used(.audiences).compactMap { audience in
      let articles = index.documents(about: audience).filter { place in
        site.documents[place].document.kind == .articles
      }
      guard !articles.isEmpty, let path = page(of: audience, language)?.path else { return nil }
      return HomeContext.Start(
        label: audience.label[language],
        path: path,
        links: mostSpecific(articles, for: audience).prefix(3).map { place in
          LinkContext(site.documents[place], for: language)
        }
      )
    }
  }

  /// Those first that name `audience` before other kinds of reader, then those written for the fewest
  /// kinds, of equals the oldest: it is the one that begins at the beginning.
  private func mostSpecific(_ articles: [Int], for audience: Term) -> [Int] {
    let ranked = articles.reversed().enumerated().map { offset, place in
      let audiences = site.documents[place].document.terms.filter { $0.group == .audiences }
      let rank = audiences.firstIndex(of: audience) ?? audiences.count
      return (rank: (rank, audiences.count, offset), place: place)
    }
    return ranked.sorted { $0.rank < $1.rank }.map(\.place)
  }

  /// The newest cases, those with figures before those without.
  private func casesWithFigures(_ count: Int) -> ArraySlice<Int> {
    func hasFigures(_ place: Int) -> Bool {
      site.documents[place].document.caseStudy
        .map { !CaseTotals(of: $0.measures).savings.isEmpty } ?? false
    }
    let places = index.cases.places
    return (places.filter(hasFigures) + places.filter { !hasFigures($0) }).prefix(count)
  }

  private func checkPath(_ language: Language) -> String? {
    index.documents(of: site.settings[.worksheets]).first { place in
      let document = site.documents[place].document
      return document.kind == .worksheets && isChecklist(document.text(for: language))
    }
    .map { site.documents[$0].pages[language].path }
  }

  private func techniques(_ language: Language) -> [HomeContext.Technique] {
    (site.vocabulary.terms[.techniques] ?? []).map { term in
      HomeContext.Technique(
        key: term.key,
        label: term.label[language],
        path: index.isUsed(term) ? page(of: term, language)?.path : nil
      )
    }
  }

  private func used(_ group: TermGroup) -> [Term] {
    index.usedTerms.filter { $0.group == group }
  }

  /// The documents of `kind` in `sections`, newest first, without the pages that stand among them.
  private func newest(_ kind: DocumentKind, in sections: [Section]) -> [Int] {
    let places = sections.flatMap { index.documents(of: $0) }.filter {
      site.documents[$0].document.kind == kind
    }
    return places.sorted { left, right in
      let one = site.documents[left].document
      let other = site.documents[right].document
      if let first = one.date, let second = other.date, first != second { return first > second }
      return one.identity < other.identity
    }
  }
}
