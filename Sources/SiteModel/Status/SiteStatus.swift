public import Diagnostics
public import Localization

/// Every document of a site with what stands in its way, and what is to come.
public struct SiteStatus: Sendable {
  /// A training session that is not over.
  public struct Session: Sendable {
    /// The document it stands in.
    public let document: DocumentIdentity
    /// The session.
    public let session: TrainingSession
  }

  /// All documents by identity.
  public let documents: [DocumentStatus]
  /// The sessions to come of the published documents, by their beginning.
  public let sessions: [Session]
  /// The language of the source texts.
  public let sourceLanguage: Language

  /// The published documents that are untranslated, outdated or not recorded.
  public var behind: [DocumentStatus] {
    documents.filter { $0.isPublished && $0.isBehind }
  }

  /// The articles and case studies of whose facts some have no source that was checked.
  ///
  /// They name no evidence or only partial evidence, or cite a source without a mark or with mark C
  /// (not confirmed). What is illustrative states no facts.
  public var unsourced: [DocumentStatus] { documents.filter(\.isUnsourced) }

  /// Collects the status of a site.
  ///
  /// `paths` are those of all texts under `content/`, readable or not; `diagnostics` are all
  /// problems of the site, whose files begin with `prefix`.
  public init(of site: Site, paths: [String], diagnostics: [Diagnostic], prefix: String) {
    let all = site.documents.map(\.document) + site.unpublished
    // Previews give pages to documents that no reader can see yet.
    let published = all.filter { $0.isPublished(on: site.today) }
    let known = Dictionary(all.map { ($0.identity, $0) }, uniquingKeysWith: { first, _ in first })
    let errors = Self.errorCounts(diagnostics)
    let files = Self.languages(of: paths)
    let visible = Set(published.map(\.identity))
    documents = files.keys.sorted().map { identity in
      DocumentStatus(
        identity,
        languages: files[identity] ?? Bilingual(vi: false, en: false),
        document: known[identity],
        sourceLanguage: site.settings.sourceLanguage,
        isPublished: visible.contains(identity),
        today: site.today,
        errors: Language.allCases.reduce(0) { count, language in
          count + (errors["\(prefix)\(identity.path).\(language.rawValue).md"] ?? 0)
        }
      )
    }
    sessions = Self.sessions(of: published, from: site.today)
    sourceLanguage = site.settings.sourceLanguage
  }

  /// The number of errors in each file that has some.
  private static func errorCounts(_ diagnostics: [Diagnostic]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for diagnostic in diagnostics where diagnostic.severity == .error {
      counts[diagnostic.file.path, default: 0] += 1
    }
    return counts
  }

  /// The languages that each document among the texts at `paths` has a file in.
  private static func languages(of paths: [String]) -> [DocumentIdentity: Bilingual<Bool>] {
    var languages: [DocumentIdentity: Bilingual<Bool>] = [:]
    for path in paths {
      guard let (identity, language) = DocumentIdentity.parse(path: path), let language else {
        continue
      }
      languages[identity, default: Bilingual(vi: false, en: false)][language] = true
    }
    return languages
  }

  /// The sessions of `documents` that end on `day` or later, by their beginning.
  private static func sessions(of documents: [Document], from day: CalendarDate) -> [Session] {
    documents.flatMap { document -> [Session] in
      guard case .training(let schedule) = document.content else { return [] }
      return schedule.sessions.filter { $0.end.date >= day }
        .map { Session(document: document.identity, session: $0) }
    }.sorted { ($0.session.start, $0.session.id.value) < ($1.session.start, $1.session.id.value) }
  }
}

extension DocumentStatus {
  /// Whether it has a page on the day.
  public var isPublished: Bool {
    if case .published = publication { return true }
    return false
  }

  /// Whether its translation is missing, outdated or not recorded.
  public var isBehind: Bool {
    switch translation {
    case .missing, .outdated, .unrecorded: true
    case .current, .orphan, .unreadable: false
    }
  }

  fileprivate init(
    _ identity: DocumentIdentity,
    languages: Bilingual<Bool>,
    document: Document?,
    sourceLanguage: Language,
    isPublished: Bool,
    today: CalendarDate,
    errors: Int
  ) {
    self.identity = identity
    self.languages = languages
    self.errors = errors
    title = document?.text.title.value
    evidence = document?.evidence
    isUnsourced = document?.isUnsourced ?? false
    publication = document.map { $0.publication(isPublished, today) } ?? .unknown
    if let document {
      translation = Translation(document)
    } else {
      translation = languages[sourceLanguage] ? .unreadable : .orphan
    }
  }
}

extension DocumentStatus.Translation {
  fileprivate init(_ document: Document) {
    switch document.translationStatus {
    case .missing: self = .missing
    case .unrecorded: self = .unrecorded
    case .current(let day): self = .current(since: day)
    case .outdated(let day, let changes):
      let lines = LineIndex(document.text.file.bytes)
      let blocks = TextBlocks(of: document.text.body)
      let found = changes.blocks.map { change in
        let place = min(change.place, blocks.nodes.count - 1)
        let offset = place < 0 ? 0 : blocks.firstLine(of: place).start
        return DocumentStatus.Change(form: change.form, line: lines.line(at: offset))
      }
      self = .outdated(since: day, texts: changes.texts, changes: found)
    }
  }
}

extension SourceChanges.BlockChange {
  fileprivate var form: DocumentStatus.Change.Form {
    switch self {
    case .changed: .changed
    case .added: .added
    case .removed: .removed
    }
  }
}

extension Document {
  fileprivate func publication(
    _ isPublished: Bool,
    _ today: CalendarDate
  ) -> DocumentStatus.Publication {
    if isPublished { return .published }
    if isTrainerOnly || kind == .handouts { return .withoutPage }
    if isDraft { return .draft }
    if let publishOn, today < publishOn.value { return .scheduled(publishOn.value) }
    if let expires, today > expires { return .expired(expires) }
    return .unknown
  }

  fileprivate var isUnsourced: Bool {
    guard kind == .articles || kind == .caseStudies else { return false }
    switch evidence {
    case nil, .partial?: return true
    case .illustrative?: return false
    case .sourced?: return sources.contains { $0.mark == nil || $0.mark == .unconfirmed }
    }
  }
}
