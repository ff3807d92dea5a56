/// UTF-8 whose bytes were taken for Windows-1252, one character a byte.
enum MisreadUTF8 {
  /// The text with the letters that were meant; `nil` where it has no such sequence.
  static func repaired(_ scalars: [UInt32]) -> [UInt32]? {
    var result: [UInt32] = []
    result.reserveCapacity(scalars.count)
    var offset = 0
    while offset < scalars.count {
      if scalars[offset] >= 0xC2, let (scalar, length) = sequence(in: scalars, at: offset) {
        result.append(scalar)
        offset += length
      } else {
        result.append(scalars[offset])
        offset += 1
      }
    }
    return result.count == scalars.count ? nil : result
  }

  /// The scalar whose UTF-8 the characters at `offset` show, and their number.
  private static func sequence(
    in scalars: [UInt32],
    at offset: Int
  ) -> (scalar: UInt32, length: Int)? {
    let length = scalars[offset] < 0xE0 ? 2 : 3
    guard scalars[offset] < 0xF0, offset + length <= scalars.count else { return nil }
    var scalar = scalars[offset] & (length == 2 ? 0x1F : 0x0F)
    for place in offset + 1..<offset + length {
      guard let byte = Windows1252.byte(of: scalars[place]), byte & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return isLikely(scalar) ? (scalar, length) : nil
  }

  /// Whether `scalar` is a Latin letter, punctuation or a sign, as texts of this site have them.
  private static func isLikely(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0...0x024F, 0x0300...0x036F, 0x1E00...0x1EFF, 0x2000...0x2BFF: true
    default: false
    }
  }
}
