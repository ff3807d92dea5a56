/// The ASCII letters that U+00C0–U+024F and U+1E00–U+1EFF fold to.
struct FoldedLetters: Sendable {
  /// One byte for each scalar of the two blocks; 0 where the scalar stays.
  private var table = [UInt8](repeating: 0, count: 0x0250 + 0x0100)

  init() {
    for composed in LatinComposition.parts.keys {
      let letter = LatinComposition.decomposed(composed).letter
      guard let index = Self.index(Int(composed)), letter < 0x80 else { continue }
      table[index] = UInt8(letter) | 0x20
    }
    // Đ and đ have no decomposition: their stroke is part of the letter.
    table[0x0110] = UInt8(ascii: "d")
    table[0x0111] = UInt8(ascii: "d")
  }

  func letter(_ scalar: Int) -> UInt8? {
    guard let index = Self.index(scalar), table[index] != 0 else { return nil }
    return table[index]
  }

  private static func index(_ scalar: Int) -> Int? {
    switch scalar {
    case 0x00C0..<0x0250: scalar
    case 0x1E00..<0x1F00: scalar - 0x1E00 + 0x0250
    default: nil
    }
  }
}
