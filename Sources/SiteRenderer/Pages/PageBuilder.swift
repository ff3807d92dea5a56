internal import HTML
internal import Localization
internal import Markdown
internal import SiteModel
internal import Templates

/// Makes the context of each page: all that its template will see.
///
/// Pure and shared by all threads; what many pages show alike is made once, here.
struct PageBuilder: Sendable {
  let site: Site
  let index: SiteIndex
  let strings: InterfaceStrings
  /// Where the site will be served from, ending in `/`.
  let baseURL: String?
  let assets: AssetPaths
  /// What is new in each language; nothing where the site's address is not known.
  let feeds: Bilingual<AtomFeed?>
  /// The handouts, by identity.
  var handouts: [DocumentIdentity: Handout] = [:]
  /// How each of them is spread over pages; known when pages are planned.
  var handoutPages: [DocumentIdentity: HandoutPages] = [:]
  /// The sizes of the printed handouts that the site has, in bytes, by their paths.
  var printedSizes: [String: Int] = [:]
  /// Every document as lists show it, by its place in the site.
  private(set) var cards = Bilingual<[SharedTemplateValue]>(vi: [], en: [])
  /// Every session as lists show it, by its id.
  private(set) var sessionCards = Bilingual<[String: SharedTemplateValue]>(vi: [:], en: [:])
  /// Every term of the vocabulary as documents name it.
  private(set) var terms = Bilingual<[Term: SharedTemplateValue]>(vi: [:], en: [:])
  /// What the case finder searches.
  private(set) var finderScripts: Bilingual<Output>
  /// The pictures that stand for pages where their addresses are passed on.
  private(set) var socialCards = Bilingual<[SocialCard: SocialImageContext]>(vi: [:], en: [:])
  /// Where search begins to load what it searches.
  var searchDirectories = Bilingual(vi: "", en: "")
  /// The words that texts are rendered with.
  let labels: Bilingual<MarkdownLabels>
  /// What links to the glossary and the legal register show of their entries.
  let entries: Bilingual<[EntryReference: LinkedEntry]>
  /// The legal documents that no text should rely on any more.
  let legalRegister: LegalRegister
  private let languages = Bilingual { SharedTemplateValue(.text($0.rawValue)) }
  /// What leads to the site's root from a folder, by the folder's depth.
  private let roots = (0...4).map { depth in
    SharedTemplateValue(.text(String(repeating: "../", count: depth)))
  }
  private let sites: Bilingual<SharedTemplateValue>
  private let navigations: Bilingual<[String: SharedTemplateValue]>

  init(
    site: Site,
    index: SiteIndex,
    strings: InterfaceStrings,
    assets: AssetPaths,
    baseURL: String?
  ) {
    self.site = site
    self.index = index
    self.strings = strings
    self.baseURL = baseURL
    finderScripts = Bilingual { _ in Output(path: URLPath(""), bytes: []) }
    self.assets = assets
    let feeds = Bilingual { language in
      baseURL.flatMap { AtomFeed(site, index, in: language, at: BaseAddress(url: $0)) }
    }
    self.feeds = feeds
    labels = Bilingual { MarkdownLabels(strings, in: $0) }
    legalRegister = LegalRegister(site.policies)
    entries = Bilingual { LinkedEntry.all(of: site, strings, in: $0) }
    sites = Bilingual { language in
      let context = SiteContext(site, index, assets, hasFeed: feeds[language] != nil, in: language)
      return SharedTemplateValue(context)
    }
    navigations = Bilingual { Self.navigations(of: site, in: $0) }
    terms = Bilingual { language in
      let all = site.vocabulary.terms.values.joined()
      let contexts = all.map { ($0, SharedTemplateValue(termContext($0, language))) }
      return Dictionary(contexts, uniquingKeysWith: { first, _ in first })
    }
    sessionCards = Bilingual { language in
      let cards = index.sessions.map { entry in
        let schedule = site.documents[entry.document].document
        let card = sessionCard(entry.session, of: schedule, language)
        return (entry.session.id.value, SharedTemplateValue(card))
      }
      return Dictionary(cards, uniquingKeysWith: { first, _ in first })
    }
    socialCards = Bilingual { allSocialCards(in: $0) }
    cards = Bilingual { language in
      site.documents.indices.map { SharedTemplateValue(card($0, language)) }
    }
    finderScripts = Bilingual { FinderScript(builder: self, language: $0).output() }
  }

  /// The context of `page`, with the interface texts in its last slot.
  func context(of page: Page) -> TemplateValue {
    let value = contextWithoutStrings(of: page)
    guard case .record(var slots) = value else { return value }
    slots.append(.shared(strings.values[page.language]))
    return .record(slots)
  }

  private func contextWithoutStrings(of page: Page) -> TemplateValue {
    switch page.subject {
    case .home: home(page).templateValue
    case .section(let section, let number): self.section(section, number, page).templateValue
    case .allCases(let number): allCases(number, page).templateValue
    case .cases(let selection, let number): cases(selection, number, page).templateValue
    case .caseTotals: caseTotals(page).templateValue
    case .training: training(page).templateValue
    case .document(let place): document(site.documents[place], page)
    case .handout(let place, let isBoth, let number):
      handout(site.documents[place], isBoth: isBoth, number: number, page)
    case .session(let entry): session(entry, page).templateValue
    case .term(let term, let number): self.term(term, number, page).templateValue
    case .glossary: glossary(page).templateValue
    case .search: search(page).templateValue
    case .notFound: notFound(page).templateValue
    case .redirect(let redirect): self.redirect(redirect, page).templateValue
    }
  }

  private func document(_ resolved: ResolvedDocument, _ page: Page) -> TemplateValue {
    switch resolved.document.content {
    case .article(let article): self.article(article, resolved, page).templateValue
    case .training(let schedule): self.schedule(schedule, resolved, page).templateValue
    case .caseStudy(let study): caseStudy(study, resolved, page).templateValue
    case .worksheet(let worksheet): self.worksheet(worksheet, resolved, page).templateValue
    case .page: standalonePage(resolved, page).templateValue
    case .handout: handout(resolved, page)
    }
  }

  /// Where `route` is read: absolute where the site's address is known, else from its root.
  func address(of route: Route) -> String { (baseURL ?? "") + route.path }

  // MARK: Frame

  /// The frame of a page that is not a document's.
  func frame(
    of page: Page,
    title: String,
    description: String? = nil,
    section: Section? = nil,
    breadcrumbs: [LinkContext] = [],
    switchRoute: Route
  ) -> PageFrame {
    var head = PageHead(
      title: title,
      description: description,
      path: page.route.path,
      switchPath: switchRoute.path,
      switchLanguage: page.language.other.rawValue,
      contentLanguage: page.language.rawValue,
      type: openGraphType(of: page.subject),
      otherLocale: page.language.other.locale,
      image: socialImage(of: page)
    )
    head.section = section.map { link(to: $0, in: page.language) }
    head.linkedData = linkedData(of: page, title: title, breadcrumbs: breadcrumbs)
    name(page, and: switchRoute, in: &head)
    return frame(of: page, head, section: section, breadcrumbs: breadcrumbs)
  }

  /// The frame of a document's page.
  func frame(of page: Page, _ resolved: ResolvedDocument, section: Section?) -> PageFrame {
    let document = resolved.document
    let text = document.text(for: page.language)
    var frame = frame(
      of: page,
      title: text.title.value,
      description: text.summary,
      section: section,
      breadcrumbs: breadcrumbs(to: section, in: page.language),
      switchRoute: resolved.pages[page.language.other]
    )
    frame.page.laws = laws(citedBy: resolved, in: page.language)
    frame.page.pairs = pairs(of: document, page.language)
    markOutdated(&frame.page, resolved, on: page)
    let canonical = resolved.pages[text.language]
    markLanguage(of: document, canonical: canonical, in: &frame.page, on: page)
    return frame
  }

  /// Says in which language the text of `document` is where that is not translated; `canonical` is
  /// the page of that language.
  func markLanguage(
    of document: Document,
    canonical: Route,
    in head: inout PageHead,
    on page: Page
  ) {
    guard document.translation == nil else { return }
    head.markUntranslated(canonical: baseURL.map { $0 + canonical.path })
    let language = document.text.language
    guard language != page.language else { return }
    head.contentLanguage = language.rawValue
    head.notice = strings[.untranslatedNotice, page.language]
  }

  private func frame(
    of page: Page,
    _ head: PageHead,
    section: Section?,
    breadcrumbs: [LinkContext]
  ) -> PageFrame {
    let navigations = navigations[page.language]
    return PageFrame(
      root: root(of: page),
      language: languages[page.language],
      otherLanguage: languages[page.language.other],
      site: sites[page.language],
      navigation: navigations[section?.key ?? ""] ?? navigations[""] ?? Self.noNavigation,
      page: head,
      breadcrumbs: breadcrumbs
    )
  }

  /// What leads from the folder of `page` to the site's root.
  private func root(of page: Page) -> SharedTemplateValue {
    let prefix = URLPath(page.route.path).rootPrefix
    let depth = prefix.utf8.count / 3
    return roots.indices.contains(depth) ? roots[depth] : SharedTemplateValue(.text(prefix))
  }

  private static let noNavigation = SharedTemplateValue(.list([]))

  /// The way from the home page to the index of `section`.
  func breadcrumbs(to section: Section?, in language: Language) -> [LinkContext] {
    let home = LinkContext(
      label: strings[.homeTitle, language],
      path: site.routes.home(in: language).path
    )
    return [home] + (section.map { [link(to: $0, in: language)] } ?? [])
  }

  /// A link to the index of `section`.
  func link(to section: Section, in language: Language) -> LinkContext {
    LinkContext(
      label: section.label[language],
      path: site.routes.index(of: section, in: language).path
    )
  }

  /// The sections that the navigation names.
  private static func navigationSections(of site: Site) -> [Section] {
    site.settings.navigation.compactMap { site.settings.section($0.value) }
      .filter { $0.key != SiteSettings.Kind.glossary.rawValue || !site.glossary.isEmpty }
  }

  /// The navigation for each section that a page may be in; the empty key is for no section.
  private static func navigations(
    of site: Site,
    in language: Language
  ) -> [String: SharedTemplateValue] {
    let sections = navigationSections(of: site)
    var navigations: [String: SharedTemplateValue] = [:]
    for current in sections.map(\.key) + [""] {
      let items = sections.map { section in
        NavigationItem(
          label: section.label[language],
          path: site.routes.index(of: section, in: language).path,
          isCurrent: section.key == current
        ).templateValue
      }
      navigations[current] = SharedTemplateValue(.list(items))
    }
    return navigations
  }
}

extension MarkdownLabels {
  fileprivate init(_ strings: InterfaceStrings, in language: Language) {
    self.init(language)
    callouts = [
      .note: strings[.note, language],
      .tip: strings[.tip, language],
      .important: strings[.important, language],
      .warning: strings[.warning, language],
      .caution: strings[.caution, language],
    ]
    table = strings[.table, language]
    footnotes = strings[.footnotes, language]
    backToText = strings[.backToText, language]
    wholeDrawing = strings[.wholeDrawing, language]
    taskDone = strings[.taskDone, language]
    taskOpen = strings[.taskOpen, language]
  }
}

extension SiteContext {
  fileprivate init(
    _ site: Site,
    _ index: SiteIndex,
    _ assets: AssetPaths,
    hasFeed: Bool,
    in language: Language
  ) {
    let settings = site.settings
    name = settings.name[language]
    description = settings.description[language]
    homePath = site.routes.home(in: language).path
    searchPath = site.routes.search(in: language).path
    stylesheet = assets.stylesheet.path
    handoutStylesheet = assets.handoutStylesheet?.path
    icon = assets.icon.path
    script = assets.script?.path
    smallIcon = assets.smallIcon?.path
    touchIcon = assets.touchIcon?.path
    manifest = site.routes.manifest(in: language).path
    feed = hasFeed ? site.routes.feed(in: language).path : nil
    calendar = site.routes.calendar(of: settings[.training], in: language).path
    locale = language.locale
    contact = settings.contact.map {
      Contact(
        email: $0.email,
        phones: PhoneContext.numbers(in: $0.phone),
        address: $0.address[language],
        isPlaceholder: $0.isPlaceholder
      )
    }
    notice = settings.contact?.isPlaceholder == true ? settings.statusNotice?[language] : nil
    footer = index.unlistedPages.map { LinkContext(site.documents[$0], for: language) }
  }
}
