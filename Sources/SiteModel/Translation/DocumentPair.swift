public import Diagnostics
public import Localization

/// The files of one document: its source text and its translation.
public struct DocumentPair: Sendable {
  /// The text in the source language.
  public let source: ParsedFile
  /// The text in the other language, where it has been translated.
  public let translation: ParsedFile?

  /// Pairs files by their names; a translation without a source text is an orphan.
  ///
  /// A source text among the `written` ones that is not in `files` has faults of its own, and its
  /// translation is no orphan. The pairs come in the order of their identities. O(n log n).
  public static func pair(
    _ files: [ParsedFile],
    sourceLanguage: Language,
    written: Set<DocumentIdentity> = []
  ) -> Diagnosed<[DocumentPair]> {
    var sources: [DocumentIdentity: ParsedFile] = [:]
    var translations: [DocumentIdentity: ParsedFile] = [:]
    var twins: [Diagnostic] = []
    for file in files {
      let twin =
        file.language == sourceLanguage
        ? sources.updateValue(file, forKey: file.identity)
        : translations.updateValue(file, forKey: file.identity)
      if twin != nil { twins.append(Self.twin(file)) }
    }
    let orphans = translations.values.filter {
      sources[$0.identity] == nil && !written.contains($0.identity)
    }
    // Files come in the order of their paths, which is nearly that of the identities.
    let pairs = files.filter { sources[$0.identity] === $0 }
      .sorted { $0.identity < $1.identity }
      .map { DocumentPair(source: $0, translation: translations[$0.identity]) }
    return Diagnosed(
      pairs,
      twins + orphans.map { orphan($0, among: written.union(sources.keys), sourceLanguage) }
    )
  }

  /// Only how their letters are composed can tell the names of two files of one document apart.
  private static func twin(_ file: ParsedFile) -> Diagnostic {
    let name = String(FilePath.name(of: file.file.path))
    return Diagnostic(ContentProblem.twinFile(name), in: file.file, at: .startOfFile)
  }

  private static func orphan(
    _ file: ParsedFile,
    among sources: Set<DocumentIdentity>,
    _ language: Language
  ) -> Diagnostic {
    let ending = ".\(language.rawValue).md"
    let folder = file.identity.folder
    let neighbours = sources.map(\.path).filter {
      $0.hasPrefix(folder) && !$0.dropFirst(folder.count).contains("/")
    }.map { String($0.dropFirst(folder.count)) + ending }
    let source = file.identity.name + ending
    let suggestion = Suggestion.nearest(to: source, among: neighbours.sorted())
    let problem = LinkProblem.orphanTranslation(source, suggestion: suggestion)
    return Diagnostic(problem, in: file.file, at: .startOfFile)
  }
}
