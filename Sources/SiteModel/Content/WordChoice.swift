internal import Diagnostics
internal import Localization

/// A word that an entry may have, and what it means.
public struct WordChoice: Sendable {
  /// What files write.
  let word: String
  /// What it means, in few words.
  let meaning: Bilingual<String>

  /// What to type for `text`, which is none of the `choices`: the nearest word, the word that means
  /// it, or all of them with their meanings.
  static func hint(
    for text: String,
    among choices: [WordChoice],
    elsewise: Bilingual<String>?
  ) -> Bilingual<String> {
    let folded = Slug.make(from: text)
    let meant = choices.first { choice in
      [choice.meaning.vi, choice.meaning.en].contains { Slug.make(from: $0) == folded }
    }
    if let word = meant?.word ?? Suggestion.nearest(to: text, among: choices.map(\.word)) {
      return Suggestion.question(word)
    }
    return Bilingual { language in
      let list = choices.map { "\($0.word) (\($0.meaning[language]))" }.joined(separator: ", ")
      let rest = elsewise.map { "; " + $0[language] } ?? ""
      return Bilingual(vi: "chọn một trong: ", en: "choose one of: ")[language] + list + rest
    }
  }
}
