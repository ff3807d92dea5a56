internal import Diagnostics
internal import Localization
internal import Markdown

/// Compares a document's translation with its source text.
///
/// It runs once for each document, while other documents are read.
struct TranslationChecker {
  /// The glossary, where its use is to be checked.
  let glossary: GlossaryMatcher?
  /// Whether what is only noted is wanted.
  let givesNotes: Bool

  /// How the translation stands to the source text as `digest` says it now.
  static func status(
    recorded: RecordedDigest?,
    digest: SourceDigest,
    hasTranslation: Bool
  ) -> TranslationStatus {
    guard hasTranslation else { return .missing }
    guard let recorded else { return .unrecorded }
    if recorded.digest == digest { return .current(since: recorded.day) }
    let changes = SourceChanges(from: recorded.digest, to: digest)
    return changes.isEmpty
      ? .current(since: recorded.day) : .outdated(since: recorded.day, changes)
  }

  /// Reports what is wrong between the two texts of `document`.
  ///
  /// A draft is not finished: nobody is told that it has no translation, or none that is recorded.
  func check(
    _ document: Document,
    _ texts: FrontMatterTexts,
    hasDigest: Bool,
    _ problems: ProblemCollector
  ) {
    let source = document.text
    guard let translation = document.translation else {
      if givesNotes, !document.isDraft {
        problems.report(TranslationProblem.missing, in: source.file, at: source.title.range)
      }
      return
    }
    let pairing = BlockPairing(source.body, translation.body)
    let comparison = TextComparison(
      source: source,
      translation: translation,
      pairing: pairing,
      texts: texts,
      changes: document.translationStatus.changes,
      problems: problems
    )
    switch document.translationStatus {
    case .unrecorded where !hasDigest && !document.isDraft:
      let problem = TranslationProblem.unrecorded(file: translation.file.path)
      problems.report(problem, in: translation.file, at: translation.title.range)
    case .outdated(let day, _): comparison.reportOutdated(since: day)
    case .missing, .unrecorded, .current: break
    }
    comparison.reportMismatches()
    comparison.compareProse(glossary: glossary)
  }
}
