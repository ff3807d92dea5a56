internal import Localization

/// Looks for the terms of the glossary in a source text and for what they are agreed to be called
/// in its translation.
struct GlossaryMatcher: Sendable {
  private struct Name: Sendable {
    let words: [UInt8]
    let entry: Int
  }

  /// A term of the source text whose agreed translations are not in the other text.
  struct Gap {
    let key: String
    let term: String
    let agreed: String
    /// Where the term stands in the prose of the source text.
    let range: Range<Int>
  }

  /// The names of the source language by the hash of their first word, the longest first.
  private let names: [UInt64: [Name]]
  /// The hashes of all first words: few words of a text are among them, and most are told by this.
  private let firstWords: HashFilter
  private let agreed: [(key: String, text: String, names: [[[UInt8]]])]

  /// Creates a matcher of `glossary` for texts in the language `source`.
  init(_ glossary: [GlossaryEntry], source: Language) {
    var names: [UInt64: [Name]] = [:]
    for (entry, term) in glossary.enumerated() {
      for name in [term.term[source]] + term.aliases[source] {
        let words = WordText(Array(name.utf8)).bytes
        let first = Self.firstWord(of: words, from: 0)
        names[first.hash, default: []].append(Name(words: words, entry: entry))
      }
    }
    self.names = names.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    firstWords = HashFilter(names.keys)
    agreed = glossary.map { term in
      let names = [term.term[source.other]] + term.aliases[source.other]
      return (term.key, term.term[source.other], names.map { WordText(Array($0.utf8)).words })
    }
  }

  /// Whether there is no term to look for.
  var isEmpty: Bool { names.isEmpty }

  /// The terms of `source` that `translation` does not call what was agreed, each once.
  func gaps(_ source: [UInt8], _ translation: [UInt8]) -> [Gap] {
    let text = WordText(source)
    var other: WordText?
    var seen: Set<Int> = []
    var gaps: [Gap] = []
    var place = 0
    while place < text.bytes.count {
      guard text.isWordByte(at: place) else {
        place += 1
        continue
      }
      let word = Self.firstWord(of: text.bytes, from: place)
      guard let found = name(at: place, of: text, beginning: word.hash) else {
        place = max(word.end, place + 1)
        continue
      }
      let range = place..<place + found.words.count
      place = range.upperBound
      guard seen.insert(found.entry).inserted else { continue }
      let translated = other ?? WordText(translation)
      other = translated
      let entry = agreed[found.entry]
      if Self.has(oneOf: entry.names, translated) { continue }
      let term = String(decoding: source[range], as: UTF8.self)
      gaps.append(Gap(key: entry.key, term: term, agreed: entry.text, range: range))
    }
    return gaps
  }

  /// Whether `text` has all words of one of `names`.
  ///
  /// In any order: “material and energy balance” has the words of “material balance”.
  private static func has(oneOf names: [[[UInt8]]], _ text: WordText) -> Bool {
    names.contains { words in words.allSatisfy { text.contains($0, allowsPlural: true) } }
  }

  /// The name that stands at `place` of `text`, where a word with the hash `first` begins.
  private func name(at place: Int, of text: WordText, beginning first: UInt64) -> Name? {
    guard firstWords.mayHold(first) else { return nil }
    return names[first]?.first {
      text.matches($0.words, at: place) && text.isEnd(place + $0.words.count)
    }
  }

  /// The end of the letters and digits from `start`, and their hash (FNV-1a).
  private static func firstWord(of bytes: [UInt8], from start: Int) -> (end: Int, hash: UInt64) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      guard byte >= 0x80 && byte != 0xC2 && byte != 0xE2 || byte.isLetter || byte.isDigit else {
        break
      }
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      end += 1
    }
    return (end, hash)
  }
}
