/// The escaping of text in HTML content and in quoted attribute values.
enum HTMLEscaping {
  private typealias Vector = SIMD16<UInt8>

  /// The length of the longest reference.
  static let longestReference = 6

  /// Copies text up to the first of `& < > " '` or up to its end, and gives the number of bytes.
  ///
  /// Sixteen bytes at a time, since nearly all text has none of the five. `target` must have room
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

  /// The character reference for one of the five.
  static func reference(for byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): return "&amp;"
    case UInt8(ascii: "<"): return "&lt;"
    case UInt8(ascii: ">"): return "&gt;"
    case UInt8(ascii: "\""): return "&quot;"
    default: return "&#39;"
    }
  }

  /// The five bytes as the bits of a word: all lie below 64.
  private static let specials: UInt64 =
    1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 64 && specials >> UInt64(byte) & 1 != 0
  }

  /// The offset of the first of the five, or the length of the chunk.
  @inline(__always)
  private static func firstSpecial(in chunk: Vector) -> Int {
    // `&` and `'` differ in bit 0 alone, `<` and `>` in bit 1.
    let quotes = chunk .== Vector(repeating: 0x22)
    let ampersands = (chunk | Vector(repeating: 1)) .== Vector(repeating: 0x27)
    let brackets = (chunk | Vector(repeating: 2)) .== Vector(repeating: 0x3E)
    let found = unsafeBitCast(quotes .| ampersands .| brackets, to: SIMD2<UInt64>.self)
    if found[0] != 0 { return found[0].trailingZeroBitCount / 8 }
    return 8 + found[1].trailingZeroBitCount / 8
  }
}
