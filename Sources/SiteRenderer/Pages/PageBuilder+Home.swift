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
    let articles = newestArticles()
    return HomeContext(
      frame: frame,
      sessions: upcoming.prefix(3).map { card(of: $0.session, language) },
      articles: articles.prefix(4).map { cards[language][$0] },
      cases: newest(settings[.caseStudies], 3, language),
      examples: newest(settings[.examples], 2, language),
      steps: (site.vocabulary.terms[.steps] ?? []).map { step($0, language) },
      techniques: used(.techniques).compactMap { term in
        self.page(of: term, language).map {
          LinkContext(label: term.label[language], path: $0.path)
        }
      },
      totals: HomeContext.Totals(
        caseCount: "\(index.documents(of: settings[.caseStudies]).count)",
        sessionCount: "\(upcoming.count)",
        articleCount: "\(articles.count)"
      ),
      trainingPath: site.routes.index(of: settings[.training], in: language).path,
      casesPath: site.routes.index(of: settings[.caseStudies], in: language).path,
      learnPath: settings.sections.first.map { site.routes.index(of: $0, in: language).path }
    )
  }

  private func newest(_ section: Section, _ count: Int, _ language: Language)
    -> [SharedTemplateValue]
  {
    index.documents(of: section).prefix(count).map { cards[language][$0] }
  }

  private func used(_ group: TermGroup) -> [Term] {
    index.usedTerms.filter { $0.group == group }
  }

  private func newestArticles() -> [Int] {
    site.settings.sections.flatMap { index.documents(of: $0) }.sorted { left, right in
      let one = site.documents[left].document
      let other = site.documents[right].document
      if let first = one.date, let second = other.date, first != second { return first > second }
      return one.identity < other.identity
    }
  }
}
