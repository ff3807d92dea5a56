/// Microsoft's code page 1252, in which most software reads bytes that it knows nothing about.
enum Windows1252 {
  /// The characters of 80–9F; five bytes stand for nothing and are shown as control characters.
  ///
  /// Source: Microsoft's best-fit table of code page 1252.
  private static let specials: [UInt32] = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars.map(\.value)
  )

  /// The scalar that `byte` stands for.
  static func scalar(of byte: UInt8) -> UInt32 {
    byte & 0xE0 == 0x80 ? specials[Int(byte) - 0x80] : UInt32(byte)
  }

  /// The byte that stands for `scalar`, in Latin-1 or in code page 1252; `nil` where none does.
  static func byte(of scalar: UInt32) -> UInt8? {
    if scalar <= 0xFF { return UInt8(scalar) }
    guard scalar < 0x2123, let place = specials.firstIndex(of: scalar) else { return nil }
    return UInt8(0x80 + place)
  }

  /// Whether every one of `bytes` stands for a character.
  static func isDefined(_ bytes: some Sequence<UInt8>) -> Bool {
    !bytes.contains { [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) }
  }
}
