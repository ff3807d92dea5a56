internal import Diagnostics
internal import Localization

/// Finds the characters that no page can hold: control characters but tabs and line ends, and the
/// noncharacters U+FFFE and U+FFFF (HTML Standard, section 13.2.3.5).
enum UnwritableCharacters {
  /// A run of them; the character is its first.
  struct Finding {
    let character: InvisibleCharacter
    let range: SourceRange
  }

  /// The runs in `bytes`, which are UTF-8, in order; O(n), sixteen bytes at a time.
  static func findings(in bytes: UnsafeBufferPointer<UInt8>) -> [Finding] {
    let text = ScalarText(bytes: bytes)
    var findings: [Finding] = []
    var offset = ByteSearch.firstOffset(in: bytes, from: 0, where: mayBegin)
    while offset < bytes.count {
      let start = offset
      var first: InvisibleCharacter?
      while let next = text.scalar(at: offset),
        let character = InvisibleCharacter(unwritable: next.value)
      {
        first = first ?? character
        offset = next.end
      }
      if let first { findings.append(Finding(character: first, range: SourceRange(start, offset))) }
      let next = first == nil ? offset + 1 : offset
      offset = ByteSearch.firstOffset(in: bytes, from: next, where: mayBegin)
    }
    return findings
  }

  /// Marks the bytes that such a character begins with; EF begins others too.
  @inline(__always)
  private static func mayBegin(_ bytes: ByteSearch.Vector) -> ByteSearch.Mask {
    let controls =
      (bytes .< ByteSearch.Vector(repeating: 0x20))
      .& (bytes .!= ByteSearch.Vector(repeating: 0x0A))
      .& (bytes .!= ByteSearch.Vector(repeating: 0x09))
    return controls .| (bytes .== ByteSearch.Vector(repeating: 0x7F))
      .| (bytes .== ByteSearch.Vector(repeating: 0xEF))
  }
}
