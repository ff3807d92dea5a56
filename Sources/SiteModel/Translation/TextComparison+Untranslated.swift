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
    guard own.contains(UInt8(ascii: "\n")) else { return nil }
    var (own, other) = (own, other)
    var found: (source: SourceRange, translation: SourceRange)?
    while let line = Self.nextLine(of: &own) {
      guard let otherLine = Self.nextLine(of: &other) else { return nil }
      guard found == nil, isUntranslated(line, otherLine) else { continue }
      found = (SourceRange(line.indices), SourceRange(otherLine.indices))
    }
    return Self.nextLine(of: &other) == nil ? found : nil
  }

  /// Takes the first line that is not empty off `text`; `nil` where there is none.
  private static func nextLine(of text: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let newline = UInt8(ascii: "\n")
    guard let start = text.firstIndex(where: { $0 != newline }) else { return nil }
    let end = text[start...].firstIndex(of: newline) ?? text.endIndex
    defer { text = text[end...] }
    return text[start..<end]
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
