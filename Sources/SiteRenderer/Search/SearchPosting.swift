/// Where a word or phrase stands: a document, the part of it where it says most, and how much that
/// is worth.
struct SearchPosting: Equatable, Sendable {
  /// Where in a document a word stands, from the least to the most telling place.
  enum Place: UInt8, Comparable {
    case text
    case summary
    case heading
    case title

    static func < (left: Place, right: Place) -> Bool { left.rawValue < right.rawValue }
  }

  /// The highest number of a section; all later ones count as this one.
  static let lastSection = 63
  /// The number of strengths.
  static let strengths = 16

  /// The three in one number, so that many take little room: 22, 4 and 6 bits.
  let bits: UInt32

  init(bits: UInt32) { self.bits = bits }

  init(document: Int, strength: Int, section: Int) {
    bits =
      UInt32(truncatingIfNeeded: document) << 10 | UInt32(truncatingIfNeeded: strength & 15) << 6
      | UInt32(truncatingIfNeeded: section & 63)
  }

  /// The number of the document.
  var document: Int { Int(bits >> 10) }
  /// From 0 to 15: four steps for each place.
  ///
  /// A shorter title is stronger than a longer one, elsewhere a word that comes more often. The
  /// steps of titles are those of one word, of two, of three to five and of more.
  var strength: Int { Int(bits >> 6 & 15) }
  /// The section, 0 for what stands before the first heading.
  var section: Int { Int(bits & 63) }

  /// The strength of a word that comes `count` times in all and stands at `place` at best; in a
  /// title `count` is the title's number of words.
  @inline(__always)
  static func strength(_ place: Place, count: Int) -> Int {
    let step: Int
    if place == .title {
      step = count <= 1 ? 3 : count <= 2 ? 2 : count <= 5 ? 1 : 0
    } else {
      step = count <= 1 ? 0 : count <= 3 ? 1 : count <= 7 ? 2 : 3
    }
    return Int(place.rawValue) << 2 | step
  }
}
