public import Localization

/// The addresses of all pages.
public struct Routes: Sendable {
  var documents: [DocumentIdentity: Bilingual<Route>] = [:]
  var sessions: [String: Bilingual<Route>] = [:]
  var media: [String: Route] = [:]
  var pictures: [String: Picture] = [:]
  /// The old addresses that lead to pages, in the order they were claimed.
  public internal(set) var redirects: [Redirect] = []
  let prefixes: Bilingual<String>

  init(prefixes: Bilingual<String>) {
    self.prefixes = prefixes
  }

  /// The page of the document `identity` for a reader of `language`; `nil` where it has none.
  public func page(of identity: DocumentIdentity, in language: Language) -> Route? {
    documents[identity]?[language]
  }

  /// The first page of the handout `identity`, or its page `number`, in the tree of `language`: in
  /// that language or, where `isBoth`, with both side by side; `nil` where it has no page.
  public func handout(
    _ identity: DocumentIdentity,
    isBoth: Bool,
    in language: Language,
    page number: Int = 1
  ) -> Route? {
    page(of: identity, in: language).map { page in
      (isBoth ? page.sideBySide(in: language) : page).page(number, in: language)
    }
  }

  /// The printed edition of the handout whose page is at `page`.
  public func pdf(of page: Route) -> Route { Route(page.path.dropLast(5) + ".pdf") }

  /// The page of the session `id`.
  public func page(ofSession id: String, in language: Language) -> Route? {
    sessions[id]?[language]
  }

  /// The address of a file under `content/` that some page shows or links to.
  public func media(_ path: String) -> Route? { media[path] }

  /// The picture at `path` under `content/`, if some page shows it.
  public func picture(_ path: String) -> Picture? { pictures[path] }

  /// The files that pages show or link to, by their paths under `content/`, with their addresses.
  public var usedMedia: [(path: String, route: Route)] {
    media.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The home page.
  public func home(in language: Language) -> Route {
    route(in: language, "index.html")
  }

  /// What leads from the root to the home page of `language`, named `title`; nothing where a language
  /// has the root.
  public func redirectFromRoot(to language: Language, title: String) -> Redirect? {
    guard !prefixes.vi.isEmpty, !prefixes.en.isEmpty else { return nil }
    return Redirect(
      language: language,
      source: Route("index.html"),
      target: home(in: language),
      title: title
    )
  }

  /// The first page of a section or kind, or its page `number`.
  public func index(of section: Section, in language: Language, page number: Int = 1) -> Route {
    let name = number == 1 ? "index" : Self.pageName(number, in: language)
    return route(in: language, "\(section.folder[language])/\(name).html")
  }

  /// The first page of a term, or its page `number`; `nil` for groups that have none.
  public func page(
    of term: Term,
    topics: Section,
    in language: Language,
    page number: Int = 1
  ) -> Route? {
    guard let folder = term.group.folder else { return nil }
    let path = "\(topics.folder[language])/\(folder[language])/\(term.slug[language])"
    return route(in: language, path + ".html").page(number, in: language)
  }

  /// The first page of the cases of `selection`, or its page `number`, in the folder of `section`;
  /// `nil` where there is none.
  public func cases(
    _ selection: CaseSelection,
    of section: Section,
    in language: Language,
    page number: Int = 1
  ) -> Route? {
    selection.path(in: language).map {
      route(in: language, "\(section.folder[language])/\($0).html").page(number, in: language)
    }
  }

  /// What the cases in the folder of `section` add up to.
  public func totals(of section: Section, in language: Language) -> Route {
    let name = Bilingual(vi: "tong-hop", en: "totals")[language]
    return route(in: language, "\(section.folder[language])/\(name).html")
  }

  /// The figures of all cases in the folder of `section`, as a file of the kind `suffix`.
  public func caseFigures(
    of section: Section,
    as suffix: String,
    in language: Language
  ) -> Route {
    let name = Bilingual(vi: "so-lieu", en: "figures")[language]
    return route(in: language, "\(section.folder[language])/\(name).\(suffix)")
  }

  /// What page `number` of several is called, without its ending.
  static func pageName(_ number: Int, in language: Language) -> String {
    Bilingual(vi: "trang", en: "page")[language] + "-\(number)"
  }

  /// The page that searches, and lists all pages where no script runs.
  public func search(in language: Language) -> Route {
    route(in: language, Bilingual(vi: "tim-kiem.html", en: "search.html")[language])
  }

  /// The page that a server shows for addresses that do not exist.
  public static let notFound = Route("404.html")

  /// A file made by the program itself.
  public static func asset(_ name: String) -> Route { Route("assets/" + name) }

  func route(in language: Language, _ path: String) -> Route {
    let prefix = prefixes[language]
    return Route(prefix.isEmpty ? path : prefix + "/" + path)
  }
}
