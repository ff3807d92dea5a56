/// What the words of a paragraph say of an encoding.
struct LegacyEvidence {
  /// The different words that are no syllables as they stand and are in the encoding.
  let repairs: Int
  /// Whether one of them has letters or signs where words of no language have them.
  let isCertain: Bool
  /// Whether one of them is too long to be such a word by chance.
  let isLong: Bool
  /// The different words that are no syllables as they stand.
  let foreign: Int
  /// The different words that are syllables in the encoding, whatever they are as they stand.
  private let readable: Int
  /// The different words that no single bytes can make, such as those of correct Vietnamese.
  private let beyond: Int

  init(for encoding: LegacyEncoding, in words: LegacyWordGroups) {
    let repaired = words.foreign.filter { $0.isSyllable(in: encoding, strictly: true) }
    foreign = words.foreign.count
    repairs = repaired.count
    isCertain = repaired.contains(where: \.hasStrangeLetters)
    isLong = repaired.contains { $0.scalars.count >= 4 }
    beyond = words.beyondSingleBytes.count
    readable = words.singleBytes.count { $0.isSyllable(in: encoding) }
  }

  /// What is greater for the encoding that is the likelier one; the first number counts first.
  ///
  /// Where letters of Unicode stand beside, words that are right as they stand say nothing.
  var weight: (Int, Int) { (repairs, beyond > 0 ? 0 : readable) }

  /// Whether that is enough for an encoding whose letters are single bytes; `marks` of it were found.
  ///
  /// Short paragraphs may have few marks or none; then nearly every word must speak for it. One word
  /// alone is enough beside words of Unicode.
  func speaksForLetters(with marks: Int) -> Bool {
    if isCertain || marks >= 3 && repairs >= 2 { return repairs * 2 >= foreign }
    let isShared = repairs >= 3 || isLong && (repairs == 2 || repairs == 1 && beyond >= 2)
    return isShared && repairs * 4 >= foreign * 3
  }

  /// Whether that is enough for an encoding that has marks of tones by themselves, of which `marks`
  /// were found.
  func speaksForTones(_ marks: Int) -> Bool {
    repairs >= 2 && (marks >= 3 && repairs * 2 >= foreign || marks == 2 && repairs == foreign)
  }
}
