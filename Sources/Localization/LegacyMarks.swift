/// How many marks of a wrong reading a paragraph has.
struct LegacyMarks {
  private(set) var singleByte = 0
  private(set) var windows1258 = 0
  /// Whether a mark was among them that no other language's spelling has.
  private(set) var hasSureWindows1258 = false
  private(set) var vni = 0
  private var misreadUTF8 = 0
  private var hasSureMisreadUTF8 = false

  /// Whether the paragraph holds UTF-8 that was taken for other letters.
  var hasMisreadUTF8: Bool { hasSureMisreadUTF8 || misreadUTF8 >= 3 }

  init(in scalars: [UInt32]) {
    var singleByteEnd = 0
    for index in scalars.indices.dropLast() {
      let (first, second) = (scalars[index], scalars[index + 1])
      guard first >= 0x80 || second >= 0x80 else { continue }
      let third = index + 2 < scalars.count ? scalars[index + 2] : 0
      if index >= singleByteEnd {
        let length = Self.singleByteLength(first, second, third)
        if length > 0 {
          singleByte += 1
          singleByteEnd = index + length
        }
      }
      countMarks(first, second, third)
    }
  }

  /// Counts the marks of the other encodings.
  private mutating func countMarks(_ first: UInt32, _ second: UInt32, _ third: UInt32) {
    if Self.isMisreadUTF8(first, second) {
      misreadUTF8 += 1
      hasSureMisreadUTF8 = hasSureMisreadUTF8 || Self.isSureMisreadUTF8(first, second, third)
    }
    if Self.isWindows1258(first, second) {
      windows1258 += 1
      hasSureWindows1258 = hasSureWindows1258 || Self.isSureWindows1258(first, second)
    }
    if Self.isVNI(first | 0x20, second) { vni += 1 }
  }

  /// `[A-Za-z][¡-¨ª¬\u00AD®¯µ¶·¸¹¼½¾]` or `[A-Za-z][«»©][A-Za-z]`: TCVN3 and VISCII.
  private static func singleByteLength(
    _ first: UInt32,
    _ second: UInt32,
    _ third: UInt32
  ) -> Int {
    guard LegacyWord.isPlainLetter(first) else { return 0 }
    switch second {
    case 0xA1...0xA8, 0xAA, 0xAC...0xAF, 0xB5...0xB9, 0xBC...0xBE: return 2
    case 0xA9, 0xAB, 0xBB: return LegacyWord.isPlainLetter(third) ? 3 : 0
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

  /// Such a mark that cannot be a quotation mark or a dash behind a letter: `«cá»…`, `Ä‘`.
  private static func isSureMisreadUTF8(
    _ first: UInt32,
    _ second: UInt32,
    _ third: UInt32
  ) -> Bool {
    let last = first == 0xE1 ? third : second
    guard first == 0xE1 || (0xC3...0xC6).contains(first) else { return false }
    guard let byte = Windows1252.byte(of: last), byte & 0xC0 == 0x80 else { return false }
    return (0xA1...0xBF).contains(last) && last != 0xAB && last != 0xBB || last == 0x0192
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

  /// A vowel and the mark that VNI writes behind it, as far as Vietnamese never has the pair: it has
  /// `oá`, `oà` and `oã`.
  private static func isVNI(_ vowel: UInt32, _ mark: UInt32) -> Bool {
    guard mark >= 0xC0, mark <= 0xFF else { return false }
    let mark = mark | 0x20
    switch vowel {
    case 0x61: return VNI.toneMarks[mark] != nil || VNI.letterMarks[mark] != nil
    case 0x65: return VNI.toneMarks[mark] != nil || VNI.letterMarks[mark]?.letter == 0x0302
    case 0x6F: return [0xF9, 0xF8, 0xFB, 0xEF, 0xE2, 0xE5, 0xE4].contains(mark)
    case 0x75, 0xF4, 0xF6: return VNI.toneMarks[mark] != nil
    default: return false
    }
  }

  private static func isVowel(_ small: UInt32) -> Bool {
    [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79].contains(small)
  }
}
