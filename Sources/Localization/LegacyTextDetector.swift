/// Finds text of before Unicode whose bytes were taken for Western European letters.
///
/// Two questions are asked of a paragraph. First, whether it has three of the marks that such a
/// reading leaves and that text in any living language hardly has. Then, whether its words become
/// Vietnamese syllables in one of the encodings. Correct text answers one of them with no.
public enum LegacyTextDetector {
  /// The marks that a paragraph must have at least.
  static let markCount = 3

  /// The encoding that `paragraph`, in UTF-8, was read from; `nil` where it is right.
  ///
  /// O(n).
  public static func encoding(of paragraph: ArraySlice<UInt8>) -> LegacyEncoding? {
    let scalars = String(decoding: paragraph, as: UTF8.self).unicodeScalars.map(\.value)
    let marks = LegacyMarks(in: scalars)
    if marks.misreadUTF8 >= markCount { return .misreadUTF8 }
    let words = LegacyWord.words(of: scalars)
    var candidates: [LegacyEncoding] = []
    if marks.singleByte >= markCount { candidates += [.tcvn3, .viscii] }
    if marks.windows1258 >= markCount, marks.hasSureWindows1258 { candidates.append(.windows1258) }
    if marks.vni >= markCount { candidates.append(.vni) }
    return best(of: candidates, for: words) { $0.repairs >= 2 && $0.repairs * 2 >= $0.foreign }
      ?? best(of: [.tcvn3, .viscii], for: words) { evidence in
        // Short paragraphs may have fewer marks; then nearly every word must speak for it.
        let needed = marks.singleByte > 0 ? 3 : 4
        return evidence.repairs >= needed && evidence.repairs * 5 >= evidence.foreign * 4
          && evidence.repairs > evidence.beyond
      }
  }

  /// The encoding of single bytes that a whole file is in, which was read as Windows-1252.
  static func encoding(ofBytesReadAs scalars: [UInt32]) -> LegacyEncoding? {
    let words = LegacyWord.words(of: scalars)
    return best(of: [.tcvn3, .viscii, .windows1258], for: words) {
      $0.repairs >= 2 && $0.repairs * 2 >= $0.foreign
    }
  }

  /// Whether a paragraph of a file that is known to hold text in `encoding` is in it as well.
  ///
  /// One word is enough here, so that short titles and labels are found beside long paragraphs.
  public static func isLikely(_ encoding: LegacyEncoding, of paragraph: ArraySlice<UInt8>) -> Bool {
    let scalars = String(decoding: paragraph, as: UTF8.self).unicodeScalars.map(\.value)
    if encoding == .misreadUTF8 { return MisreadUTF8.repaired(scalars) != nil }
    let evidence = Evidence(for: encoding, in: LegacyWord.words(of: scalars))
    return evidence.repairs > 0 && evidence.repairs * 2 >= evidence.foreign
  }

  /// The encoding that turns most words into syllables, of those whose evidence is enough.
  private static func best(
    of candidates: [LegacyEncoding],
    for words: [LegacyWord],
    where isEnough: (Evidence) -> Bool
  ) -> LegacyEncoding? {
    candidates.map { ($0, Evidence(for: $0, in: words)) }
      .filter { isEnough($0.1) }
      .max { $0.1.readable < $1.1.readable }?.0
  }

  /// What the words of a paragraph say of an encoding.
  private struct Evidence {
    /// The different words that are no syllables as they stand and are in the encoding.
    let repairs: Int
    /// The different words that are no syllables as they stand.
    let foreign: Int
    /// The different words that are syllables in the encoding, whatever they are as they stand.
    let readable: Int
    /// The different words that no single bytes can make, such as those of correct Vietnamese.
    let beyond: Int

    init(for encoding: LegacyEncoding, in words: [LegacyWord]) {
      let foreign = Set(words.filter(\.isForeign))
      self.foreign = foreign.count
      beyond = Set(words.filter(\.isBeyondSingleBytes)).count
      repairs = foreign.count { $0.isSyllable(in: encoding) }
      readable = Set(words.filter(\.isSingleBytes)).count { $0.isSyllable(in: encoding) }
    }
  }
}

/// How many marks of a wrong reading a paragraph has.
private struct LegacyMarks {
  var singleByte = 0
  var misreadUTF8 = 0
  var windows1258 = 0
  /// Whether a mark was among them that no other language's spelling has.
  var hasSureWindows1258 = false
  var vni = 0

  init(in scalars: [UInt32]) {
    var singleByteEnd = 0
    for index in scalars.indices.dropLast() {
      let (first, second) = (scalars[index], scalars[index + 1])
      guard first >= 0x80 || second >= 0x80 else { continue }
      if index >= singleByteEnd {
        let third = index + 2 < scalars.count ? scalars[index + 2] : 0
        let length = Self.singleByteLength(first, second, third)
        if length > 0 {
          singleByte += 1
          singleByteEnd = index + length
        }
      }
      if Self.isMisreadUTF8(first, second) { misreadUTF8 += 1 }
      if Self.isWindows1258(first, second) {
        windows1258 += 1
        hasSureWindows1258 = hasSureWindows1258 || Self.isSureWindows1258(first, second)
      }
      if Self.isVNI(first | 0x20, second) { vni += 1 }
    }
  }

  /// `[A-Za-z][¡-¨ª¬\u00AD®¯µ¶·¸¹¼½¾]` or `[A-Za-z][«»©][A-Za-z]`: TCVN3 and VISCII.
  private static func singleByteLength(
    _ first: UInt32,
    _ second: UInt32,
    _ third: UInt32
  ) -> Int {
    guard isLetter(first) else { return 0 }
    switch second {
    case 0xA1...0xA8, 0xAA, 0xAC...0xAF, 0xB5...0xB9, 0xBC...0xBE: return 2
    case 0xA9, 0xAB, 0xBB: return isLetter(third) ? 3 : 0
    default: return 0
    }
  }

  /// `á[º»]`, `Ã[\u0080-\u00BF]`, `Ä[‘ƒ©¨\u0090\u0091]`, `Æ[°¡]` or `â€`.
  private static func isMisreadUTF8(_ first: UInt32, _ second: UInt32) -> Bool {
    switch first {
    case 0xE1: second == 0xBA || second == 0xBB
    case 0xC3: (0x80...0xBF).contains(second)
    case 0xC4: [0x2018, 0x0192, 0xA9, 0xA8, 0x90, 0x91].contains(second)
    case 0xC6: second == 0xB0 || second == 0xA1
    case 0xE2: second == 0x20AC
    default: false
    }
  }

  /// A vowel before one of the bytes that are tone marks in code page 1258, or `đ`, `ă`, `ơ` or
  /// `ư` as other languages have their bytes.
  private static func isWindows1258(_ first: UInt32, _ second: UInt32) -> Bool {
    if [0xF0, 0xE3, 0xF5, 0xFD].contains(first) { return true }
    return isTone(second) && (isVowel(first | 0x20) || isVowelOfWindows1258(first | 0x20))
  }

  /// A tone mark in capitals behind a small letter, or behind a letter that has no mark elsewhere.
  private static func isSureWindows1258(_ first: UInt32, _ second: UInt32) -> Bool {
    guard isTone(second) else { return false }
    return isVowelOfWindows1258(first | 0x20) || first | 0x20 == 0x79
      || second < 0xE0 && first & 0x20 != 0 && isVowel(first)
  }

  private static func isTone(_ scalar: UInt32) -> Bool {
    [0xCC, 0xD2, 0xDE, 0xEC, 0xF2].contains(scalar)
  }

  private static func isVowelOfWindows1258(_ small: UInt32) -> Bool {
    [0xE2, 0xEA, 0xF4, 0xE3, 0xF5, 0xFD].contains(small)
  }

  /// A vowel and the mark that VNI writes behind it, as far as Vietnamese never has the pair.
  private static func isVNI(_ vowel: UInt32, _ mark: UInt32) -> Bool {
    guard mark >= 0xC0, mark <= 0xFF else { return false }
    let mark = mark | 0x20
    switch vowel {
    case 0x61: return VNI.toneMarks[mark] != nil || VNI.letterMarks[mark] != nil
    case 0x65: return VNI.toneMarks[mark] != nil || VNI.letterMarks[mark]?.letter == 0x0302
    case 0x6F: return [0xF9, 0xF8, 0xFB, 0xEF, 0xE2, 0xE5, 0xE4].contains(mark)
    case 0x75, 0xF4, 0xF6: return VNI.toneMarks[mark] != nil
    case 0xF1: return false
    default: return false
    }
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    (0x61...0x7A).contains(scalar | 0x20) && scalar < 0x80
  }

  private static func isVowel(_ small: UInt32) -> Bool {
    [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79].contains(small)
  }
}
