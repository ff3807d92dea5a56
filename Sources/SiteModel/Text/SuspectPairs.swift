internal import Localization

/// Sixteen bytes of a Vietnamese text, each with the one behind it: which pairs are worth a look.
///
/// Correct text has few of them. A pair too many does no harm, whatever marks of tones a site uses.
struct SuspectPairs {
  private typealias Mask = ByteSearch.Mask

  private let first: ByteSearch.Vector
  private let second: ByteSearch.Vector

  /// The pairs from `offset` on, behind which seventeen bytes stand.
  @inline(__always)
  init(in bytes: UnsafeRawBufferPointer, at offset: Int) {
    first = bytes.loadUnaligned(fromByteOffset: offset, as: ByteSearch.Vector.self)
    second = bytes.loadUnaligned(fromByteOffset: offset + 1, as: ByteSearch.Vector.self)
  }

  /// Marks the first byte of each pair that is worth a look.
  var mask: ByteSearch.Mask {
    @inline(__always) get {
      characters .| blanksBeforeSigns .| lettersBeforeMarked .| lettersBehindMarked
    }
  }

  /// What no text should have, or what looks like a letter.
  private var characters: Mask {
    @inline(__always) get {
      // U+00A0 and U+00AD.
      let signs = first.equal(0xC2) .& (second.equal(0xA0) .| second.equal(0xAD))
      // Ð and ð, and Ɖ.
      let strokes =
        first.equal(0xC3) .& (second & .init(repeating: 0xDF)).equal(0x90)
        .| first.equal(0xC6) .& second.equal(0x89)
      // U+2000 to U+207F.
      let spaces = first.equal(0xE2) .& (second & .init(repeating: 0xFE)).equal(0x80)
      // U+FEC0 to U+FF7F.
      let wide = first.equal(0xEF) .& isIn(0xBB...0xBD, second)
      // Letters of Latin Extended-B, IPA, marks, Greek and Cyrillic.
      return signs .| strokes .| spaces .| wide .| isIn(0xC7...0xD3, first)
    }
  }

  /// A blank before `!`, `)`, `,`, `.`, `:`, `;` or `?`.
  private var blanksBeforeSigns: Mask {
    @inline(__always) get {
      let signs =
        second.equal("!") .| second.equal(")") .| second.equal("?")
        .| (second & .init(repeating: 0xFD)).equal(",")
        .| (second & .init(repeating: 0xFE)).equal(":")
      return first.equal(" ") .& signs
    }
  }

  /// A letter that may lack the mark of the one behind it: `oà`, `cuả`, `qúy`, `gìa`, `nuớc`.
  private var lettersBeforeMarked: Mask {
    @inline(__always) get {
      let small = first | .init(repeating: 0x20)
      let vowels = (small.equal("o") .| small.equal("u")) .& (isLatin .| second.equal(0xE1))
      let ends = (small.equal("i") .| small.equal("g")) .& isLatin
      let horns = small.equal("u") .& isHorned
      return vowels .| ends .| horns .| small.equal("q") .& second.areBeyondASCII
    }
  }

  /// A letter that may have the mark of the one behind it: `hòan`, `khỏe`, `ngừơi`.
  private var lettersBehindMarked: Mask {
    @inline(__always) get {
      let small = second | .init(repeating: 0x20)
      let vowels = small.equal("a") .| small.equal("e") .| small.equal("y")
      // Not behind ư and Ư, which stand before ơ, and đ and Đ.
      let isUsual =
        (first & .init(repeating: 0xFE)).equal(0x90) .| first.equal(0xAF)
        .| first.equal(0xB0) .& isHorned
      return first.areBeyondASCII .& (vowels .| (isLatin .| isHorned) .& .!isUsual)
    }
  }

  /// Whether a letter of Latin-1 begins with the second byte.
  private var isLatin: Mask { @inline(__always) get { second.equal(0xC3) } }
  /// Whether ơ or ư without a tone begins with the second byte.
  private var isHorned: Mask { @inline(__always) get { second.equal(0xC6) } }

  @inline(__always)
  private func isIn(_ range: ClosedRange<UInt8>, _ bytes: ByteSearch.Vector) -> Mask {
    bytes &- .init(repeating: range.lowerBound) .<= .init(repeating: UInt8(range.count - 1))
  }
}
