/// The weights of scalars in `VietnameseOrder`; all are above 0.
enum CollationWeight {
  /// The tone weight of every letter; the weights of its marks follow it.
  static let noTone: UInt8 = 1

  /// The weight of a tone mark, in the order of the tones; other marks come after them.
  static func tone(_ mark: UInt32) -> UInt8 {
    switch mark {
    case 0x0300: 2
    case 0x0309: 3
    case 0x0303: 4
    case 0x0301: 5
    case 0x0323: 6
    default: 7 + UInt8(truncatingIfNeeded: mark - 0x0300)
    }
  }

  /// Takes the mark that makes a letter of its own (ă â ê ô ơ ư) from the marks to the letter.
  ///
  /// Such a letter is `letter` with 1 to 3 in its upper byte, so that it follows the plain one.
  static func letterAndMarks(_ letter: UInt32, _ marks: [UInt32]) -> (UInt32, [UInt32]) {
    guard let first = marks.firstIndex(where: { rank(of: $0, on: letter) != nil }),
      let rank = rank(of: marks[first], on: letter)
    else { return (letter, marks) }
    var others = marks
    others.remove(at: first)
    return (letter | rank << 24, others)
  }

  private static func rank(of mark: UInt32, on letter: UInt32) -> UInt32? {
    switch (letter | 0x20, mark) {
    case (0x61, 0x0306): 1
    case (0x61, 0x0302), (0x65, 0x0302), (0x6F, 0x0302): 2
    case (0x6F, 0x031B), (0x75, 0x031B): 3
    default: nil
    }
  }

  /// A letter as text, with the mark that makes it one of its own.
  static func composed(_ letter: UInt32) -> String {
    let plain = letter & 0xFF_FFFF
    let marks: [UInt32] = [0, 0x0306, 0x0302, 0x031B]
    let key = LatinComposition.key(plain, marks[Int(letter >> 24)])
    let scalar = Unicode.Scalar(LatinComposition.composed[key] ?? plain)
    return scalar.map { String($0) } ?? ""
  }

  static func isCapital(_ letter: UInt32) -> Bool {
    let plain = letter & 0xFF_FFFF
    return (0x41...0x5A).contains(plain) || plain == 0x0110
  }

  /// Whether the scalar has no weight: controls, the soft hyphen, joiners and marks of direction.
  static func isIgnored(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0...0x08, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F, 0xAD, 0x034F, 0x200B...0x200F, 0xFEFF:
      true
    default: false
    }
  }

  /// The weight of a letter, digit or mark of punctuation: one byte, or four for rare ones.
  static func letter(_ letter: UInt32) -> [UInt8] {
    let plain = letter & 0xFF_FFFF
    let rank = UInt8(letter >> 24)
    switch plain {
    case 0x61...0x7A: return [firstLetter + UInt8(plain - 0x61) * 4 + rank]
    case 0x41...0x5A: return [firstLetter + UInt8(plain - 0x41) * 4 + rank]
    case 0x0110, 0x0111: return [firstLetter + 3 * 4 + 1]
    case 0x30...0x39: return [firstDigit + UInt8(plain - 0x30)]
    default:
      if let place = marks[plain] { return [place] }
      return [
        0xFF, UInt8(plain >> 16), UInt8(plain >> 8 & 0xFF), UInt8(plain & 0xFF),
      ]
    }
  }

  private static let firstDigit: UInt8 = 110
  private static let firstLetter: UInt8 = 130

  /// Blanks, punctuation and symbols in the order of the root collation.
  private static let marks: [UInt32: UInt8] = {
    let order =
      "\t\n\u{B}\u{C}\r\u{85}\u{2028}\u{2029} _-–—,;:!¡?¿.…·'‘’‚\"“”„«»()[]{}§¶@*/\\&#%‰†‡•"
      + "`´˜^¯¨°©®+±÷×<=>|¦~−→¤¢$£¥₫€"
    var weights: [UInt32: UInt8] = [0xA0: 9]
    for (place, scalar) in order.unicodeScalars.enumerated() {
      weights[scalar.value] = UInt8(place + 1)
    }
    return weights
  }()
}
