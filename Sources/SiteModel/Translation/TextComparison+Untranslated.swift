internal import Diagnostics
internal import Localization

/// Texts that stand in the translation as they stand in the source text.
extension TextComparison {
  /// The fewest words of such a text: names of laws, firms and programmes stay as they are.
  private static let fewestWords = 8

  /// Whether `other` is `own`, a sentence and no name or figures; O(1) where they differ in length.
  func isUntranslated(
    _ own: some Collection<UInt8>,
    _ other: some Collection<UInt8>
  ) -> Bool {
    guard own.count == other.count, own.count > Self.fewestWords * 2, own.elementsEqual(other)
    else { return false }
    let words = own.split { $0 <= UInt8(ascii: " ") }
    let isVietnamese = own.contains(where: \.beginsMarkedLetter)
    let letters = own.count { $0 >= 0x80 || $0.isLetter }
    return words.count >= Self.fewestWords && letters * 2 > own.count
      && isVietnamese == (source.language == .vi)
  }

  func report(untranslatedAt range: SourceRange, source place: SourceRange) {
    problems.report(
      TranslationProblem.untranslated,
      in: translation.file,
      at: range,
      notes: [sourceNote(at: place)]
    )
  }
}
