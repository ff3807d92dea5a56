/// A word as a wrong reading left it: letters, and the signs that were letters before.
struct LegacyWord: Hashable {
  let scalars: ArraySlice<UInt32>

  static func == (left: LegacyWord, right: LegacyWord) -> Bool {
    left.scalars.elementsEqual(right.scalars)
  }

  func hash(into hasher: inout Hasher) {
    for scalar in scalars { hasher.combine(scalar) }
  }

  /// The words of a text.
  static func words(of scalars: [UInt32]) -> [LegacyWord] {
    scalars.split { !isPart($0) }.map { LegacyWord(scalars: $0) }
  }

  /// Whether `scalar` may be part of a word.
  static func isPart(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0D: false
    case 0...0x1F, 0x41...0x5A, 0x61...0x7A: true
    case 0x20...0x7F, 0xA0: false
    case 0...0x1FFF: true
    default: Windows1252.byte(of: scalar) != nil || scalar >= 0x2C00
    }
  }

  /// Whether some letter is none that a wrong reading of single bytes makes.
  var isBeyondSingleBytes: Bool { scalars.contains { Windows1252.byte(of: $0) == nil } }

  /// Whether the word has other letters than English ones, all of which may come from single bytes.
  var isSingleBytes: Bool {
    scalars.contains { $0 >= 0x80 || $0 < 0x20 } && !isBeyondSingleBytes
      && (hasStrangeLetters || !isMeasure)
  }

  /// Whether the word may come from single bytes and is no Vietnamese syllable as it stands.
  var isForeign: Bool {
    isSingleBytes && (hasStrangeLetters || !isWritten && !core.isWritten)
  }

  /// Whether the word is a syllable, with no capital behind a small letter.
  private var isWritten: Bool {
    VietnameseSyllable.isSpelled(by: scalars, strictly: true)
      && !zip(scalars, scalars.dropFirst()).contains { !Self.isCapital($0) && Self.isCapital($1) }
  }

  /// Whether `scalar` is a letter without a mark, in any case: no encoding reads these otherwise.
  static func isPlainLetter(_ scalar: UInt32) -> Bool { (0x61...0x7A).contains(scalar | 0x20) }

  static func isCapital(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0xC0...0xDE, 0x01AF: true
    case 0x0100...0x0137, 0x01A0, 0x1EA0...0x1EF9: scalar & 1 == 0
    default: false
    }
  }

  /// Whether the word may be a sign, a unit or a word with a note: `±`, `m²`, `µm`, `từ¹`.
  ///
  /// Such words say nothing, although `m²` is “mỗ” in VISCII.
  private var isMeasure: Bool {
    let rest = core.scalars.drop { $0 == 0xB5 }
    let last = rest.lastIndex { ![0xB2, 0xB3, 0xB9].contains($0) }
    guard let last else { return true }
    let letters = rest[...last]
    return letters.allSatisfy { $0 >= 0x41 && $0 < 0x80 }
      || !letters.contains { $0 < 0x80 || $0 >= 0xC0 }
  }

  /// Whether the word becomes a Vietnamese syllable in `encoding`.
  func isSyllable(in encoding: LegacyEncoding, strictly: Bool = false) -> Bool {
    isWholeSyllable(in: encoding, strictly) || core.isWholeSyllable(in: encoding, strictly)
  }

  private func isWholeSyllable(in encoding: LegacyEncoding, _ strictly: Bool = false) -> Bool {
    guard let letters = decoded(from: encoding) else { return false }
    // Capitals of fonts for headings come out small, but no small word gets a capital.
    return !Self.hasOddCapital(letters)
      && VietnameseSyllable.isSpelled(by: letters, strictly: strictly)
  }

  /// The word in `encoding`; `nil` where it cannot be in it.
  func decoded(from encoding: LegacyEncoding) -> [UInt32]? {
    if encoding == .vni { return VNI.decoded(scalars) }
    var result: [UInt32] = []
    for scalar in scalars {
      guard let letter = Self.letter(scalar, in: encoding) else { return nil }
      result.append(letter)
    }
    return encoding == .windows1258 ? Self.composed(result) : result
  }

  /// The word in `encoding` as far as its characters stand for letters there.
  ///
  /// Quotes around it are let alone, and so is a sign that stands by itself.
  func repaired(from encoding: LegacyEncoding) -> [UInt32] {
    guard isWord(in: encoding) else { return Array(scalars) }
    let isQuoted = !isWholeSyllable(in: encoding) && core.isWholeSyllable(in: encoding)
    let core = isQuoted ? core : self
    let letters = core.scalars.map { Self.letter($0, in: encoding) ?? $0 }
    let text = encoding == .windows1258 ? Self.composed(letters) : letters
    return scalars[..<core.scalars.startIndex] + text + scalars[core.scalars.endIndex...]
  }

  /// Whether the word is more than a sign by itself or a unit with a power, in `encoding` at least.
  private func isWord(in encoding: LegacyEncoding) -> Bool {
    let hasPower = scalars.last == 0xB2 || scalars.last == 0xB3
    if scalars.contains(where: { !Self.isSign($0) && $0 != 0xB7 }), !hasPower { return true }
    // A dot between figures or names stays; in VISCII it is the word “ở”.
    if scalars.elementsEqual([0xB7]) { return encoding == .viscii }
    return isSyllable(in: encoding) && !scalars.allSatisfy(Self.isDashOrOperator)
  }

  private static func isDashOrOperator(_ scalar: UInt32) -> Bool {
    scalar >= 0x2000 || scalar == 0xD7 || scalar == 0xF7
  }

  /// The word without the quotes, dashes and dots at its ends; `§` and `®` before letters are none.
  private var core: LegacyWord {
    var rest = scalars
    while let first = rest.first, Self.isSign(first), !Self.isStrangeStart(rest) {
      rest.removeFirst()
    }
    while let last = rest.last, Self.isSign(last) { rest.removeLast() }
    return LegacyWord(scalars: rest)
  }

  /// Whether `scalar` is a sign that also stands in correct text: quotes, dashes, ©, ®, §, °.
  static func isSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA7, 0xA9, 0xAB, 0xAE, 0xB0, 0xBB, 0xD7, 0xF7: true
    default: scalar >= 0x2000 && scalar != 0x20AC
    }
  }

  /// What the byte that was read as `scalar` is in `encoding`.
  private static func letter(_ scalar: UInt32, in encoding: LegacyEncoding) -> UInt32? {
    if scalar < 0x80, scalar >= 0x20 { return scalar }
    // Windows knows signs where only VISCII has letters.
    guard scalar <= 0xFF || encoding == .viscii else { return nil }
    return Windows1252.byte(of: scalar).flatMap { encoding.scalar(of: $0) }
  }

  private static func composed(_ scalars: [UInt32]) -> [UInt32] {
    var bytes: [UInt8] = []
    for scalar in scalars { UTF8Scalar.append(scalar, to: &bytes) }
    return String(decoding: Normalization.nfc(bytes), as: UTF8.self).unicodeScalars.map(\.value)
  }
}
