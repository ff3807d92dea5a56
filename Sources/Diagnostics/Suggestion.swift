public import Localization

/// Finds the word that somebody may have meant.
public enum Suggestion {
  /// The most letters of a word for which one is looked for.
  private static let longestWord = 200

  /// The nearest of `candidates` to `word`, if one is near enough to be meant.
  ///
  /// Distance is the optimal string alignment distance over Unicode scalars with case ignored; a
  /// candidate counts when no more than a third of its letters (at least one) differ and some
  /// letter agrees. Equal distances go to the candidate that comes first, or where `isOrdered` is
  /// false to the one whose letters do. Looking at a candidate ends as soon as it is too far.
  public static func nearest(
    to word: String,
    among candidates: some Sequence<String>,
    isOrdered: Bool = true
  ) -> String? {
    let letters = letters(of: word)
    guard letters.count <= longestWord else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in candidates {
      let other = Self.letters(of: candidate)
      let longest = max(letters.count, other.count)
      let better = (best?.distance ?? .max) - (isOrdered ? 1 : 0)
      let limit = min(max(1, longest / 3), longest - 1, better)
      guard limit >= 0, abs(letters.count - other.count) <= limit,
        let distance = distance(letters, other, atMost: limit)
      else { continue }
      if let best, best.distance == distance, best.word <= candidate { continue }
      best = (candidate, distance)
    }
    return best?.word
  }

  /// The hint that asks whether `suggestion` was meant.
  public static func question(_ suggestion: String) -> Bilingual<String> {
    Bilingual(vi: "có phải ý bạn là '\(suggestion)'?", en: "did you mean '\(suggestion)'?")
  }

  private static func letters(of word: String) -> [UInt32] {
    let bytes = word.utf8
    guard bytes.allSatisfy({ $0 < 0x80 }) else {
      return word.lowercased().unicodeScalars.map(\.value)
    }
    return bytes.map { 0x41...0x5A ~= $0 ? UInt32($0) + 0x20 : UInt32($0) }
  }

  /// The distance, if it is `limit` at most.
  private static func distance(
    _ left: [UInt32],
    _ right: [UInt32],
    atMost limit: Int
  ) -> Int? {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var current = beforeLast
    var leastOfLast = 0
    for row in 1..<(left.count + 1) {
      current[0] = row
      for column in 1..<(right.count + 1) {
        let same = left[row - 1] == right[column - 1]
        var least = min(last[column], current[column - 1]) + 1
        least = min(least, last[column - 1] + (same ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          least = min(least, beforeLast[column - 2] + 1)
        }
        current[column] = least
      }
      let least = current.min() ?? 0
      // Two letters that changed places look back two rows.
      if least > limit, leastOfLast > limit { return nil }
      leastOfLast = least
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
