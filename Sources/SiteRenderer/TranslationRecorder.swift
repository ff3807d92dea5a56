internal import Diagnostics
internal import Localization
internal import SiteModel

/// Writes digests into the texts of translations.
struct TranslationRecorder {
  private let documents: [DocumentIdentity: Document]
  /// Whether the site's own files could not be read, so that nobody knows of any document.
  private let hasNoSite: Bool
  private let errors: [Diagnostic]
  private let texts: [String: SourceText]
  private let today: CalendarDate

  init(_ site: Site?, _ diagnostics: [Diagnostic], _ sources: SourceTree, on today: CalendarDate) {
    let all = (site?.documents.map(\.document) ?? []) + (site?.unpublished ?? [])
    documents = Dictionary(all.map { ($0.identity, $0) }, uniquingKeysWith: { first, _ in first })
    hasNoSite = site == nil
    errors = diagnostics.filter { $0.severity == .error }
    texts = Dictionary(sources.texts.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    self.today = today
  }

  func record(_ identities: [DocumentIdentity]?) -> Diagnosed<TranslationRecording> {
    var recording = TranslationRecording()
    let wanted =
      identities.map { Set($0).sorted() }
      ?? documents.values.filter { $0.translation != nil }.map(\.identity).sorted()
    let paths = Set(wanted.flatMap(Self.paths))
    let faults = errors.filter {
      hasNoSite || identities == nil || paths.contains($0.file.path)
    }
    guard faults.isEmpty else { return Diagnosed(recording, faults) }
    for identity in wanted { record(identity, into: &recording) }
    return Diagnosed(recording)
  }

  private func record(_ identity: DocumentIdentity, into recording: inout TranslationRecording) {
    guard let document = documents[identity] else {
      recording.unknown.append(identity)
      return
    }
    guard let translation = document.translation, let text = texts[translation.file.path] else {
      recording.untranslated.append(identity)
      return
    }
    if case .current = document.translationStatus {
      recording.unchanged.append(identity)
      return
    }
    let record = RecordedDigest(day: today, digest: document.sourceDigest)
    guard let bytes = SourceDigestLine.write(record, into: text.bytes) else { return }
    recording.files.append(TranslationRecording.File(path: text.path, bytes: bytes))
  }

  private static func paths(of identity: DocumentIdentity) -> [String] {
    Language.allCases.map {
      "\(SiteLoader.contentPrefix)\(identity.path).\($0.rawValue).md"
    }
  }
}
