public import Diagnostics
public import Localization
internal import Markdown

/// Joins all documents into a site: addresses, links and what only other files can tell.
public struct SiteResolver: Sendable {
  private let settings: SiteSettings
  private let vocabulary: Vocabulary
  private let media: Set<String>
  private let unreadable: Set<DocumentIdentity>
  private let faultyLists: Set<EntryReference.Kind>
  private let today: CalendarDate
  private let includesDrafts: Bool

  /// Creates a resolver.
  ///
  /// `media` are the paths under `content/` of all files that are not text; `today` decides which
  /// documents are published. What is missing in `faultyLists` may only be unreadable.
  public init(
    settings: SiteSettings,
    vocabulary: Vocabulary,
    media: Set<String>,
    unreadable: Set<DocumentIdentity> = [],
    faultyLists: Set<EntryReference.Kind> = [],
    today: CalendarDate,
    includesDrafts: Bool
  ) {
    self.settings = settings
    self.vocabulary = vocabulary
    self.media = media
    self.unreadable = unreadable
    self.faultyLists = faultyLists
    self.today = today
    self.includesDrafts = includesDrafts
  }

  /// Resolves all `documents`, sorted by identity; `addresses` is the file of the last build.
  public func resolve(
    _ documents: [Document],
    glossary: [GlossaryEntry],
    policies: [PolicyDocument],
    addresses: SourceFile? = nil
  ) -> Diagnosed<Site> {
    let published = documents.filter { $0.isPublished(on: today, includingDrafts: includesDrafts) }
    var router = Router(settings: settings)
    router.claimFixedPages(vocabulary: vocabulary)
    for document in published { router.route(document) }
    let keeper = AddressKeeper(
      documents: documents,
      published: published,
      unreadable: unreadable,
      settings: settings,
      today: today
    )
    let addresses = keeper.keep(addresses, &router)
    for path in usedMedia(of: published) { _ = router.route(media: path) }
    let checker = LinkChecker(
      documents: Dictionary(uniqueKeysWithValues: documents.map { ($0.identity, $0) }),
      routes: router.routes,
      media: media,
      entries: entries(glossary, policies),
      entrySections: entrySections,
      today: today,
      unreadable: unreadable
    )
    var diagnostics = router.diagnostics + addresses.diagnostics
    let resolved = published.compactMap { resolve($0, checker, &diagnostics) }
    let sessions = documents.flatMap(\.sessionIDs)
    for document in documents {
      checkReferences(of: document, checker, &diagnostics)
      checkPlan(of: document, checker, sessions, &diagnostics)
    }
    let site = Site(
      settings: settings,
      vocabulary: vocabulary,
      glossary: glossary,
      policies: policies,
      documents: resolved,
      routes: router.routes,
      addresses: addresses.value,
      today: today
    )
    return Diagnosed(site, diagnostics)
  }

  private func resolve(
    _ document: Document,
    _ checker: LinkChecker,
    _ diagnostics: inout [Diagnostic]
  ) -> ResolvedDocument? {
    guard let pages = checker.routes.documents[document.identity] else { return nil }
    let links = Bilingual { checker.targets(of: document, for: $0, into: &diagnostics) }
    return ResolvedDocument(
      document: document,
      pages: pages,
      links: links,
      image: document.image.flatMap { route(of: $0, in: document, checker, &diagnostics) },
      next: next(of: document, checker, &diagnostics),
      files: files(of: document, checker, &diagnostics)
    )
  }

  private func route(
    of reference: Located<String>,
    in document: Document,
    _ checker: LinkChecker,
    _ diagnostics: inout [Diagnostic]
  ) -> Route? {
    let path = checker.mediaPath(reference, from: document.identity)
    diagnostics += path.diagnostics
    return path.value.flatMap { checker.routes.media($0) }
  }

  private func next(
    of document: Document,
    _ checker: LinkChecker,
    _ diagnostics: inout [Diagnostic]
  ) -> [DocumentIdentity] {
    guard case .article(let article) = document.content else { return [] }
    return article.next.compactMap { reference in
      let target = checker.document(reference, from: document.identity)
      diagnostics += target.diagnostics
      guard let other = target.value else { return nil }
      guard checker.routes.documents[other.identity] != nil else {
        let problem = checker.notPublished(other, written: reference.value)
        diagnostics.append(Diagnostic(problem, in: reference.file, at: reference.range))
        return nil
      }
      return other.identity
    }
  }

  private func files(
    of document: Document,
    _ checker: LinkChecker,
    _ diagnostics: inout [Diagnostic]
  ) -> [String: Route] {
    var files: [String: Route] = [:]
    for reference in document.fileReferences {
      files[reference.value] = route(of: reference, in: document, checker, &diagnostics)
    }
    return files
  }

  /// The files that the published documents show or link to, by path.
  private func usedMedia(of documents: [Document]) -> [String] {
    guard !media.isEmpty else { return [] }
    var paths: Set<String> = []
    for document in documents {
      let written =
        document.texts.flatMap { text in
          text.body.links.compactMap { text.body.link(at: $0)?.destination }
        }.map { String(decoding: $0, as: UTF8.self) }
        + (document.fileReferences + (document.image.map { [$0] } ?? [])).map(\.value)
      for reference in written {
        let path = reference.prefix { $0 != "#" }
        guard let path = ContentPath.resolve(path, from: document.identity.path) else { continue }
        if media.contains(path) { paths.insert(path) }
      }
    }
    return paths.sorted()
  }

  /// Checks the documents and sessions that sessions and handouts name.
  private func checkReferences(
    of document: Document,
    _ checker: LinkChecker,
    _ diagnostics: inout [Diagnostic]
  ) {
    for reference in document.documentReferences {
      diagnostics += checker.document(reference, from: document.identity).diagnostics
    }
  }

  /// Checks the terms and the session that a handout names.
  private func checkPlan(
    of document: Document,
    _ checker: LinkChecker,
    _ sessions: [String],
    _ diagnostics: inout [Diagnostic]
  ) {
    guard case .handout(let plan) = document.content else { return }
    for term in plan.parts.flatMap(\.terms) {
      guard let problem = checker.entries.problem(with: EntryReference(.term, term.value)) else {
        continue
      }
      diagnostics.append(Diagnostic(problem, in: term.file, at: term.range))
    }
    let hasUnreadableSchedules = unreadable.contains { $0.kind == .training }
    guard let session = plan.session, !sessions.contains(session.value), !hasUnreadableSchedules
    else { return }
    let suggestion = Suggestion.nearest(to: session.value, among: sessions)
    let problem = LinkProblem.noSuchSession(session.value, suggestion: suggestion)
    diagnostics.append(Diagnostic(problem, in: session.file, at: session.range))
  }

  private func entries(
    _ glossary: [GlossaryEntry],
    _ policies: [PolicyDocument]
  ) -> EntryIndex {
    EntryIndex(glossary: glossary, policies: policies, faulty: faultyLists)
  }

  private var entrySections: [EntryReference.Kind: Section] {
    var sections: [EntryReference.Kind: Section] = [.term: settings[.glossary]]
    sections[.policy] = settings.registerSection
    return sections
  }
}

extension Document {
  /// The texts in the languages the document has.
  var texts: [DocumentText] { [text] + (translation.map { [$0] } ?? []) }

  /// The files that its facts name.
  var fileReferences: [Located<String>] {
    guard case .training(let schedule) = content else { return [] }
    return schedule.sessions.flatMap { session in
      session.materials + (session.registration?.form.map { [$0] } ?? [])
    }
  }

  /// The sessions that it announces.
  fileprivate var sessionIDs: [String] {
    guard case .training(let schedule) = content else { return [] }
    return schedule.sessions.map(\.id.value)
  }

  /// The documents that its facts name, apart from what to read next.
  var documentReferences: [Located<String>] {
    switch content {
    case .training(let schedule): schedule.sessions.compactMap(\.handout)
    case .handout(let plan): plan.parts.compactMap(\.reference)
    default: []
    }
  }
}

extension HandoutPlan.Part {
  /// The document that the part prints.
  var reference: Located<String>? {
    switch self {
    case .document(let reference, _), .worksheet(let reference, _), .evaluation(let reference):
      reference
    default: nil
    }
  }

  /// The entries of the glossary that the part prints.
  fileprivate var terms: [Located<String>] {
    if case .glossary(let terms) = self { return terms }
    return []
  }
}
