internal import Diagnostics
internal import Localization
internal import Markdown
internal import Pictures

/// Finds out where the links of documents lead and reports those that lead nowhere.
struct LinkChecker: Sendable {
  /// Every document, published or not, by identity.
  var documents: [DocumentIdentity: Document]
  private(set) var routes: Routes
  /// The paths of all files under `content/` that are not text.
  let media: Set<String>
  /// Those of them that are pictures, with what reading them gave.
  var pictures: [String: PictureReading] = [:]
  /// The entries that links can name.
  let entries: EntryIndex
  /// The sections whose indexes show the entries.
  let entrySections: [EntryReference.Kind: Section]
  /// The day the site is built for.
  private(set) var today: CalendarDate
  /// Whether documents that are no more or not yet published have pages too.
  let includesDrafts: Bool
  /// Documents whose files have faults of their own: links to them are not at fault.
  let unreadable: Set<DocumentIdentity>
  /// What wrong links may have meant.
  let suggestions: LinkSuggestions

  /// The same on a later `day`, when the pages are those of `routes` that are published then.
  func on(_ day: CalendarDate, _ routes: Routes) -> LinkChecker {
    var checker = self
    checker.today = day
    checker.routes = routes
    return checker
  }

  /// Whether `document` has a page on the day that links are checked for.
  func hasPage(_ document: Document) -> Bool {
    routes.documents[document.identity] != nil
      && document.isPublished(on: today, includingDrafts: includesDrafts)
  }

  /// The targets of the links in the text that readers of `language` get, in the text's order.
  func targets(
    of document: Document,
    for language: Language,
    into diagnostics: inout [Diagnostic]
  ) -> [LinkTarget] {
    let text = document.text(for: language)
    // Where a text is served in both languages its faults are reported once.
    let reports = text.language == language
    var positions = SourcePositions(of: text.body)
    // To look for the name that may have been meant takes long; the same slip is often repeated.
    var faults: [FaultyLink: Fault] = [:]
    return text.body.links.map { node in
      guard let link = text.body.link(at: node) else { return .nowhere }
      let known = faults.isEmpty ? nil : faults[FaultyLink(link)]
      switch known.map({ .failure($0) })
        ?? target(of: LinkDestination(link.destination), kind: link.kind, in: document, language)
      {
      case .success(let target): return target
      case .failure(let fault):
        faults[FaultyLink(link)] = fault
        if reports, !link.isRefused, !text.body.isFootnoteMark(node) {
          let destination = positions.destination(of: node)
          let range = fault.range(in: destination, of: text.file)
          diagnostics.append(Diagnostic(fault.problem, in: text.file, at: range))
        }
        return .nowhere
      }
    }
  }

  /// A link as far as its fault depends on it.
  private struct FaultyLink: Hashable {
    let destination: ArraySlice<UInt8>
    let kind: MarkdownLink.Kind

    init(_ link: MarkdownLink) {
      destination = link.destination
      kind = link.kind
    }
  }

  /// A fault of a link; `Problem` alone is no `Error`.
  struct Fault: Error {
    let problem: any Problem

    init(_ problem: any Problem) { self.problem = problem }

    init(problem: LinkProblem) { self.problem = problem }

    /// The part of a link's destination that is at fault: all of it, or its `#heading`.
    func range(in destination: SourceRange, of file: SourceFile) -> SourceRange {
      guard case .noSuchHeading(let anchor, _)? = problem as? LinkProblem,
        file.text(in: destination).hasSuffix("#\(anchor)")
      else { return destination }
      return SourceRange(destination.end - anchor.utf8.count - 1, destination.end)
    }
  }

  /// Where `destination` leads when it is written in `document`.
  func target(
    of destination: LinkDestination,
    kind: MarkdownLink.Kind,
    in document: Document,
    _ language: Language
  ) -> Result<LinkTarget, Fault> {
    if destination.leadsOut {
      if let reference = EntryReference(destination: destination.text) {
        return entry(reference, kind: kind, language)
      }
      return elsewhere(destination.text, kind)
    }
    let textLanguage = document.text(for: language).language
    let file = document.identity.path
    if destination.path.isEmpty {
      // A text's own headings are those of the language it is in.
      return heading(destination.anchor ?? "", of: document, textLanguage, textLanguage, from: file)
        .map { .heading($0 ?? "") }
    }
    return target(withinSite: destination, kind: kind, from: file, textLanguage, language)
  }

  /// Where the path of `destination` leads from the document `file`, whose text is in
  /// `textLanguage`, on pages in `language`.
  private func target(
    withinSite destination: LinkDestination,
    kind: MarkdownLink.Kind,
    from file: String,
    _ textLanguage: Language,
    _ language: Language
  ) -> Result<LinkTarget, Fault> {
    let (written, anchor) = (destination.path, destination.anchor)
    if written.utf8.first == UInt8(ascii: "/") {
      let meant = pathCountedFromContent(written, from: file)
      return .failure(Fault(problem: .absoluteLink(destination.text, suggestion: meant)))
    }
    guard let path = ContentPath.resolve(written, from: file) else {
      return .failure(Fault(problem: .outsideContent(destination.text)))
    }
    if kind == .link, let (identity, _) = DocumentIdentity.parse(path: path) {
      let link = PageLink(written: written, anchor: anchor, file: file, textLanguage: textLanguage)
      return page(identity, link, language)
    }
    if kind == .link, !media.contains(path),
      let meant = Self.address(meantBy: written) ?? document(meantBy: written, from: file)
    {
      return .failure(Fault(problem: .noSuchFile(written, suggestion: meant)))
    }
    let media = mediaFile(path, written: written, kind: kind, from: file, in: textLanguage)
    return kind == .image ? media.flatMap { _ in picture(path, written: written) } : media
  }

  /// The document that `reference` names in the file of the document `identity`: a path of a file or
  /// an identity; it should be one of `kind`, where that is known.
  func document(
    _ reference: Located<String>,
    from identity: DocumentIdentity,
    kind: DocumentKind?
  ) -> Diagnosed<Document?> {
    let candidates = identity.candidates(for: reference.value)
    if let found = candidates.lazy.compactMap({ documents[$0] }).first { return Diagnosed(found) }
    if candidates.contains(where: unreadable.contains) { return Diagnosed(nil) }
    let stem = DocumentIdentity.parse(path: reference.value)?.identity.path ?? reference.value
    let suggestion =
      kind == .worksheets ? worksheet(numbered: reference.value) : nil
    let problem = LinkProblem.noSuchReference(
      reference.value,
      suggestion: suggestion ?? suggestions.document(meantByPath: stem, in: identity.path),
      kind: kind ?? .articles
    )
    return Diagnosed(nil, [Diagnostic(problem, at: reference)])
  }

  /// The path under `content/` of a file that is no text.
  func mediaPath(
    _ reference: Located<String>,
    kind: MarkdownLink.Kind = .link,
    from identity: DocumentIdentity
  ) -> Diagnosed<String?> {
    let path = ContentPath.resolve(reference.value, from: identity.path)
    guard let path, media.contains(path) else {
      let language = Language.allCases.first {
        reference.file.path.hasSuffix(".\($0.rawValue).md")
      }
      let problem = noSuchFile(reference.value, kind: kind, from: identity.path, in: language)
      return Diagnosed(nil, [Diagnostic(problem, at: reference)])
    }
    guard let problem = fileProblem(path, written: reference.value) else {
      return Diagnosed(path)
    }
    return Diagnosed(nil, [Diagnostic(problem, at: reference)])
  }

  /// The picture that the front matter of the document `identity` names.
  func picture(
    _ reference: Located<String>,
    from identity: DocumentIdentity
  ) -> Diagnosed<Picture?> {
    let path = mediaPath(reference, kind: .image, from: identity)
    guard let path = path.value else { return Diagnosed(nil, path.diagnostics) }
    guard pictures[path] != nil else {
      let problem = PictureProblem.noPicture(reference.value, isInText: false)
      return Diagnosed(nil, [Diagnostic(problem, at: reference)])
    }
    switch picture(path, written: reference.value) {
    case .success(.picture(let picture)): return Diagnosed(picture)
    case .success: return Diagnosed(nil)
    case .failure(let fault):
      return Diagnosed(nil, [Diagnostic(fault.problem, at: reference)])
    }
  }

  // MARK: Targets

  /// A link to a document as it is written.
  private struct PageLink {
    let written: String
    let anchor: String?
    /// The file that it is written in, and the language of that text.
    let file: String
    let textLanguage: Language
  }

  private func page(
    _ identity: DocumentIdentity,
    _ link: PageLink,
    _ language: Language
  ) -> Result<LinkTarget, Fault> {
    let written = link.written
    guard let target = documents[identity] else {
      if unreadable.contains(identity) { return .success(.nowhere) }
      let ending = DocumentIdentity.ending(of: written)
      let stem = String(written.dropLast(ending.count))
      let suggestion =
        pathCountedFromContent(written, from: link.file)
        ?? suggestions.document(meantBy: stem, from: link.file).map { $0 + ending }
      return .failure(Fault(problem: .noSuchDocument(written, suggestion: suggestion)))
    }
    guard hasPage(target), let route = routes.page(of: identity, in: language) else {
      return .failure(Fault(problem: notPublished(target, written: written)))
    }
    guard let anchor = link.anchor else { return .success(.page(route, anchor: nil)) }
    return heading(anchor, of: target, link.textLanguage, language, from: link.file)
      .map { .page(route, anchor: $0) }
  }

  /// The problem of a reference to a document without a page.
  func notPublished(_ document: Document, written: String) -> LinkProblem {
    .notPublished(written, because: document.absence(on: today) ?? .noPage)
  }

  /// The id that the heading `anchor` of `document` has for readers of `language`.
  ///
  /// It is written in a text in `textLanguage`. Where that has not been translated and `document`
  /// has, readers get the heading that stands in its place; `nil` where the texts are not built
  /// alike.
  private func heading(
    _ anchor: String,
    of document: Document,
    _ textLanguage: Language,
    _ language: Language,
    from file: String
  ) -> Result<String?, Fault> {
    let named = document.text(for: textLanguage).outline
    guard let place = named.place(of: anchor) else {
      let suggestion = suggestions.heading(meantBy: anchor, in: named, from: file)
      return .failure(Fault(problem: .noSuchHeading(anchor, suggestion: suggestion)))
    }
    let shown = document.text(for: language).outline
    let isAlike =
      shown.entries.count == named.entries.count
      && shown.entries[place].level == named.entries[place].level
    return .success(isAlike ? shown.entries[place].id : nil)
  }

  private func entry(
    _ reference: EntryReference,
    kind: MarkdownLink.Kind,
    _ language: Language
  ) -> Result<LinkTarget, Fault> {
    if kind == .image { return .failure(Fault(problem: .entryAsPicture(reference))) }
    if let problem = entries.problem(with: reference) { return .failure(Fault(problem: problem)) }
    guard entries.contains(reference) else { return .success(.nowhere) }
    guard let section = entrySections[reference.kind] else {
      return .failure(Fault(problem: .noEntryPage(reference)))
    }
    return .success(.entry(reference, on: routes.index(of: section, in: language)))
  }

  private func mediaFile(
    _ path: String,
    written: String,
    kind: MarkdownLink.Kind,
    from file: String,
    in language: Language
  ) -> Result<LinkTarget, Fault> {
    guard media.contains(path), let route = routes.media(path) else {
      let problem = noSuchFile(written, kind: kind, from: file, in: language)
      return .failure(Fault(problem: problem))
    }
    if let problem = fileProblem(path, written: written) { return .failure(Fault(problem)) }
    return .success(.media(route))
  }

  /// Why the file at `path` is not given away: it is of no kind that may be, or a picture that cannot
  /// be walked and thus not be freed of its metadata.
  private func fileProblem(_ path: String, written: String) -> (any Problem)? {
    if case .failure(let fault)? = pictures[path] { return PictureProblem(written, fault) }
    let published = routes.media(path)?.path ?? path
    return DownloadEnding.allows(published) ? nil : LinkProblem.noDownload(written)
  }

  private func picture(_ path: String, written: String) -> Result<LinkTarget, Fault> {
    guard pictures[path] != nil else {
      return .failure(Fault(PictureProblem.noPicture(written, isInText: true)))
    }
    return .success(routes.picture(path).map { .picture($0) } ?? .nowhere)
  }

  /// What lies on other sites can be linked to; a page that shows it would tell them its readers.
  private func elsewhere(
    _ address: String,
    _ kind: MarkdownLink.Kind
  ) -> Result<LinkTarget, Fault> {
    guard kind == .image else {
      return address.hasPrefix("//")
        ? .failure(Fault(problem: .schemelessLink(address))) : .success(.external)
    }
    // Addresses of other schemes, and missing ones, are reported by the checks of the text.
    let isKnown = ["http:", "https:", "//", "mailto:", "tel:"].contains {
      address.lowercased().hasPrefix($0)
    }
    return isKnown ? .failure(Fault(PictureProblem.elsewhere(address))) : .success(.nowhere)
  }
}
