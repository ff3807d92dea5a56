/// The encoding of the `VNI` fonts for Windows: a mark behind the vowel it belongs to.
///
/// Used to know such text, never to repair it: which characters programs made of its bytes is not
/// known well enough.
enum VNI {
  /// The tone that each mark puts on the vowel before it.
  static let toneMarks: [UInt32: UInt32] = [
    0xF9: 0x0301, 0xF8: 0x0300, 0xFB: 0x0309, 0xF5: 0x0303, 0xEF: 0x0323,
  ]

  /// What each mark makes of a, e or o: a circumflex or a breve, with a tone or none.
  static let letterMarks: [UInt32: (letter: UInt32, tone: UInt32?)] = [
    0xE2: (0x0302, nil), 0xE1: (0x0302, 0x0301), 0xE0: (0x0302, 0x0300), 0xE5: (0x0302, 0x0309),
    0xE3: (0x0302, 0x0303), 0xE4: (0x0302, 0x0323), 0xEA: (0x0306, nil), 0xE9: (0x0306, 0x0301),
    0xE8: (0x0306, 0x0300), 0xFA: (0x0306, 0x0309), 0xFC: (0x0306, 0x0303), 0xEB: (0x0306, 0x0323),
  ]

  /// Letters that are one character.
  private static let letters: [UInt32: UInt32] = [
    0xF1: 0x0111, 0xF4: 0x01A1, 0xF6: 0x01B0, 0xED: 0x00ED, 0xEC: 0x00EC, 0xE6: 0x1EC9,
    0xF3: 0x0129, 0xF2: 0x1ECB, 0xEE: 0x1EF5,
  ]

  /// The small letters of `word`; `nil` where it cannot be in this encoding.
  static func decoded(_ word: ArraySlice<UInt32>) -> [UInt32]? {
    var bytes: [UInt8] = []
    var last: UInt32 = 0
    for scalar in word {
      guard scalar <= 0xFF else { return nil }
      let small = LegacyWord.isCapital(scalar) ? scalar | 0x20 : scalar
      defer { last = small }
      if bearsTone(last), let tone = toneMarks[small] {
        UTF8Scalar.append(tone, to: &bytes)
      } else if bearsLetterMark(last), let mark = letterMarks[small] {
        UTF8Scalar.append(mark.letter, to: &bytes)
        if let tone = mark.tone { UTF8Scalar.append(tone, to: &bytes) }
      } else if small < 0x80 {
        UTF8Scalar.append(small, to: &bytes)
      } else if let letter = letters[small] {
        UTF8Scalar.append(letter, to: &bytes)
      } else {
        return nil
      }
    }
    return String(decoding: Normalization.nfc(bytes), as: UTF8.self).unicodeScalars.map(\.value)
  }

  /// Whether marks of tones follow the letter; `i` has letters of its own for its tones.
  private static func bearsTone(_ small: UInt32) -> Bool {
    bearsLetterMark(small) || [0x75, 0x79, 0xF4, 0xF6].contains(small)
  }

  /// Whether marks of letters follow the letter.
  private static func bearsLetterMark(_ small: UInt32) -> Bool {
    small == 0x61 || small == 0x65 || small == 0x6F
  }
}
