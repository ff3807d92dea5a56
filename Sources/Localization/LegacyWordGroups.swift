/// The different words of a paragraph, by what they are as they stand in any encoding.
struct LegacyWordGroups {
  /// Those that single bytes can make.
  let singleBytes: Set<LegacyWord>
  /// Those of them that are no syllables.
  let foreign: Set<LegacyWord>
  /// Those that no single bytes can make, such as those of correct Vietnamese.
  let beyondSingleBytes: Set<LegacyWord>

  init(of scalars: [UInt32]) {
    let words = Set(LegacyWord.words(of: scalars))
    singleBytes = words.filter(\.isSingleBytes)
    foreign = singleBytes.filter(\.isForeign)
    beyondSingleBytes = words.filter(\.isBeyondSingleBytes)
  }
}
