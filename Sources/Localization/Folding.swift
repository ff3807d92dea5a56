/// Text as it is compared where marks and case do not matter: in slugs and search.
///
/// Latin letters become small letters without marks, `đ` becomes `d`; everything else stays.
/// NFC and NFD give the same. `ư` and `ơ` lose their horn, so `Ướt` folds to `uot`.
public enum Folding {
  /// Folds UTF-8 bytes, in O(n).
  public static func fold(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    bytes.withUnsafeBufferPointer { fold($0) { result.append($0) } }
    return result
  }

  /// Gives the bytes of the folded text to `body`, at most as many as `bytes` are.
  @inline(__always)
  static func fold(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (UInt8) -> Void) {
    let letters = letters
    var offset = 0
    while offset < bytes.count {
      let (folded, length) = foldScalar(at: offset, of: bytes, letters)
      if let folded { body(folded) }
      offset += length
    }
  }

  /// Folds a text.
  public static func fold(_ text: String) -> String {
    String(decoding: fold(Array(text.utf8)), as: UTF8.self)
  }

  /// What the scalar at `offset` folds to, if anything, and the number of bytes that took.
  @inline(__always)
  private static func foldScalar(
    at offset: Int,
    of bytes: UnsafeBufferPointer<UInt8>,
    _ letters: FoldedLetters
  ) -> (folded: UInt8?, length: Int) {
    let byte = bytes[offset]
    if byte < 0x80 {
      let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      return (isCapital ? byte | 0x20 : byte, 1)
    }
    if byte >= 0xC3, byte <= 0xCD, offset + 1 < bytes.count {
      let scalar = Int(byte & 0x1F) << 6 | Int(bytes[offset + 1] & 0x3F)
      if scalar >= 0x0300, scalar < 0x0370 { return (nil, 2) }
      if let letter = letters.letter(scalar) { return (letter, 2) }
    } else if byte == 0xE1, offset + 2 < bytes.count {
      let scalar = 0x1000 | Int(bytes[offset + 1] & 0x3F) << 6 | Int(bytes[offset + 2] & 0x3F)
      if let letter = letters.letter(scalar) { return (letter, 3) }
    }
    return (byte, 1)
  }

  private static let letters = FoldedLetters()
}
