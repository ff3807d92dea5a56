internal import Localization
internal import Markdown
internal import SiteModel

extension PageBuilder {
  func section(_ section: Section, _ number: Int, _ page: Page) -> SectionContext {
    let language = page.language
    let places = index.documents(of: section)
    func path(_ number: Int) -> String {
      site.routes.index(of: section, in: language, page: number).path
    }
    return SectionContext(
      frame: frame(
        of: page,
        title: title(section.label[language], number, of: places.count, language),
        description: description(section.label[language], of: shown(places, on: number), language),
        section: section,
        breadcrumbs: breadcrumbs(to: nil, in: language)
          + firstPage(section.label[language], number, path(1)),
        switchRoute: site.routes.index(of: section, in: language.other, page: number)
      ),
      title: section.label[language],
      items: shown(places, on: number).map { cards[language][$0] },
      pagination: pagination(number, places.count, path: path),
      register: section == site.settings.registerSection && number == 1 ? register(language) : []
    )
  }

  /// What page `number` of a list of `count` is called; its first page has the list's own name.
  func title(_ name: String, _ number: Int, of count: Int, _ language: Language) -> String {
    if number == 1 { return name }
    return name + " – \(strings[.page, language]) \(number)/\(PagePlan.pageCount(count))"
  }

  /// What leads from page `number` of a list back to its first page, at `path`.
  func firstPage(_ name: String, _ number: Int, _ path: String?) -> [LinkContext] {
    number == 1 ? [] : path.map { [LinkContext(label: name, path: $0)] } ?? []
  }

  /// Where page `number` of a list of `count` stands; `nil` where the list has one page.
  func pagination(
    _ number: Int,
    _ count: Int,
    path: (Int) -> String?
  ) -> PaginationContext? {
    PaginationContext(number, of: PagePlan.pageCount(count), path: path)
  }

  /// The documents of `places` that page `number` shows.
  func shown(_ places: [Int], on number: Int) -> ArraySlice<Int> {
    let first = min((number - 1) * PagePlan.pageSize, places.count)
    return places[first..<min(first + PagePlan.pageSize, places.count)]
  }

  func register(_ language: Language) -> [PolicyContext] {
    let own = site.settings.sourceLanguage
    return site.policies.map { policy in
      PolicyContext(
        id: policy.key,
        number: policy.number,
        title: Typographer.set(policy.title[language]),
        issuer: policy.issuer?[language],
        date: date(policy.date, language),
        status: status(of: policy, language),
        replacedBy: policy.replacedBy.flatMap { replacement(of: $0.value, language) },
        source: policy.source,
        language: language == own ? nil : own.rawValue
      )
    }
  }

  /// What a page says of the legal documents that its text cites and that no longer hold.
  func laws(citedBy resolved: ResolvedDocument, in language: Language) -> LegalNoticeContext? {
    let text = resolved.document.text(for: language)
    let cited = legalRegister.cited(in: text, links: resolved.links[language])
      .filter { !isSubject($0, of: text) }
    if cited.isEmpty { return nil }
    let page = site.settings.registerSection.map { site.routes.index(of: $0, in: language).path }
    return LegalNoticeContext(
      items: cited.map { policy in
        LegalNoticeContext.Item(
          name: policy.number ?? policy.title[language],
          title: policy.number == nil ? nil : policy.title[language],
          status: status(of: policy, language),
          replacedBy: policy.replacedBy.flatMap { replacement(of: $0.value, language) },
          path: page.map { $0 + "#" + policy.key }
        )
      }
    )
  }

  /// Whether title or summary say that `text` is about `policy` itself: by the digits that its
  /// number begins with, or by its day.
  private func isSubject(_ policy: PolicyDocument, of text: DocumentText) -> Bool {
    let about = text.title.value + " " + text.summary
    let digits = policy.number.map { String($0.prefix { $0.isASCII && $0.isNumber }) } ?? ""
    if digits.count > 2, about.split(whereSeparator: { !$0.isNumber }).contains(digits[...]) {
      return true
    }
    guard let date = policy.date, date.day != nil else { return false }
    let spellings = [
      date.iso, DateStyle.long(date, in: text.language), DateStyle.short(date, in: text.language),
    ]
    return spellings.contains { about.contains($0) }
  }

  private func status(of policy: PolicyDocument, _ language: Language) -> StatusContext {
    StatusContext(
      key: policy.status.rawValue,
      label: strings[InterfaceKey(policy.status), language]
    )
  }

  private func replacement(of key: String, _ language: Language) -> String? {
    site.policies.first { $0.key == key }.map { $0.number ?? $0.title[language] }
  }

  func term(_ term: Term, _ number: Int, _ page: Page) -> TermPageContext {
    let language = page.language
    let places = index.documents(about: term)
    let sessions = number == 1 ? index.sessions(about: term) : []
    return TermPageContext(
      frame: frame(
        of: page,
        title: title(term.label[language], number, of: places.count, language),
        description: description(
          term.label[language],
          of: sessions.map { $0.session.topic[language] }
            + titles(of: shown(places, on: number), language),
          language
        ),
        breadcrumbs: breadcrumbs(to: nil, in: language)
          + firstPage(term.label[language], number, self.page(of: term, language)?.path),
        switchRoute: self.page(of: term, language.other, number)
          ?? site.routes.home(in: language.other)
      ),
      title: term.label[language],
      group: strings[InterfaceKey(term.group), language],
      groupKey: term.group.rawValue,
      items: shown(places, on: number).map { cards[language][$0] },
      sessions: sessions.map { card(of: $0.session, language) },
      pagination: pagination(number, places.count) { self.page(of: term, language, $0)?.path }
    )
  }

  func glossary(_ page: Page) -> GlossaryContext {
    let section = site.settings[.glossary]
    return GlossaryContext(
      frame: frame(
        of: page,
        title: section.label[page.language],
        description: description(
          section.label[page.language],
          of: site.glossary.sorted(in: page.language).map { $0.term[page.language] },
          page.language
        ),
        section: section,
        breadcrumbs: breadcrumbs(to: nil, in: page.language),
        switchRoute: site.routes.index(of: section, in: page.language.other)
      ),
      title: section.label[page.language],
      letters: GlossaryContext.letters(of: site.glossary, in: page.language)
    )
  }
}
