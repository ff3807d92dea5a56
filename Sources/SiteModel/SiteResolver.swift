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
    checkWorksheetNumbers(of: documents, &diagnostics)
    let site = Site(
      settings: settings,
      vocabulary: vocabulary,
      glossary: glossary,
      policies: policies,
      documents: resolved,
      unpublished: documents.filter {
        !$0.isPublished(on: today, includingDrafts: includesDrafts)
      },
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
    for (reference, expected) in document.documentReferences {
      let found = checker.document(reference, from: document.identity)
      diagnostics += found.diagnostics
      guard let expected, let kind = found.value?.kind, kind != expected else { continue }
      let problem = LinkProblem.wrongKind(reference.value, of: kind, expected: expected)
      diagnostics.append(Diagnostic(problem, in: reference.file, at: reference.range))
    }
  }

  /// Reports worksheets that people would call by one number.
  private func checkWorksheetNumbers(
    of documents: [Document],
    _ diagnostics: inout [Diagnostic]
  ) {
    var seen: [String: Located<String>] = [:]
    for case .worksheet(let worksheet) in documents.map(\.content) {
      let number = worksheet.writtenNumber
      guard let first = seen[number.value] else {
        seen[number.value] = number
        continue
      }
      let note = Diagnostic.Note(
        Bilingual(vi: "số này đã dùng ở đây", en: "the number is used here already"),
        in: first.file,
        at: first.range
      )
      let problem = ContentProblem.repeatedWorksheetNumber(number.value)
      diagnostics.append(Diagnostic(problem, in: number.file, at: number.range, notes: [note]))
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

  /// The documents that its facts name, apart from what to read next, and the kind that each must
  /// be of.
  fileprivate var documentReferences: [(Located<String>, kind: DocumentKind?)] {
    switch content {
    case .training(let schedule):
      schedule.sessions.compactMap { session in session.handout.map { ($0, kind: .handouts) } }
    case .handout(let plan): plan.parts.compactMap(\.reference)
    default: []
    }
  }
}

extension HandoutPlan.Part {
  /// The document that the part prints.
  fileprivate var reference: (Located<String>, kind: DocumentKind?)? {
    switch self {
    case .document(let reference, _): (reference, kind: nil)
    case .worksheet(let reference, _), .evaluation(let reference): (reference, kind: .worksheets)
    default: nil
    }
  }

  /// The entries of the glossary that the part prints.
  fileprivate var terms: [Located<String>] {
    if case .glossary(let terms) = self { return terms }
    return []
  }
}
