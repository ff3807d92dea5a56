/// Mends syllables whose marks fell on the wrong letters: `cuả`, `qúy`, `ngừơi`, `nuớc`.
///
/// Source: the rules of `chữ Quốc ngữ` as school books give them. A tone is put on ă, â, ê, ô or ơ
/// where the syllable has one of them; else on the second of two vowels before a consonant and on
/// the first where none follows, and on the middle one of three. Both letters of `ươ` have their
/// horn where another follows.
public enum SyllableRepair {
  /// `word`, in UTF-8, as it is spelled; `nil` where it is right, or is no syllable either way.
  ///
  /// Open syllables on oa, oe and uy may have their tone on either vowel: `TonePlacement` is about
  /// them.
  public static func repaired(_ word: ArraySlice<UInt8>) -> [UInt8]? {
    let scalars = String(decoding: word, as: UTF8.self).unicodeScalars.map(\.value)
    guard scalars.count > 2, scalars.count <= 7,
      let tone = VietnameseSyllable.spelling(of: scalars)?.tone, tone != 0
    else { return nil }
    let plain = withHorns(scalars.map { withoutTone($0) })
    guard let small = VietnameseSyllable.spelling(of: plain)?.letters,
      let onset = VietnameseSyllable.onset(of: small, tone: tone),
      let bearer = bearer(of: small[onset...])
    else { return nil }
    var bytes: [UInt8] = []
    for (place, letter) in plain.enumerated() {
      UTF8Scalar.append(letter, to: &bytes)
      if place == bearer { UTF8Scalar.append(tone, to: &bytes) }
    }
    let right = Normalization.nfc(bytes)
    return right.elementsEqual(word) ? nil : right
  }

  private static func withoutTone(_ scalar: UInt32) -> UInt32 {
    let (letter, marks) = LatinComposition.decomposed(scalar)
    let shapes: [UInt32] = [0x0302, 0x0306, 0x031B]
    return marks.filter { shapes.contains($0) }
      .reduce(letter) { LatinComposition.composed[LatinComposition.key($0, $1)] ?? $0 }
  }

  /// The letters with a horn on both of `uơ` or `ưo` before another letter.
  private static func withHorns(_ letters: [UInt32]) -> [UInt32] {
    var letters = letters
    for place in letters.indices.dropLast(2) {
      switch (letters[place], letters[place + 1]) {
      case (0x75, 0x01A1): letters[place] = 0x01B0
      case (0x55, 0x01A0): letters[place] = 0x01AF
      case (0x01B0, 0x6F): letters[place + 1] = 0x01A1
      case (0x01AF, 0x4F): letters[place + 1] = 0x01A0
      default: break
      }
    }
    return letters
  }

  /// The place of the letter in `rime`, small and without its tone, that the tone is put on; `nil`
  /// where there are two ways.
  private static func bearer(of rime: ArraySlice<UInt32>) -> Int? {
    if let place = rime.lastIndex(where: { shaped.contains($0) }) { return place }
    let sounded = rime.prefix { vowels.contains($0) }
    if sounded.count == rime.count, twoWays.contains(where: sounded.elementsEqual) {
      return nil
    }
    let isSecond = sounded.count == 3 || sounded.count == 2 && rime.count > 2
    return isSecond ? rime.startIndex + 1 : rime.startIndex
  }

  private static let shaped = Set("ăâêôơ".unicodeScalars.map(\.value))
  private static let vowels = Set("aăâeêioôơuưy".unicodeScalars.map(\.value))
  private static let twoWays: [[UInt32]] = [[0x6F, 0x61], [0x6F, 0x65], [0x75, 0x79]]
}
