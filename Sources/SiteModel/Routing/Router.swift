internal import Diagnostics
internal import Localization
internal import Pictures

/// Gives every page its address and sees to it that no two pages share one.
struct Router {
  /// Slugs that the program keeps for itself in every folder.
  private static let reserved: Set<String> = ["index", "404", "search", "assets"]

  /// Whether no document may have the slug `name`, in any site.
  static func isReserved(_ name: String) -> Bool {
    isKept(name) || name == "en"
  }

  /// Whether the program keeps the slug `name` for itself, whatever the languages' folders are.
  private static func isKept(_ name: String) -> Bool {
    reserved.contains(name) || isListPage(name)
  }

  /// Whether `name` is that of a further page of a list: `trang-2`, `page-2`.
  private static func isListPage(_ name: String) -> Bool {
    Language.allCases.contains { language in
      let first = Routes.pageName(1, in: language).dropLast()
      return name.hasPrefix(first) && Int(name.dropFirst(first.count)) != nil
    }
  }

  private let settings: SiteSettings
  private(set) var routes: Routes
  private(set) var diagnostics: [Diagnostic] = []
  private var claims: [Route: Located<String>?] = [:]
  /// The number that the next file of an address gets, by the address that it would have alone.
  private var nextNumbers: [String: Int] = [:]

  init(settings: SiteSettings) {
    self.settings = settings
    routes = Routes(prefixes: settings.prefixes)
  }

  /// Claims the addresses that no document can have: indexes and the pages of terms.
  mutating func claimFixedPages(vocabulary: Vocabulary) {
    claim(Routes.notFound, for: nil)
    for language in Language.allCases {
      claim(routes.home(in: language), for: nil)
      claim(routes.search(in: language), for: nil)
      for section in settings.sections + SiteSettings.Kind.allCases.map({ settings[$0] }) {
        claim(routes.index(of: section, in: language), for: nil)
      }
      claim(routes.calendar(of: settings[.training], in: language), for: nil)
      for term in vocabulary.terms.values.joined() {
        let page = routes.page(of: term, topics: settings[.topics], in: language)
        if let page { claim(page, for: nil) }
      }
      claim(routes.totals(of: settings[.caseStudies], in: language), for: nil)
      for selection in CaseSelection.all(in: vocabulary) {
        let page = routes.cases(selection, of: settings[.caseStudies], in: language)
        if let page { claim(page, for: nil) }
      }
    }
  }

  /// Gives the pages of `document` their addresses.
  mutating func route(_ document: Document) {
    let pages = Bilingual { language in
      let slug = slug(of: document.text(for: language))
      return routes.route(in: language, folder(of: document, language) + slug + ".html")
    }
    routes.documents[document.identity] = pages
    // A text without a translation is served in both languages: its faults are reported once.
    var faulty = Set(document.texts.filter { !checkSlug(of: $0) }.map(\.language))
    for language in Language.allCases {
      let text = document.text(for: language)
      if !faulty.contains(text.language), !claimPages(of: document, at: pages[language], language) {
        faulty.insert(text.language)
      }
      redirect(text.aliases, of: text, to: pages[language], in: language)
    }
    if case .training(let schedule) = document.content {
      for session in schedule.sessions { route(session) }
    }
  }

  /// Claims all pages that `document` may have, of which `page` is the first; tells whether it can
  /// have them.
  private mutating func claimPages(
    of document: Document,
    at page: Route,
    _ language: Language
  ) -> Bool {
    let text = document.text(for: language)
    var pages = [page]
    if case .handout(let plan) = document.content {
      if document.translation != nil { pages.append(page.sideBySide(in: language)) }
      // How large the parts are is not known yet, but none of them is split.
      pages += pages.flatMap { page in plan.parts.indices.map { page.page($0 + 2, in: language) } }
    }
    return pages.allSatisfy { claim($0, for: text.slug ?? text.title) }
  }

  /// Gives the file at `path` an address: its own path, folded to ASCII.
  mutating func route(media path: String) -> Route {
    if let known = routes.media[path] { return known }
    let parts = path.split(separator: "/").map { folded(String($0)) }
    let route = freeRoute(like: parts.joined(separator: "/"))
    routes.media[path] = route
    return route
  }

  /// Gives the picture at `path` an address, and one to each of the smaller ones that will be made.
  ///
  /// `media/lo.jpg` has its smaller ones beside it, as `media/lo-480w.jpg`.
  mutating func route(picture path: String, _ facts: PictureFacts, isScaled: Bool) {
    let route = route(media: path)
    let widths = isScaled ? facts.scaledWidths : []
    let variants = widths.map { width in
      let name = Self.inserting("-\(width)w", into: route.path)
      return Picture.Variant(route: freeRoute(like: name), width: width)
    }
    routes.pictures[path] = Picture(
      route: route,
      width: facts.width,
      height: facts.height,
      variants: variants
    )
  }

  /// An address like `path` that nothing has, which it has from then on.
  private mutating func freeRoute(like path: String) -> Route {
    while true {
      let number = nextNumbers[path, default: 1]
      nextNumbers[path] = number + 1
      let route = Route(number == 1 ? path : Self.inserting("-\(number)", into: path))
      guard claims[route] == nil else { continue }
      claims[route] = .some(nil)
      return route
    }
  }

  /// `path` with `text` before the ending of its name.
  private static func inserting(_ text: String, into path: String) -> String {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return path + text }
    return path[..<dot] + text + path[dot...]
  }

  private mutating func route(_ session: TrainingSession) {
    let folder = settings[.training].folder
    let pages = Bilingual { language in
      let slug = session.slug?[language] ?? session.id.value
      return routes.route(in: language, folder[language] + "/" + slug + ".html")
    }
    routes.sessions[session.id.value] = pages
    for language in Language.allCases {
      for route in [pages[language], Routes.calendar(beside: pages[language])]
      where !claim(route, for: session.id) {
        return
      }
    }
  }

  private func folder(of document: Document, _ language: Language) -> String {
    switch document.kind {
    case .articles:
      document.section.flatMap { settings.section($0) }
        .map { $0.folder[language] + "/" } ?? ""
    case .training: settings[.training].folder[language] + "/"
    case .caseStudies:
      settings[document.evidence == .illustrative ? .examples : .caseStudies].folder[language] + "/"
    case .worksheets: settings[.worksheets].folder[language] + "/"
    case .handouts: settings[.handouts].folder[language] + "/"
    case .pages:
      // `pages/training/…` stands where the training does.
      document.identity.pageFolder.flatMap { settings.section($0) }
        .map { $0.folder[language] + "/" } ?? ""
    }
  }

  private func slug(of text: DocumentText) -> String {
    text.slug?.value ?? Slug.make(from: text.title.value)
  }

  /// Whether a page can have the slug of `text`.
  private mutating func checkSlug(of text: DocumentText) -> Bool {
    let slug = slug(of: text)
    let place = text.slug ?? text.title
    if slug.isEmpty {
      report(.noSlug(text.title.value), at: place)
    } else if Self.isKept(slug) || slug == settings.prefixes.en || slug == settings.prefixes.vi {
      report(.reservedSlug(slug), at: place)
    } else if slug.utf8.count > Slug.longest {
      report(.slugTooLong(shorter: Slug.shortened(slug, to: Slug.suggestedLength)), at: place)
    } else {
      return true
    }
    return false
  }

  private mutating func redirect(
    _ aliases: [Located<String>],
    of text: DocumentText,
    to target: Route,
    in language: Language
  ) {
    guard text.language == language else { return }
    for alias in aliases {
      guard isAlias(alias.value), !isReserved(alias.value, in: language) else {
        let suggestion = aliasMeant(by: alias.value, in: language)
        report(.badAlias(alias.value, suggestion: suggestion), at: alias)
        continue
      }
      let route = routes.route(in: language, alias.value)
      claim(route, for: alias, byAlias: true)
      routes.redirects.append(
        Redirect(language: language, source: route, target: target, title: text.title.value)
      )
    }
  }

  /// Whether a page or an alias has the address `path`.
  func isClaimed(_ path: String) -> Bool { claims[Route(path)] != nil }

  /// Lets the old address `path` lead to a page, unless something stands there.
  mutating func redirect(
    from path: String,
    to target: Route,
    title: String,
    in language: Language
  ) {
    let source = Route(path)
    guard claims[source] == nil else { return }
    claim(source, for: nil)
    routes.redirects.append(
      Redirect(language: language, source: source, target: target, title: title)
    )
  }

  /// The alias that is left of an address as a browser shows it, or as somebody may have typed it.
  private func aliasMeant(by written: String, in language: Language) -> String? {
    var path = written[...]
    for scheme in ["https://", "http://"] where path.hasPrefix(scheme) {
      path = path.dropFirst(scheme.count).drop { $0 != "/" }
    }
    path = path.prefix { $0 != "?" && $0 != "#" }.drop { $0 == "/" }
    let prefix = settings.prefixes[language] + "/"
    if prefix.count > 1, path.hasPrefix(prefix) { path = path.dropFirst(prefix.count) }
    for ending in ["", ".html"] {
      let alias = String(path) + ending
      if alias != written, isAlias(alias), !isReserved(alias, in: language) { return alias }
    }
    return nil
  }

  /// Whether the alias `path`, which ends in `.html`, begins with what the program keeps for itself:
  /// the folder of assets or of a language, under which an alias of that language stands anyway.
  private func isReserved(_ path: String, in language: Language) -> Bool {
    let first = path.prefix { $0 != "/" }
    let own = settings.prefixes[language]
    guard own.isEmpty else { return first == own }
    return first == "assets" || Language.allCases.contains { first == settings.prefixes[$0] }
  }

  /// The most folders around an old address: paths have an end too.
  private static let deepestAlias = 8

  private func isAlias(_ path: String) -> Bool {
    guard path.hasSuffix(".html") else { return false }
    let parts = path.dropLast(5).split(separator: "/", omittingEmptySubsequences: false)
    return parts.count <= Self.deepestAlias
      && parts.allSatisfy {
        $0 == Slug.make(from: String($0)) && !$0.isEmpty && $0.utf8.count <= Slug.longest
      }
  }

  @discardableResult
  private mutating func claim(
    _ route: Route,
    for owner: Located<String>?,
    byAlias: Bool = false
  ) -> Bool {
    guard let first = claims.updateValue(owner, forKey: route) else { return true }
    claims[route] = .some(first)
    guard let owner else { return false }
    let note = first.map {
      Diagnostic.Note(
        Bilingual(vi: "trang kia ở đây", en: "the other page is here"),
        in: $0.file,
        at: $0.range
      )
    }
    let problem = LinkProblem.addressTaken(route.path, byAlias: byAlias)
    diagnostics.append(Diagnostic(problem, at: owner, notes: note.map { [$0] } ?? []))
    return false
  }

  private mutating func report(_ problem: LinkProblem, at place: Located<String>) {
    diagnostics.append(Diagnostic(problem, at: place))
  }

  /// `Ảnh lò nung.JPG` becomes `anh-lo-nung.jpg`; a name without a Latin letter becomes `tep`.
  private func folded(_ name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else {
      return Self.slug(of: name)
    }
    return Self.slug(of: name[..<dot]) + "." + Self.slug(of: name[name.index(after: dot)...])
  }

  private static func slug(of name: some StringProtocol) -> String {
    let slug = Slug.shortened(Slug.make(from: String(name)), to: Slug.longest)
    return slug.isEmpty ? "tep" : slug
  }
}
