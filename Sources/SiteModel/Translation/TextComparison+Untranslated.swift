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
    let isOfWord = { (byte: UInt8) in byte >= 0x80 || byte.isLetter }
    // Figures and the bars of a table are no words.
    let words = own.split { $0 <= UInt8(ascii: " ") }.count { $0.contains(where: isOfWord) }
    let isVietnamese = own.contains(where: \.beginsMarkedLetter)
    return words >= Self.fewestWords && own.count(where: isOfWord) * 2 > own.count
      && isVietnamese == (source.language == .vi)
  }

  /// Where the first line stands that a block has in both languages: an item of a list, most often.
  func untranslatedLine(
    _ own: ArraySlice<UInt8>,
    _ other: ArraySlice<UInt8>
  ) -> (source: SourceRange, translation: SourceRange)? {
    let newline = UInt8(ascii: "\n")
    guard own.contains(newline) else { return nil }
    let lines = own.split(separator: newline)
    let others = other.split(separator: newline)
    guard lines.count == others.count else { return nil }
    for (line, other) in zip(lines, others) where isUntranslated(line, other) {
      return (SourceRange(line.indices), SourceRange(other.indices))
    }
    return nil
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
