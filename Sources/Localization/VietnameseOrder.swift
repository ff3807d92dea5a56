/// The order of a Vietnamese dictionary: by letters, then by tones, then small before capital.
///
/// The letters are a ă â b c d đ e ê g … o ô ơ … u ư v x y with f j w z in their Latin places; the
/// tones are none, huyền, hỏi, ngã, sắc, nặng. Blanks and punctuation come before digits, digits
/// before letters. Source: the `vi` collation of the Unicode Common Locale Data Repository.
public enum VietnameseOrder {
  /// A text's place in the order.
  ///
  /// The keys of one text in NFC and in NFD are equal.
  public struct Key: Comparable, Hashable, Sendable {
    /// The weights of the letters, then of the tones, then of the case, with 0 between them.
    let weights: [UInt8]

    /// Whether the first key's text comes before the second's.
    public static func < (left: Key, right: Key) -> Bool {
      left.weights.lexicographicallyPrecedes(right.weights)
    }
  }

  /// Makes the key of `text`, in O(n).
  public static func key(for text: String) -> Key {
    var letters: [UInt8] = []
    var tones: [UInt8] = []
    var cases: [UInt8] = []
    for scalar in Normalization.nfc(text).unicodeScalars {
      if CombiningMark.combiningClass(scalar.value) != 0 {
        tones.append(CollationWeight.tone(scalar.value))
        continue
      }
      guard !CollationWeight.isIgnored(scalar.value) else { continue }
      let parts = LatinComposition.decomposed(scalar.value)
      let (letter, marks) = CollationWeight.letterAndMarks(parts.letter, parts.marks)
      letters.append(contentsOf: CollationWeight.letter(letter))
      tones.append(CollationWeight.noTone)
      tones.append(contentsOf: marks.map(CollationWeight.tone))
      cases.append(CollationWeight.isCapital(letter) ? 2 : 1)
    }
    return Key(weights: letters + [0] + tones + [0] + cases)
  }

  /// The capital letter that `text` is filed under: `Ă` for `Ẵm`, `Đ`, `Ô`.
  ///
  /// Tone marks are taken off; blanks and punctuation before the first letter or digit do not
  /// count. A text without either has no letter, which is the empty string.
  public static func letter(of text: String) -> String {
    let first = Normalization.nfc(text).unicodeScalars.first {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    guard let first else { return "" }
    let parts = LatinComposition.decomposed(first.value)
    let (letter, _) = CollationWeight.letterAndMarks(parts.letter, parts.marks)
    return CollationWeight.composed(letter).uppercased()
  }
}
