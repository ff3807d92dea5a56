internal import Diagnostics
internal import Localization

/// Compares the addresses of all pages with those of the last build, so that none is lost unnoticed.
///
/// An address that changed asks for an alias, and so does a page that is gone; what nobody can
/// write an alias for leads to the new address by itself. Lines stay in the book until that is
/// settled, so that a warning does not vanish because the site was built twice.
struct AddressKeeper {
  /// All documents, published or not.
  let documents: [Document]
  /// Those that have pages, in the order of their identities.
  let published: [Document]
  /// Documents whose files have faults of their own.
  let unreadable: Set<DocumentIdentity>
  let settings: SiteSettings
  let today: CalendarDate

  /// A page as the book knows it.
  private struct Page {
    let name: String
    let document: Document
    let session: TrainingSession?
    let language: Language
    let route: Route

    init(
      of document: Document,
      _ session: TrainingSession? = nil,
      in language: Language,
      at route: Route
    ) {
      let path = document.identity.path
      name = session.map { "\(path)#\($0.id.value)" } ?? path
      self.document = document
      self.session = session
      self.language = language
      self.route = route
    }

    var key: AddressBook.Key { AddressBook.Key(page: name, language: language) }
  }

  /// The book of the site with the pages of `router`, which gets the redirections that nobody
  /// wrote; `file` is the book of the last build.
  func keep(_ file: SourceFile?, _ router: inout Router) -> Diagnosed<AddressBook> {
    let pages = pages(router.routes)
    let book = AddressBook(pages.map { line(for: $0) })
    guard let file, book.bytes != file.bytes else { return Diagnosed(book) }
    let last = AddressBook.read(file)
    if last.hasErrors { return Diagnosed(book, last.diagnostics) }
    return compare(pages, with: last.value, in: file, &router)
  }

  private func pages(_ routes: Routes) -> [Page] {
    var pages: [Page] = []
    pages.reserveCapacity(published.count * 2)
    for document in published {
      for language in Language.allCases {
        let route = routes.page(of: document.identity, in: language)
        if let route { pages.append(Page(of: document, in: language, at: route)) }
      }
      guard case .training(let schedule) = document.content else { continue }
      for session in schedule.sessions.sorted(by: { $0.id.value < $1.id.value }) {
        for language in Language.allCases {
          let route = routes.page(ofSession: session.id.value, in: language)
          if let route { pages.append(Page(of: document, session, in: language, at: route)) }
        }
      }
    }
    return pages
  }

  private func line(for page: Page, formerly: [String] = []) -> AddressBook.Line {
    AddressBook.Line(
      page: page.name,
      language: page.language,
      addresses: [page.route.path] + formerly
    )
  }

  // MARK: Comparing

  private func compare(
    _ pages: [Page],
    with last: AddressBook,
    in file: SourceFile,
    _ router: inout Router
  ) -> Diagnosed<AddressBook> {
    var known = Dictionary(
      last.lines.map { ($0.key, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let sources = known.filter { $0.key.language == settings.sourceLanguage }
    var lines: [AddressBook.Line] = []
    var diagnostics: [Diagnostic] = []
    for page in pages {
      guard let line = known.removeValue(forKey: page.key) else {
        lines.append(self.line(for: page))
        continue
      }
      let source = sources[AddressBook.Key(page: page.name, language: settings.sourceLanguage)]
      let followed = follow(page, from: line, source, in: file, &router)
      lines.append(followed.value)
      diagnostics += followed.diagnostics
    }
    let absences = known.isEmpty ? [:] : absences
    for line in last.lines where known[line.key] != nil && !router.isClaimed(line.addresses[0]) {
      lines.append(line)
      if isGone(line, absences) { diagnostics.append(gone(line, in: file)) }
    }
    lines.sort { left, right in
      if left.page != right.page { return left.page < right.page }
      return left.language == .vi && right.language == .en
    }
    return Diagnosed(AddressBook(lines), diagnostics)
  }

  /// The new line of `page`, whose last one is `line`, and that of its source text `source`.
  ///
  /// `router` gets the redirections from those of its addresses for which nobody has to be asked.
  private func follow(
    _ page: Page,
    from line: AddressBook.Line,
    _ source: AddressBook.Line?,
    in file: SourceFile,
    _ router: inout Router
  ) -> Diagnosed<AddressBook.Line> {
    let isAutomatic = leadsByItself(from: line, source, to: page)
    let isSettled = isAutomatic || router.isClaimed(line.addresses[0])
    // The page's own address is claimed, by itself.
    let old = line.addresses.filter { !router.isClaimed($0) }
    let automatic = isSettled ? old : Array(line.addresses.dropFirst())
    for address in automatic {
      let title = page.document.text(for: page.language).title.value
      router.redirect(from: address, to: page.route, title: title, in: page.language)
    }
    guard isSettled else { return Diagnosed(line, [changed(page, line, in: file)]) }
    return Diagnosed(self.line(for: page, formerly: old))
  }

  /// Whether the old address leads to the page without anybody writing it down.
  ///
  /// So it is where the page has no text in its language, and where it had none when it was served
  /// under the slug of its source text.
  private func leadsByItself(
    from line: AddressBook.Line,
    _ source: AddressBook.Line?,
    to page: Page
  ) -> Bool {
    if page.language == settings.sourceLanguage { return false }
    if page.document.text(for: page.language).language != page.language { return true }
    return name(of: line) != nil && name(of: line) == source.flatMap { name(of: $0) }
  }

  private func name(of line: AddressBook.Line) -> Substring? {
    line.addresses[0].split(separator: "/").last
  }

  /// Why the documents without pages have none.
  private var absences: [DocumentIdentity: Document.Absence] {
    var absences: [DocumentIdentity: Document.Absence] = [:]
    for document in documents { absences[document.identity] = document.absence(on: today) }
    return absences
  }

  /// Whether no document or session of the line's name is left; one that is not published today
  /// may come back.
  private func isGone(
    _ line: AddressBook.Line,
    _ absences: [DocumentIdentity: Document.Absence]
  ) -> Bool {
    let identity = DocumentIdentity(String(line.page.prefix { $0 != "#" }))
    if unreadable.contains(identity) { return false }
    switch absences[identity] {
    case nil, .noPage: return true
    case .draft, .until, .since: return false
    }
  }

  private func gone(_ line: AddressBook.Line, in file: SourceFile) -> Diagnostic {
    let address = line.addresses[0]
    let problem = AddressProblem.pageGone(address, alias: alias(address, in: line.language))
    return Diagnostic(problem, in: file, at: line.range)
  }

  private func changed(
    _ page: Page,
    _ line: AddressBook.Line,
    in file: SourceFile
  ) -> Diagnostic {
    let text = page.document.text(for: page.language)
    let alias = alias(line.addresses[0], in: page.language)
    let problem = AddressProblem.addressChanged(
      from: line.addresses[0],
      to: page.route.path,
      aliases: alias.map { text.aliases.map(\.value) + [$0] }
    )
    let note = Diagnostic.Note(
      Bilingual(vi: "địa chỉ của lần dựng trước", en: "the address of the last build"),
      in: file,
      at: line.range
    )
    let place = page.session?.id ?? text.slug ?? text.title
    return Diagnostic(problem, at: place, notes: [note])
  }

  /// The address as `aliases` writes it: under the folder of its language.
  private func alias(_ address: String, in language: Language) -> String? {
    let prefix = settings.prefixes[language]
    if prefix.isEmpty { return address }
    return address.hasPrefix(prefix + "/") ? String(address.dropFirst(prefix.count + 1)) : nil
  }
}
