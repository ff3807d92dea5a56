internal import Diagnostics
internal import Localization
internal import Pictures
internal import SiteModel

/// Makes the checked model of a site from the files of `content/`.
struct SiteLoader: Sendable {
  /// What the paths of content begin with.
  static let contentPrefix = "content/"

  /// The path of the addresses of the last build.
  static let addressesPath = contentPrefix + AddressBook.path

  private let settings: BuildSettings
  /// The decoded data files.
  private let files: [SourceFile]
  private let media: Set<String>
  private let pictures: [String: PictureReading]
  private let scalesPictures: Bool
  private let documents: [DocumentFiles]
  private let sources: SourceTree
  private let memory: SiteMemory?

  /// The files of one document, readable or not.
  private struct DocumentFiles {
    let identity: DocumentIdentity
    var languages: Set<Language> = []
    var texts: [SourceText] = []
  }

  /// Creates a loader of the documents of `sources`, whose other texts have been decoded as `files`.
  init(
    _ settings: BuildSettings,
    _ files: [SourceFile],
    of sources: SourceTree,
    remembering memory: SiteMemory? = nil
  ) {
    self.memory = memory
    self.settings = settings
    self.files = files.filter { $0.path.hasPrefix(Self.contentPrefix) }
    self.sources = sources
    let files = sources.media.filter { $0.path.hasPrefix(Self.contentPrefix) }
      .map { (Self.contentPath($0.path), $0.picture) }
    media = Set(files.map(\.0))
    pictures = Dictionary(
      files.compactMap { path, picture in picture.map { (path, $0) } },
      uniquingKeysWith: { first, _ in first }
    )
    scalesPictures = settings.pictureScaler != nil
    documents = Self.documents(of: sources)
  }

  /// Whether the text at `path` is one of a document, which this loader decodes itself.
  static func isDocument(_ path: String) -> Bool {
    path.hasPrefix(contentPrefix) && path.hasSuffix(".md")
  }

  /// The path under `content/` of a file that stands there.
  static func contentPath(_ path: String) -> String {
    String(Substring(path.utf8.dropFirst(contentPrefix.utf8.count)))
  }

  /// The files of each document, in the order of the documents' identities.
  ///
  /// O(n log n).
  private static func documents(of sources: SourceTree) -> [DocumentFiles] {
    var documents: [DocumentFiles] = []
    var places: [DocumentIdentity: Int] = [:]
    for text in sources.texts where isDocument(text.path) {
      guard let (identity, language) = DocumentIdentity.parse(path: contentPath(text.path)) else {
        continue
      }
      let place = places[identity] ?? documents.count
      if place == documents.count {
        documents.append(DocumentFiles(identity: identity))
        places[identity] = place
      }
      documents[place].texts.append(text)
      if let language { documents[place].languages.insert(language) }
    }
    // Files come in the order of their paths, which is nearly that of the identities.
    return documents.sorted { $0.identity < $1.identity }
  }

  /// Loads the site; `nil` where `site.yaml` is missing or says too little.
  ///
  /// Calls `resolving` when all files are read, before they are joined.
  func load(resolving: () -> Void = {}) async -> Diagnosed<Site?> {
    let data = SiteData(files, servedAt: settings.baseURL)
    let checker = TextChecker(toneMarks: data.settings?.toneMarks ?? .old)
    memory?.prepare(for: circumstances, keeping: Set(documents.compactMap(\.texts.first?.path)))
    let documents = await load(through: loader(data, checker))
    var diagnostics =
      data.diagnostics + documents.diagnostics
      + dataFiles.flatMap { checker.check(dataFile: $0) }
    guard let siteSettings = data.settings else { return Diagnosed(nil, diagnostics) }
    resolving()
    let site = await resolve(documents, siteSettings, data)
    diagnostics += site.diagnostics + surplus(behind: site.value)
    diagnostics += site.value.misnamedDocuments(among: media)
    let judged = WaiverFilter.apply(
      documents.value,
      to: diagnostics,
      givesNotes: settings.givesNotes
    )
    // Last, or a waiver of what is left out would be called needless.
    return Diagnosed(site.value, CascadeFilter.apply(judged))
  }

  /// Joins the documents, as far as nothing says that they are joined already.
  private func resolve(
    _ documents: Diagnosed<[Document]>,
    _ siteSettings: SiteSettings,
    _ data: SiteData
  ) async -> Diagnosed<Site> {
    let unreadable = unreadable(documents)
    let resolver = SiteResolver(
      settings: siteSettings,
      vocabulary: data.vocabulary,
      media: media,
      pictures: pictures,
      scalesPictures: scalesPictures,
      unreadable: unreadable,
      faultyLists: data.faultyLists,
      today: settings.today,
      includesDrafts: settings.includesDrafts,
      jobs: settings.jobs
    )
    let surroundings = memory.map { _ in self.surroundings(without: unreadable) } ?? 0
    let resolved = await resolver.resolve(
      documents.value,
      glossary: data.glossary,
      policies: data.policies,
      addresses: files.first { $0.path == Self.addressesPath },
      since: memory?.resolution(amid: surroundings)
    )
    memory?.keep(resolved.value, amid: surroundings)
    return Diagnosed(resolved.value.site, resolved.diagnostics)
  }

  /// The documents of which something is missing for faults in their own files.
  private func unreadable(_ loaded: Diagnosed<[Document]>) -> Set<DocumentIdentity> {
    let found = Set(loaded.value.map(\.identity))
    let lost = documents.lazy.map(\.identity).filter { !found.contains($0) }
    let faulty = loaded.diagnostics.lazy.filter { $0.severity == .error }.compactMap(\.document)
    return Set(lost).union(faulty)
  }

  /// A hash of all that documents are read with: the data files and what was asked for.
  private var circumstances: UInt64 {
    var hash = ContentHash()
    hash.combine(settings.givesNotes ? "notes" : "")
    hash.combine("\(settings.today.year)")
    for file in dataFiles {
      hash.combine(file.path)
      file.bytes.withUnsafeBytes { hash.combine($0) }
    }
    return hash.finalize()
  }

  /// A hash of all that documents are joined with, apart from themselves.
  private func surroundings(without unreadable: Set<DocumentIdentity>) -> UInt64 {
    let others = SourceTree(
      texts: sources.texts.filter {
        $0.path.hasPrefix(Self.contentPrefix) && !Self.isDocument($0.path)
      },
      media: sources.media.filter { $0.path.hasPrefix(Self.contentPrefix) }
    )
    var hash = ContentHash()
    hash.combine(settings.digest(of: others))
    for path in unreadable.map(\.path).sorted() { hash.combine(path) }
    return hash.finalize()
  }

  /// The problem that more documents are untranslated or outdated than was allowed.
  private func surplus(behind site: Site) -> [Diagnostic] {
    let count = site.documents.count { $0.document.translationStatus.isBehind }
    guard let limit = settings.behindLimit, count > limit else { return [] }
    let problem = TranslationProblem.tooManyBehind(count, limit: limit)
    let place = SourceFile(path: "content", bytes: [])
    return [Diagnostic(problem, in: place, at: .startOfFile)]
  }

  /// The documents that have a file in `language`, whatever is wrong with it.
  private func writtenDocuments(in language: Language) -> Set<DocumentIdentity> {
    Set(documents.filter { $0.languages.contains(language) }.map(\.identity))
  }

  private var dataFiles: [SourceFile] { files.filter { $0.path.hasSuffix(".yaml") } }

  private func loader(_ data: SiteData, _ checker: TextChecker) -> DocumentLoader {
    DocumentLoader(
      checker: checker,
      reader: data.settings.map { reader($0, data) },
      written: data.settings.map { writtenDocuments(in: $0.sourceLanguage) } ?? [],
      memory: memory
    )
  }

  private func reader(_ site: SiteSettings, _ data: SiteData) -> DocumentReader {
    DocumentReader(
      sourceLanguage: site.sourceLanguage,
      vocabulary: data.vocabulary,
      sections: site.sections.map(\.key),
      glossary: data.glossary,
      policies: data.policies,
      today: settings.today,
      givesNotes: settings.givesNotes
    )
  }

  private func load(through loader: DocumentLoader) async -> Diagnosed<[Document]> {
    let loaded = await documents.concurrentMap(jobs: settings.jobs) {
      loader.load($0.texts, of: $0.identity)
    }
    return Diagnosed(loaded.compactMap(\.value), loaded.flatMap(\.diagnostics))
  }
}
