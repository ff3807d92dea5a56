/// The escaping of text in HTML content and in quoted attribute values.
public enum HTMLEscaping {
  /// Appends `text` to `output` with `& < > " '` as character references.
  ///
  /// Runs without such a character are copied whole. O(n).
  public static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var runStart = 0
    while let offset = firstSpecial(in: text, from: runStart) {
      output.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart..<offset]))
      reference(for: text[offset]).withUTF8Buffer { output.append(contentsOf: $0) }
      runStart = offset + 1
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart...]))
  }

  /// The five bytes as the bits of a word: all lie below 64.
  private static let specials: UInt64 =
    1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

  /// The byte 1 eight times.
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  @inline(__always)
  private static func hasZeroByte(_ word: UInt64) -> Bool {
    (word &- ones) & ~word & (ones &* 0x80) != 0
  }

  /// The offset of the first byte to escape, from `start` on.
  @inline(__always)
  private static func firstSpecial(
    in text: UnsafeBufferPointer<UInt8>,
    from start: Int
  ) -> Int? {
    let bytes = UnsafeRawBufferPointer(text)
    var offset = start
    // Eight bytes at a time: nearly all text has none of the five.
    while offset + 8 <= bytes.count {
      let chunk = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      // `&` and `'` differ in bit 0 alone, `<` and `>` in bit 1.
      let quotes = chunk ^ (ones &* 0x22)
      let ampersands = (chunk | ones) ^ (ones &* 0x27)
      let brackets = (chunk | (ones &* 2)) ^ (ones &* 0x3E)
      if hasZeroByte(quotes) || hasZeroByte(ampersands) || hasZeroByte(brackets) { break }
      offset += 8
    }
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 64, specials & (1 << UInt64(byte)) != 0 { return offset }
      offset += 1
    }
    return nil
  }

  @inline(__always)
  private static func reference(for byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): return "&amp;"
    case UInt8(ascii: "<"): return "&lt;"
    case UInt8(ascii: ">"): return "&gt;"
    case UInt8(ascii: "\""): return "&quot;"
    default: return "&#39;"
    }
  }
}
