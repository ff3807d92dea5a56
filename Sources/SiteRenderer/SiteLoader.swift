internal import Diagnostics
internal import Localization
internal import SiteModel

/// Makes the checked model of a site from the files of `content/`.
struct SiteLoader: Sendable {
  /// What the paths of content begin with.
  static let contentPrefix = "content/"

  /// The path of the addresses of the last build.
  static let addressesPath = contentPrefix + AddressBook.path

  private let settings: BuildSettings
  private let files: [SourceFile]
  private let media: Set<String>
  /// The paths under `content/` of all texts, readable or not.
  private let paths: [String]

  /// Creates a loader of the texts of `sources`, which have been decoded as `files`.
  init(_ settings: BuildSettings, _ files: [SourceFile], of sources: SourceTree) {
    self.settings = settings
    self.files = files.filter { $0.path.hasPrefix(Self.contentPrefix) }
    media = Set(Self.contentPaths(sources.media.map(\.path)))
    paths = Self.contentPaths(sources.texts.map(\.path))
  }

  private static func contentPaths(_ paths: [String]) -> [String] {
    paths.filter { $0.hasPrefix(contentPrefix) }.map { String($0.dropFirst(contentPrefix.count)) }
  }

  /// Loads the site; `nil` where `site.yaml` is missing or says too little.
  func load() async -> Diagnosed<Site?> {
    let site = dataFile("site.yaml", required: true) {
      SiteSettings.read($0, servedAt: settings.baseURL)
    }
    let vocabulary = dataFile("vocabulary.yaml", required: true, Vocabulary.read)
    let glossary = dataFile("glossary.yaml", required: false, GlossaryEntry.readAll)
    let policies = dataFile("policy.yaml", required: false, PolicyDocument.readAll)
    let checker = TextChecker(toneMarks: site.value??.toneMarks ?? .old)
    let parsed = await parse(checker)
    var diagnostics =
      site.diagnostics + vocabulary.diagnostics + glossary.diagnostics + policies.diagnostics
      + parsed.diagnostics + dataFiles.flatMap { checker.check(dataFile: $0) }
    guard let siteSettings = site.value ?? nil else { return Diagnosed(nil, diagnostics) }
    let lists = vocabulary.value ?? Vocabulary([:])
    let written = writtenDocuments(in: siteSettings.sourceLanguage)
    let documents = await read(parsed.value, written, siteSettings, lists, glossary.value ?? [])
    let resolver = SiteResolver(
      settings: siteSettings,
      vocabulary: lists,
      media: media,
      unreadable: written.subtracting(documents.value.map(\.identity)),
      faultyLists: faultyLists(glossary: glossary.diagnostics, policies: policies.diagnostics),
      today: settings.today,
      includesDrafts: settings.includesDrafts
    )
    let resolved = resolver.resolve(
      documents.value,
      glossary: glossary.value ?? [],
      policies: policies.value ?? [],
      addresses: files.first { $0.path == Self.addressesPath }
    )
    diagnostics += documents.diagnostics + resolved.diagnostics + surplus(behind: resolved.value)
    let judged = WaiverFilter.apply(
      documents.value,
      to: diagnostics,
      givesNotes: settings.givesNotes
    )
    return Diagnosed(resolved.value, judged)
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
    Set(
      paths.compactMap { DocumentIdentity.parse(path: $0) }
        .filter { $0.language == language }.map(\.identity)
    )
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

  private func parse(_ checker: TextChecker) async -> Diagnosed<[ParsedFile]> {
    let parsed = await files.filter { $0.path.hasSuffix(".md") }
      .concurrentMap(jobs: settings.jobs) { file in
        let path = String(file.path.dropFirst(Self.contentPrefix.count))
        var parsed = DocumentParser.parse(file, path: path)
        parsed.diagnostics += checker.check(file, parsed: parsed.value)
        return parsed
      }
    return Diagnosed(parsed.compactMap(\.value), parsed.flatMap(\.diagnostics))
  }

  private func read(
    _ files: [ParsedFile],
    _ written: Set<DocumentIdentity>,
    _ site: SiteSettings,
    _ vocabulary: Vocabulary,
    _ glossary: [GlossaryEntry]
  ) async -> Diagnosed<[Document]> {
    let pairs = DocumentPair.pair(files, sourceLanguage: site.sourceLanguage, written: written)
    let reader = DocumentReader(
      sourceLanguage: site.sourceLanguage,
      vocabulary: vocabulary,
      sections: site.sections.map(\.key),
      glossary: glossary,
      givesNotes: settings.givesNotes
    )
    let documents = await pairs.value.concurrentMap(jobs: settings.jobs) {
      reader.read($0.source, translation: $0.translation)
    }
    return Diagnosed(
      documents.compactMap(\.value),
      pairs.diagnostics + documents.flatMap(\.diagnostics)
    )
  }
}
