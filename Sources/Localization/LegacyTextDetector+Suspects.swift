extension LegacyTextDetector {
  /// Whether letters stand in `bytes`, which are UTF-8, that correct Vietnamese does not have, or not
  /// there; text without any need not be looked at.
  ///
  /// One pass, sixteen bytes at a time; only the first two bytes of Latin-1 letters are looked at.
  public static func holdsSuspect(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    let letters = vietnameseLetters
    var offset = 0
    while offset + Vector.scalarCount <= raw.count {
      let chunk = raw.loadUnaligned(fromByteOffset: offset, as: Vector.self)
      for place in MarkedPlaces(mask(of: chunk)) {
        if isSuspect(bytes, at: offset + place, letters) { return true }
      }
      offset += Vector.scalarCount
    }
    return (offset..<raw.count).contains { isSuspect(bytes, at: $0, letters) }
  }

  private typealias Vector = ByteSearch.Vector

  /// Marks the bytes that letters and signs of Latin-1 begin with, and `€`.
  @inline(__always)
  private static func mask(of chunk: Vector) -> ByteSearch.Mask {
    (chunk & Vector(repeating: 0xFE)).equal(0xC2) .| chunk.equal(0xE2)
  }

  @inline(__always)
  private static func isSuspect(
    _ bytes: UnsafeBufferPointer<UInt8>,
    at offset: Int,
    _ letters: UInt64
  ) -> Bool {
    guard offset + 1 < bytes.count else { return false }
    let next = bytes[offset + 1]
    let last = offset > 0 ? bytes[offset - 1] : UInt8(ascii: "\n")
    switch bytes[offset] {
    case 0xC2:
      let letter = offset + 2 < bytes.count ? bytes[offset + 2] : UInt8(ascii: " ")
      return isSuspectSign(next, after: last)
        || next == 0xAE && letter.isLetter
    case 0xC3: return isSuspectLetter(next, after: last, letters)
    case 0xE2: return next == 0x82 && last >= 0x80
    default: return false
    }
  }

  /// Whether the sign U+00`next` behind a letter is a letter of an old encoding.
  @inline(__always)
  private static func isSuspectSign(_ next: UInt8, after last: UInt8) -> Bool {
    guard next > 0xA0 else { return false }
    if last >= 0x80 { return true }
    // Degrees and powers follow letters in correct text.
    return next == 0xAD || last.isLetter && next != 0xB0 && next != 0xB2 && next != 0xB3
  }

  @inline(__always)
  private static func isSuspectLetter(
    _ next: UInt8,
    after last: UInt8,
    _ letters: UInt64
  ) -> Bool {
    if letters >> UInt64(next & 0x3F) & 1 == 0 { return true }
    switch next {
    case 0x8C, 0x92: return (0x61...0x7A).contains(last) || last >= 0x80
    case 0xAC, 0xB2: return last >= 0x80
    default:
      let vowel = last | 0x20
      return last < 0x80
        && (vowel == 0x61 || vowel == 0x65 || next == 0xB9 && (vowel == 0x6F || vowel == 0x75))
    }
  }

  /// A bit for each letter of U+00C0–U+00FF that Vietnamese has.
  private static let vietnameseLetters: UInt64 =
    "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý".unicodeScalars.reduce(0) { bits, letter in
      bits | 1 << UInt64(letter.value & 0x3F)
    }
}
