/// The letters and digits that words are made of, each with its small form.
///
/// Words hold ASCII letters and digits and the letters of U+00C0–U+024F and U+1E00–U+1EFF, which
/// are those that `Folding` knows; everything else stands between words. `search.js` holds the same
/// rule for what a reader types.
struct SearchLetters: Sendable {
  private static let firstBlock = 0x0250

  /// The small forms by scalar, the second block behind the first; 0 for what is between words.
  let small: [UInt16]

  static let all = SearchLetters()

  private init() {
    var small = [UInt16](repeating: 0, count: Self.firstBlock + 0x0100)
    for value in Array(0x30..<0x0250) + Array(0x1E00..<0x1F00) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let isDigit = value <= 0x39
      let isLetter = scalar.properties.isAlphabetic && (value < 0x80 || value >= 0xC0)
      guard isDigit || isLetter, let index = Self.index(value) else { continue }
      // The first scalar alone: İ (U+0130) has a small form of two, of which the second is a mark.
      let first = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      // Ɓ (U+0181) is in these blocks, and its small form is not: it is no letter of ours.
      guard Self.index(Int(first.value)) != nil else { continue }
      small[index] = UInt16(truncatingIfNeeded: first.value)
    }
    self.small = small
  }

  @inline(__always)
  static func index(_ scalar: Int) -> Int? {
    if scalar < firstBlock { return scalar }
    if scalar >= 0x1E00, scalar < 0x1F00 { return scalar - 0x1E00 + firstBlock }
    return nil
  }
}
