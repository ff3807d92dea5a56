/// Makes capital letters small in place.
enum LowerCase {
  static func apply(to bytes: UnsafeMutableBufferPointer<UInt8>) {
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        if byte >= 0x41, byte <= 0x5A { bytes[offset] = byte | 0x20 }
        offset += 1
      } else if byte >= 0xC3, byte <= 0xC9, offset + 1 < bytes.count {
        lower(&bytes[offset + 1], lead: byte)
        offset += 2
      } else if byte == 0xE1, offset + 2 < bytes.count {
        // U+1E00–U+1EFF: a capital is even, its small letter the next.
        if bytes[offset + 1] >= 0xB8, bytes[offset + 1] <= 0xBB, bytes[offset + 2] & 1 == 0 {
          bytes[offset + 2] |= 1
        }
        offset += 3
      } else {
        offset += 1
      }
    }
  }

  /// The second byte of a letter of U+00C0–U+024F.
  private static func lower(_ byte: inout UInt8, lead: UInt8) {
    switch lead {
    case 0xC3:
      if byte <= 0x9E, byte != 0x97 { byte += 0x20 }
    case 0xC4 where byte < 0xB9, 0xC5 where byte >= 0x8A && byte < 0xB8:
      if byte & 1 == 0 { byte |= 1 }
    case 0xC6:
      // Ơ and Ư, whose small letters are the next.
      if byte == 0xA0 || byte == 0xAF { byte += 1 }
    default: break
    }
  }
}
