public import Diagnostics
public import Localization
internal import Markdown
public import Pictures

/// Joins all documents into a site: addresses, links and what only other files can tell.
public struct SiteResolver: Sendable {
  private let settings: SiteSettings
  private let vocabulary: Vocabulary
  private let media: Set<String>
  private let pictures: [String: PictureReading]
  private let scalesPictures: Bool
  private let unreadable: Set<DocumentIdentity>
  private let faultyLists: Set<EntryReference.Kind>
  private let today: CalendarDate
  private let includesDrafts: Bool
  private let jobs: Int

  /// Creates a resolver.
  ///
  /// `media` are the paths under `content/` of all files that are not text, `pictures` what reading
  /// those gave that are pictures; `scalesPictures` says that smaller ones will be made of them.
  /// `today` decides which documents are published. What is missing in `faultyLists` may only be
  /// unreadable. The links of up to `jobs` documents are followed at once.
  public init(
    settings: SiteSettings,
    vocabulary: Vocabulary,
    media: Set<String>,
    pictures: [String: PictureReading] = [:],
    scalesPictures: Bool = false,
    unreadable: Set<DocumentIdentity> = [],
    faultyLists: Set<EntryReference.Kind> = [],
    today: CalendarDate,
    includesDrafts: Bool,
    jobs: Int = 1
  ) {
    self.settings = settings
    self.vocabulary = vocabulary
    self.media = media
    self.pictures = pictures
    self.scalesPictures = scalesPictures
    self.unreadable = unreadable
    self.faultyLists = faultyLists
    self.today = today
    self.includesDrafts = includesDrafts
    self.jobs = jobs
  }

  /// Resolves all `documents`, sorted by identity; `addresses` is the file of the last build.
  ///
  /// `last` is what an earlier call gave whose resolver, lists and addresses were the same. Where
  /// only texts changed since, in ways that concern no other document, the rest is taken from there:
  /// O(n) looks at the documents, and the links of those that changed.
  public func resolve(
    _ documents: [Document],
    glossary: [GlossaryEntry],
    policies: [PolicyDocument],
    addresses: SourceFile? = nil,
    since last: SiteResolution? = nil
  ) async -> Diagnosed<SiteResolution> {
    let published = documents.filter(isPublished)
    let join: SiteJoin
    let resolved: [Diagnosed<ResolvedDocument?>]
    if let last, concernsNobodyElse(documents, since: last) {
      join = last.join.replacing(last.documents, with: documents)
      resolved = zip(zip(published, last.published), last.resolved).map { pair, known in
        pair.0 === pair.1 ? known : resolve(pair.0, join.checker)
      }
    } else {
      join = await self.join(documents, published, glossary, policies, addresses)
      resolved = await published.concurrentMap(jobs: jobs) { resolve($0, join.checker) }
    }
    let resolution = SiteResolution(
      site: site(of: documents, resolved.compactMap(\.value), join, glossary, policies),
      documents: documents,
      published: published,
      join: join,
      resolved: resolved
    )
    let diagnostics =
      join.diagnostics + resolved.flatMap(\.diagnostics)
      + documents.flatMap { linkProblems(ofScheduled: $0, join) }
    return Diagnosed(resolution, diagnostics + ReferenceChecker.check(documents, join.checker))
  }

  private func site(
    of documents: [Document],
    _ resolved: [ResolvedDocument],
    _ join: SiteJoin,
    _ glossary: [GlossaryEntry],
    _ policies: [PolicyDocument]
  ) -> Site {
    Site(
      settings: settings,
      vocabulary: vocabulary,
      glossary: glossary,
      policies: policies,
      documents: resolved,
      unpublished: documents.filter { !isPublished($0) },
      routes: join.checker.routes,
      addresses: join.addresses,
      today: today
    )
  }

  private func isPublished(_ document: Document) -> Bool {
    document.isPublished(on: today, includingDrafts: includesDrafts)
  }

  /// Gives all documents their addresses, and finds what links can lead to.
  private func join(
    _ documents: [Document],
    _ published: [Document],
    _ glossary: [GlossaryEntry],
    _ policies: [PolicyDocument],
    _ addresses: SourceFile?
  ) async -> SiteJoin {
    var router = Router(settings: settings)
    router.claimFixedPages(vocabulary: vocabulary)
    for document in published { router.route(document) }
    // Before old addresses are kept, which make way for pages.
    let later = await self.later(router, documents, published)
    let keeper = AddressKeeper(
      documents: documents,
      published: published,
      unreadable: unreadable,
      settings: settings,
      today: today
    )
    let addresses = keeper.keep(addresses, &router)
    await routeMedia(of: published, &router)
    return SiteJoin(
      checker: checker(of: documents, router.routes, entries(glossary, policies)),
      laterRoutes: later?.value,
      addresses: addresses.value,
      diagnostics: router.diagnostics + addresses.diagnostics + (later?.diagnostics ?? [])
    )
  }

  /// What knows where the links of `documents` lead, whose pages are those of `routes`.
  private func checker(
    of documents: [Document],
    _ routes: Routes,
    _ entries: EntryIndex
  ) -> LinkChecker {
    LinkChecker(
      documents: Dictionary(uniqueKeysWithValues: documents.map { ($0.identity, $0) }),
      routes: routes,
      media: media,
      pictures: pictures,
      entries: entries,
      entrySections: entrySections,
      today: today,
      includesDrafts: includesDrafts,
      unreadable: unreadable,
      suggestions: LinkSuggestions(documents: documents, media: media)
    )
  }

  // MARK: Documents that wait for their day

  private func waits(_ document: Document) -> Bool {
    guard case .until = document.absence(on: today, includingDrafts: includesDrafts) else {
      return false
    }
    return true
  }

  /// The addresses when all that waits for its day is published too, and what will be wrong with
  /// them; `nil` where nothing waits.
  private func later(
    _ router: Router,
    _ documents: [Document],
    _ published: [Document]
  ) async -> Diagnosed<Routes>? {
    let scheduled = documents.filter(waits)
    guard !scheduled.isEmpty else { return nil }
    var later = router
    var diagnostics: [Diagnostic] = []
    for document in scheduled {
      let known = later.diagnostics.count
      later.route(document)
      let faults = later.diagnostics.dropFirst(known).filter { fault in
        // A page that is gone by that day leaves its address to others.
        let other = fault.notes.first?.file.path
        return !documents.contains { other == $0.text.file.path && isGone($0, before: document) }
      }
      diagnostics += warnings(of: faults, in: document)
    }
    await routeMedia(of: published + scheduled, &later)
    return Diagnosed(later.routes, diagnostics)
  }

  private func isGone(_ document: Document, before other: Document) -> Bool {
    guard let expires = document.expires, let day = other.publishOn?.value else { return false }
    return expires < day
  }

  /// What is wrong with the links of `document` on the day that it waits for.
  ///
  /// Whoever writes it should hear of it today, and not when the site of that day is not built.
  private func linkProblems(ofScheduled document: Document, _ join: SiteJoin) -> [Diagnostic] {
    guard waits(document), let day = document.publishOn?.value, let routes = join.laterRoutes
    else { return [] }
    return warnings(of: resolve(document, join.checker.on(day, routes)).diagnostics, in: document)
  }

  /// The errors of `diagnostics` as warnings until the day of `document`; what is only a warning
  /// keeps no site from being built.
  private func warnings(
    of diagnostics: [Diagnostic],
    in document: Document
  ) -> [Diagnostic] {
    guard let day = document.publishOn else { return [] }
    return diagnostics.filter { $0.severity == .error }.map { $0.waiting(for: day) }
  }

  /// Whether `documents` differ from those of `last` at most in texts, and in these in nothing that
  /// another document or an address depends on.
  private func concernsNobodyElse(_ documents: [Document], since last: SiteResolution) -> Bool {
    documents.count == last.documents.count
      && zip(documents, last.documents).allSatisfy { document, known in
        document === known
          || document.looksToOthers(like: known)
            && mediaReferences(of: document) == mediaReferences(of: known)
      }
  }

  private func resolve(
    _ document: Document,
    _ checker: LinkChecker
  ) -> Diagnosed<ResolvedDocument?> {
    guard let pages = checker.routes.documents[document.identity] else { return Diagnosed(nil) }
    var diagnostics: [Diagnostic] = []
    let links = Bilingual { checker.targets(of: document, for: $0, into: &diagnostics) }
    let resolved = ResolvedDocument(
      document: document,
      pages: pages,
      links: links,
      image: image(of: document, checker, &diagnostics),
      next: next(of: document, checker, &diagnostics),
      files: files(of: document, checker, &diagnostics)
    )
    return Diagnosed(resolved, diagnostics)
  }

  private func image(
    of document: Document,
    _ checker: LinkChecker,
    _ diagnostics: inout [Diagnostic]
  ) -> Picture? {
    guard let reference = document.image else { return nil }
    let picture = checker.picture(reference, from: document.identity)
    diagnostics += picture.diagnostics
    return picture.value
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
    var named: Set = [document.identity]
    return article.next.compactMap { reference in
      let target = checker.document(reference, from: document.identity, kind: nil)
      diagnostics += target.diagnostics
      guard let other = target.value else { return nil }
      guard named.insert(other.identity).inserted else {
        let isItself = other.identity == document.identity
        let problem = LinkProblem.needlessReference(reference.value, isItself: isItself)
        diagnostics.append(Diagnostic(problem, at: reference))
        return nil
      }
      guard checker.hasPage(other) else {
        let problem = checker.notPublished(other, written: reference.value)
        diagnostics.append(Diagnostic(problem, at: reference))
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

  /// Gives the files that `documents` show or link to, and what is made of them, their addresses.
  ///
  /// All files come first, so that what is made of one never takes the address of another.
  private func routeMedia(of documents: [Document], _ router: inout Router) async {
    guard !media.isEmpty else { return }
    let used = await documents.concurrentMap(jobs: jobs) { mediaReferences(of: $0) }
    for path in Set(used.flatMap { $0.linked + $0.shown }).sorted() {
      _ = router.route(media: path)
    }
    for path in Set(used.flatMap(\.shown)).sorted() {
      guard case .success(let facts)? = pictures[path] else { continue }
      router.route(picture: path, facts, isScaled: scalesPictures)
    }
  }

  /// The files under `content/` that `document` links to, and those that it shows.
  private func mediaReferences(of document: Document) -> (linked: [String], shown: [String]) {
    var linked = document.fileReferences.map(\.value)
    var shown = document.image.map { [$0.value] } ?? []
    for text in document.texts {
      for link in text.body.links.lazy.compactMap({ text.body.link(at: $0) }) {
        let destination = String(decoding: link.destination, as: UTF8.self)
        if link.kind == .image { shown.append(destination) } else { linked.append(destination) }
      }
    }
    func known(_ references: [String]) -> [String] {
      references.compactMap { reference in
        ContentPath.resolve(reference.prefix { $0 != "#" }, from: document.identity.path)
          .flatMap { media.contains($0) ? $0 : nil }
      }
    }
    return (known(linked), known(shown))
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
  fileprivate var fileReferences: [Located<String>] {
    guard case .training(let schedule) = content else { return [] }
    return schedule.sessions.flatMap { session in
      session.materials + (session.registration?.form.map { [$0] } ?? [])
    }
  }

  /// The sessions that it announces.
  public var sessionIDs: [String] {
    guard case .training(let schedule) = content else { return [] }
    return schedule.sessions.map(\.id.value)
  }
}
