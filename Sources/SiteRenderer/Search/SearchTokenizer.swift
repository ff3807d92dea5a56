internal import Localization

/// Cuts a text into the words that search finds it by.
///
/// A Vietnamese syllable is a word; `1419/QĐ-TTg` is three.
enum SearchTokenizer {
  /// A word where it stands in a text.
  struct Word {
    /// A hash of its small letters, never 0.
    let key: UInt64
    /// The bytes it takes.
    let range: Range<Int>
    /// Whether only blanks, hyphens or slashes part it from the word before.
    let isJoined: Bool
  }

  /// Gives the words of `bytes`, a text in NFC, to `body`; O(n).
  @inline(__always)
  static func forEachWord(
    in bytes: UnsafeBufferPointer<UInt8>,
    _ body: (Word) -> Void
  ) {
    SearchLetters.all.small.withUnsafeBufferPointer { small in
      var start = -1
      var key = seed
      var isJoined = false
      var offset = 0
      while offset < bytes.count {
        let (scalar, length) = scalar(at: offset, of: bytes)
        let letter = SearchLetters.index(scalar).map { small[$0] } ?? 0
        if letter != 0 {
          if start < 0 { start = offset }
          key = mixed(key, UInt64(letter))
        } else {
          if start >= 0 {
            body(Word(key: key | 1, range: start..<offset, isJoined: isJoined))
            start = -1
            key = seed
            isJoined = true
          }
          if !joins(scalar) { isJoined = false }
        }
        offset += length
      }
      if start >= 0 { body(Word(key: key | 1, range: start..<bytes.count, isJoined: isJoined)) }
    }
  }

  /// The key of a word that ``exact(_:)`` has made.
  static func key(of word: [UInt8]) -> UInt64 {
    var key = seed
    word.withUnsafeBufferPointer { bytes in
      var offset = 0
      while offset < bytes.count {
        let (scalar, length) = scalar(at: offset, of: bytes)
        key = mixed(key, UInt64(scalar))
        offset += length
      }
    }
    return key | 1
  }

  /// `word` in small letters and with the tone mark in its old place: `Hoà` becomes `hòa`.
  static func exact(_ word: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(word.count)
    SearchLetters.all.small.withUnsafeBufferPointer { small in
      var offset = 0
      while offset < word.count {
        let (value, length) = scalar(at: offset, of: word)
        let letter = SearchLetters.index(value).map { small[$0] } ?? 0
        let scalar = Unicode.Scalar(UInt32(letter))
        if let bytes = scalar.flatMap(UTF8.encode) { result.append(contentsOf: bytes) }
        offset += length
      }
    }
    return TonePlacement.old.moved(result[...]) ?? result
  }

  private static let seed: UInt64 = 0x5158_5348

  @inline(__always)
  private static func mixed(_ key: UInt64, _ letter: UInt64) -> UInt64 {
    let product = (key ^ letter) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 32)
  }

  @inline(__always)
  private static func scalar(
    at offset: Int,
    of bytes: UnsafeBufferPointer<UInt8>
  ) -> (scalar: Int, length: Int) {
    let byte = Int(bytes[offset])
    if byte < 0x80 { return (byte, 1) }
    if byte < 0xE0, offset + 1 < bytes.count {
      return ((byte & 0x1F) << 6 | Int(bytes[offset + 1] & 0x3F), 2)
    }
    if byte < 0xF0, offset + 2 < bytes.count {
      let low = Int(bytes[offset + 1] & 0x3F) << 6 | Int(bytes[offset + 2] & 0x3F)
      return ((byte & 0x0F) << 12 | low, 3)
    }
    return (0xFFFD, byte < 0xF0 ? 1 : 4)
  }

  /// Blank, no-break space, hyphen, slash.
  @inline(__always)
  private static func joins(_ scalar: Int) -> Bool {
    scalar == 0x20 || scalar == 0xA0 || scalar == 0x2D || scalar == 0x2F
  }
}
