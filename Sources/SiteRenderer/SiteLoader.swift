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
    let site = dataFile("site.yaml", required: true) {
      SiteSettings.read($0, servedAt: settings.baseURL)
    }
    let vocabulary = dataFile("vocabulary.yaml", required: true, Vocabulary.read)
    let glossary = dataFile("glossary.yaml", required: false, GlossaryEntry.readAll)
    let policies = dataFile("policy.yaml", required: false, PolicyDocument.readAll)
    let checker = TextChecker(toneMarks: site.value??.toneMarks ?? .old)
    let lists = vocabulary.value ?? Vocabulary([:])
    let written = (site.value ?? nil).map { writtenDocuments(in: $0.sourceLanguage) } ?? []
    let loader = DocumentLoader(
      checker: checker,
      reader: (site.value ?? nil).map {
        reader($0, lists, glossary.value ?? [], policies.value ?? [])
      },
      written: written,
      memory: memory
    )
    memory?.prepare(for: circumstances, keeping: Set(documents.compactMap(\.texts.first?.path)))
    let documents = await load(through: loader)
    var diagnostics =
      site.diagnostics + vocabulary.diagnostics + glossary.diagnostics + policies.diagnostics
      + documents.diagnostics + dataFiles.flatMap { checker.check(dataFile: $0) }
    guard let siteSettings = site.value ?? nil else { return Diagnosed(nil, diagnostics) }
    resolving()
    let unreadable = unreadable(documents)
    let resolver = SiteResolver(
      settings: siteSettings,
      vocabulary: lists,
      media: media,
      pictures: pictures,
      scalesPictures: scalesPictures,
      unreadable: unreadable,
      faultyLists: faultyLists(glossary: glossary.diagnostics, policies: policies.diagnostics),
      today: settings.today,
      includesDrafts: settings.includesDrafts,
      jobs: settings.jobs
    )
    let surroundings = memory.map { _ in self.surroundings(without: unreadable) } ?? 0
    let resolved = await resolver.resolve(
      documents.value,
      glossary: glossary.value ?? [],
      policies: policies.value ?? [],
      addresses: files.first { $0.path == Self.addressesPath },
      since: memory?.resolution(amid: surroundings)
    )
    memory?.keep(resolved.value, amid: surroundings)
    diagnostics += resolved.diagnostics + surplus(behind: resolved.value.site)
    diagnostics += resolved.value.site.misnamedDocuments(among: media)
    let judged = WaiverFilter.apply(
      documents.value,
      to: diagnostics,
      givesNotes: settings.givesNotes
    )
    // Last, or a waiver of what is left out would be called needless.
    return Diagnosed(resolved.value.site, CascadeFilter.apply(judged))
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

  private func faultyLists(
    glossary: [Diagnostic],
    policies: [Diagnostic]
  ) -> Set<EntryReference.Kind> {
    var faulty: Set<EntryReference.Kind> = []
    if glossary.hasErrors { faulty.insert(.term) }
    if policies.hasErrors { faulty.insert(.policy) }
    return faulty
  }

  /// The documents that have a file in `language`, whatever is wrong with it.
  private func writtenDocuments(in language: Language) -> Set<DocumentIdentity> {
    Set(documents.filter { $0.languages.contains(language) }.map(\.identity))
  }

  private var dataFiles: [SourceFile] { files.filter { $0.path.hasSuffix(".yaml") } }

  private func dataFile<Value>(
    _ name: String,
    required: Bool,
    _ read: (SourceFile) -> Diagnosed<Value>
  ) -> Diagnosed<Value?> {
    let path = Self.contentPrefix + name
    if let file = files.first(where: { $0.path == path }) {
      let read = read(file)
      return Diagnosed(read.value, read.diagnostics)
    }
    guard required else { return Diagnosed(nil) }
    let place = SourceFile(path: path, bytes: [])
    let missing = Diagnostic(ContentProblem.missingFile(path), in: place, at: .startOfFile)
    return Diagnosed(nil, [missing])
  }

  private func reader(
    _ site: SiteSettings,
    _ vocabulary: Vocabulary,
    _ glossary: [GlossaryEntry],
    _ policies: [PolicyDocument]
  ) -> DocumentReader {
    DocumentReader(
      sourceLanguage: site.sourceLanguage,
      vocabulary: vocabulary,
      sections: site.sections.map(\.key),
      glossary: glossary,
      policies: policies,
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
