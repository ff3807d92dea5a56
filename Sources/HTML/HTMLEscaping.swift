/// The escaping of text in HTML content and in quoted attribute values.
///
/// What is special are `& < > " '`, and the characters that HTML cannot hold, which become blanks:
/// control characters but tabs and line ends, and U+FFFE and U+FFFF (HTML Standard, section
/// 13.2.3.5).
enum HTMLEscaping {
  private typealias Vector = SIMD16<UInt8>

  /// Copies text up to the first byte that may be special or up to its end, and gives the number of
  /// bytes.
  ///
  /// Sixteen bytes at a time, since nearly all text has none. `target` must have room
  /// for all of the text: what is behind the copy is overwritten too. O(n).
  @inline(__always)
  static func copyPlainText(
    _ source: UnsafePointer<UInt8>,
    _ count: Int,
    to target: UnsafeMutablePointer<UInt8>
  ) -> Int {
    let (from, to) = (UnsafeRawPointer(source), UnsafeMutableRawPointer(target))
    guard count >= Vector.scalarCount else { return copyShortText(from, count, to) }
    var offset = 0
    while true {
      let chunk = from.loadUnaligned(fromByteOffset: offset, as: Vector.self)
      to.storeBytes(of: chunk, toByteOffset: offset, as: Vector.self)
      let special = firstSpecial(in: chunk)
      if special < Vector.scalarCount { return offset + special }
      if offset + Vector.scalarCount == count { return count }
      // The last step goes over some bytes again rather than over the end.
      offset = min(offset + Vector.scalarCount, count - Vector.scalarCount)
    }
  }

  @inline(__always)
  private static func copyShortText(
    _ source: UnsafeRawPointer,
    _ count: Int,
    _ target: UnsafeMutableRawPointer
  ) -> Int {
    var offset = 0
    while offset < count {
      let byte = source.load(fromByteOffset: offset, as: UInt8.self)
      if isSpecial(byte) { break }
      target.storeBytes(of: byte, toByteOffset: offset, as: UInt8.self)
      offset += 1
    }
    return offset
  }

  /// What stands for the special character that `text` begins with, and how many bytes that is; `nil`
  /// where it is none.
  static func replacement(
    for text: UnsafeBufferPointer<UInt8>
  ) -> (text: StaticString, length: Int)? {
    switch text[0] {
    case UInt8(ascii: "&"): return ("&amp;", 1)
    case UInt8(ascii: "<"): return ("&lt;", 1)
    case UInt8(ascii: ">"): return ("&gt;", 1)
    case UInt8(ascii: "\""): return ("&quot;", 1)
    case UInt8(ascii: "'"): return ("&#39;", 1)
    case 0xEF:
      let isNone = text.count > 2 && text[1] == 0xBF && text[2] >= 0xBE
      return isNone ? (" ", 3) : nil
    default: return (" ", 1)
    }
  }

  /// The special bytes below 64 as the bits of a word.
  private static let specials: UInt64 =
    1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
    | 0xFFFF_FFFF & ~(1 << 0x09 | 1 << 0x0A)

  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 64 ? specials >> UInt64(byte) & 1 != 0 : byte == 0x7F || byte == 0xEF
  }

  /// The offset of the first byte that may be special, or the length of the chunk.
  @inline(__always)
  private static func firstSpecial(in chunk: Vector) -> Int {
    // `&` and `'` differ in bit 0 alone, `<` and `>` in bit 1.
    let quotes = chunk .== Vector(repeating: 0x22)
    let ampersands = (chunk | Vector(repeating: 1)) .== Vector(repeating: 0x27)
    let brackets = (chunk | Vector(repeating: 2)) .== Vector(repeating: 0x3E)
    let controls =
      (chunk .< Vector(repeating: 0x20)) .& (chunk .!= Vector(repeating: 0x09))
      .& (chunk .!= Vector(repeating: 0x0A))
    let others = (chunk .== Vector(repeating: 0x7F)) .| (chunk .== Vector(repeating: 0xEF))
    let found = unsafeBitCast(
      quotes .| ampersands .| brackets .| controls .| others,
      to: SIMD2<UInt64>.self
    )
    if found[0] != 0 { return found[0].trailingZeroBitCount / 8 }
    return 8 + found[1].trailingZeroBitCount / 8
  }
}
