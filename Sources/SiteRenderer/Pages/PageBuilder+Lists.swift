internal import Localization
internal import SiteModel

extension PageBuilder {
  func section(_ section: Section, _ number: Int, _ page: Page) -> SectionContext {
    let language = page.language
    let places = index.documents(of: section)
    let first = (number - 1) * PagePlan.pageSize
    let shown = places[first..<min(first + PagePlan.pageSize, places.count)]
    return SectionContext(
      frame: frame(
        of: page,
        title: section.label[language],
        section: section,
        breadcrumbs: breadcrumbs(to: nil, in: language),
        switchRoute: site.routes.index(of: section, in: language.other, page: number)
      ),
      title: section.label[language],
      items: shown.map { card($0, language) },
      pagination: pagination(of: section, number, places.count, language),
      filters: filters(of: section, places, language),
      register: section.key == "policy" && number == 1 ? register(language) : []
    )
  }

  private func pagination(
    of section: Section,
    _ number: Int,
    _ count: Int,
    _ language: Language
  ) -> PaginationContext? {
    let total = (count + PagePlan.pageSize - 1) / PagePlan.pageSize
    guard total > 1 else { return nil }
    func path(_ number: Int) -> String? {
      guard (1...total).contains(number) else { return nil }
      return site.routes.index(of: section, in: language, page: number).path
    }
    let pages = shownPages(around: number, of: total).compactMap { other in
      path(other).map {
        PaginationContext.Page(number: "\(other)", path: $0, isCurrent: other == number)
      }
    }
    return PaginationContext(
      current: "\(number)",
      total: "\(total)",
      previousPath: path(number - 1),
      nextPath: path(number + 1),
      pages: pages
    )
  }

  /// The first, the last and those near the current page, so that long lists stay short.
  private func shownPages(around number: Int, of total: Int) -> [Int] {
    let near = max(1, number - 2)...min(total, number + 2)
    return (near.contains(1) ? [] : [1]) + Array(near) + (near.contains(total) ? [] : [total])
  }

  private func filters(
    of section: Section,
    _ places: [Int],
    _ language: Language
  ) -> [SectionContext.Filter] {
    guard section.key == SiteSettings.Kind.caseStudies.rawValue else { return [] }
    var counts: [Term: Int] = [:]
    for place in places {
      for term in site.documents[place].document.terms { counts[term, default: 0] += 1 }
    }
    return [TermGroup.sectors, .techniques, .resources, .places].compactMap { group in
      let terms = index.usedTerms.filter { $0.group == group }.compactMap { term in
        counts[term].map { count in
          SectionContext.Filter.Term(
            label: term.label[language],
            path: page(of: term, language)?.path ?? "",
            count: "\(count)"
          )
        }
      }
      guard !terms.isEmpty else { return nil }
      return SectionContext.Filter(group: strings[InterfaceKey(group), language], terms: terms)
    }
  }

  private func register(_ language: Language) -> [PolicyContext] {
    site.policies.map { policy in
      PolicyContext(
        id: policy.key,
        number: policy.number,
        title: policy.title[language],
        issuer: policy.issuer?[language],
        date: date(policy.date, language),
        status: StatusContext(
          key: policy.status.rawValue, label: strings[InterfaceKey(policy.status), language]),
        replacedBy: policy.replacedBy.flatMap { replacement(of: $0.value, language) },
        source: policy.source
      )
    }
  }

  private func replacement(of key: String, _ language: Language) -> String? {
    site.policies.first { $0.key == key }.map { $0.number ?? $0.title[language] }
  }

  func term(_ term: Term, _ page: Page) -> TermPageContext {
    let language = page.language
    let sessions = index.sessions.filter { $0.session.terms.contains(term) }
    return TermPageContext(
      frame: frame(
        of: page,
        title: term.label[language],
        breadcrumbs: breadcrumbs(to: nil, in: language),
        switchRoute: self.page(of: term, language.other) ?? site.routes.home(in: language.other)
      ),
      title: term.label[language],
      group: strings[InterfaceKey(term.group), language],
      groupKey: term.group.rawValue,
      items: index.documents(about: term).map { card($0, language) },
      sessions: sessions.map { sessionCard($0.session, language) }
    )
  }

  func glossary(_ page: Page) -> GlossaryContext {
    let section = site.settings[.glossary]
    return GlossaryContext(
      frame: frame(
        of: page,
        title: section.label[page.language],
        section: section,
        breadcrumbs: breadcrumbs(to: nil, in: page.language),
        switchRoute: site.routes.index(of: section, in: page.language.other)
      ),
      title: section.label[page.language],
      letters: GlossaryContext.letters(of: site.glossary, in: page.language)
    )
  }
}
