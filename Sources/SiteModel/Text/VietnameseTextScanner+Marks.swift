internal import Diagnostics
internal import Localization

/// Marks on letters that never bear them.
extension VietnameseTextScanner {
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
