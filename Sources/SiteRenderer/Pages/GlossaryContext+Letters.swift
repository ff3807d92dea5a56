internal import Localization
internal import SiteModel

extension GlossaryContext {
  /// The entries by their first letters, in the order of the language's alphabet.
  static func letters(of glossary: [GlossaryEntry], in language: Language) -> [Letter] {
    var letters: [(letter: String, entries: [Entry])] = []
    for entry in glossary.sorted(in: language) {
      let letter = VietnameseOrder.letter(of: entry.term[language])
      if letters.last?.letter != letter { letters.append((letter, [])) }
      letters[letters.count - 1].entries.append(Entry(entry, in: language))
    }
    return letters.enumerated().map { number, letter in
      Letter(letter: letter.letter, id: "letter_\(number + 1)", entries: letter.entries)
    }
  }
}

extension GlossaryContext.Entry {
  fileprivate init(_ entry: GlossaryEntry, in language: Language) {
    id = entry.key
    term = entry.term[language]
    translation = entry.term[language.other]
    definition = entry.definition[language]
    definitionOther = entry.definition[language.other]
    let term = Folding.fold(entry.term[language])
    let names = entry.aliases[language].filter { Folding.fold($0) != term }
    aliases = names.isEmpty ? nil : names.joined(separator: ", ")
  }
}
