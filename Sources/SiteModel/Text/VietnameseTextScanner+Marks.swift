internal import Diagnostics
internal import Localization

/// Marks on letters that never bear them.
extension VietnameseTextScanner {
  /// Ones where a syllable may have a mark on the wrong letter: correct text has few.
  @inline(__always)
  static func markPlaces(in chunk: Vector, before next: Vector) -> Mask {
    let small = chunk | Vector(repeating: 0x20)
    let latin = next .== Vector(repeating: 0xC3)
    let horn = next .== Vector(repeating: 0xC6)
    let ends =
      ((small .== Vector(repeating: UInt8(ascii: "u")))
        .& (horn .| latin
          .| (next .== Vector(repeating: 0xE1))))
      .| ((small .== Vector(repeating: UInt8(ascii: "i"))) .& latin)
    // A tone on the first of two vowels: `hòan`, `khỏe`.
    let second = next | Vector(repeating: 0x20)
    let glides =
      (chunk .>= Vector(repeating: 0x80))
      .& ((second .== Vector(repeating: UInt8(ascii: "a")))
        .| (second .== Vector(repeating: UInt8(ascii: "e")))
        .| (second .== Vector(repeating: UInt8(ascii: "y"))))
    let begins =
      ((small .== Vector(repeating: UInt8(ascii: "q"))) .& (next .>= Vector(repeating: 0x80)))
      .| ((small .== Vector(repeating: UInt8(ascii: "g"))) .& latin)
    // Not behind ư and Ư, which stand before ơ, and đ and Đ.
    let isUsual =
      (chunk & Vector(repeating: 0xFE) .== Vector(repeating: 0x90))
      .| (chunk .== Vector(repeating: 0xAF))
      .| ((chunk .== Vector(repeating: 0xB0)) .& horn)
    let pairs = (chunk .>= Vector(repeating: 0x80)) .& (latin .| horn) .& .!isUsual
    return ends .| glides .| begins .| pairs
  }

  /// Checks the syllable at `offset` for a mark on the wrong letter.
  mutating func checkMarks(around offset: Int) {
    guard offset >= reportedUntil, offset + 1 < text.bytes.count, isSuspect(at: offset) else {
      return
    }
    let word = text.word(at: offset + 1)
    guard let right = SyllableRepair.repaired(text.slice(word)) else { return }
    let problem = TextProblem.misplacedMark(
      word: text.string(word),
      right: String(decoding: right, as: UTF8.self)
    )
    report(problem, word)
  }

  /// Whether the letters at `offset` and behind it are worth a look at their word: what the pass
  /// finds is mostly right, such as `quả`, `thuế` and `của`.
  private func isSuspect(at offset: Int) -> Bool {
    let byte = text.bytes[offset]
    guard let next = text.scalar(at: offset + 1), ScalarText.isLetter(next.value) else {
      return false
    }
    let isEnd = !text.isLetter(at: next.end)
    switch byte | 0x20 {
    case UInt8(ascii: "u"), UInt8(ascii: "i"):
      if ScalarText.hasHorn(next.value) { return !isEnd }
      return isEnd && Self.vowel(of: next.value, is: "a") && !isOnset(before: offset)
    case UInt8(ascii: "g"): return !isEnd && Self.vowel(of: next.value, is: "i")
    case UInt8(ascii: "q"): return Self.vowel(of: next.value, is: "u")
    default:
      guard byte >= 0x80, let last = text.scalar(before: offset + 1) else { return false }
      if next.value >= 0x80 { return ScalarText.isLetter(last) }
      let vowel: Unicode.Scalar = next.value | 0x20 == 0x79 ? "u" : "o"
      return !isEnd && Self.vowel(of: last, is: vowel)
    }
  }

  /// Whether `u` or `i` at `offset` belongs to the consonant `qu` or `gi`.
  private func isOnset(before offset: Int) -> Bool {
    guard offset > 0 else { return false }
    let pair = (text.bytes[offset - 1] | 0x20, text.bytes[offset] | 0x20)
    return pair == (UInt8(ascii: "q"), UInt8(ascii: "u"))
      || pair == (UInt8(ascii: "g"), UInt8(ascii: "i"))
  }

  /// Whether `scalar` is the vowel `plain` with a tone, in any case.
  private static func vowel(of scalar: UInt32, is plain: Unicode.Scalar) -> Bool {
    tonedVowels[plain]?.contains(scalar) ?? false
  }

  private static let tonedVowels: [Unicode.Scalar: Set<UInt32>] = [
    "a": Set("àáảãạÀÁẢÃẠ".unicodeScalars.map(\.value)),
    "i": Set("ìíỉĩịÌÍỈĨỊ".unicodeScalars.map(\.value)),
    "o": Set("òóỏõọÒÓỎÕỌ".unicodeScalars.map(\.value)),
    "u": Set("ùúủũụÙÚỦŨỤ".unicodeScalars.map(\.value)),
  ]
}
