/// How well the sections of two texts can go together, from each pair of places to the ends.
struct SectionScores {
  private let source: [TextBlocks.Section]
  private let translation: [TextBlocks.Section]
  private let width: Int
  /// The best score of what follows each pair of places, row by row.
  private var scores: [Int]

  /// Scores all pairs; O(n · m).
  init(_ source: [TextBlocks.Section], _ translation: [TextBlocks.Section]) {
    self.source = source
    self.translation = translation
    width = translation.count + 1
    scores = [Int](repeating: 0, count: (source.count + 1) * width)
    for left in source.indices.reversed() {
      for right in translation.indices.reversed() {
        let skipped = max(best(left + 1, right), best(left, right + 1))
        scores[left * width + right] = max(skipped, joined(left, right) ?? 0)
      }
    }
  }

  /// The places of the sections that go together where the score is best.
  var bestPairs: [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    var (left, right) = (0, 0)
    while left < source.count, right < translation.count {
      if joined(left, right) == best(left, right) {
        pairs.append((left, right))
        (left, right) = (left + 1, right + 1)
      } else if best(left + 1, right) == best(left, right) {
        left += 1
      } else {
        right += 1
      }
    }
    return pairs
  }

  private func best(_ left: Int, _ right: Int) -> Int { scores[left * width + right] }

  /// The best score where these two go together; `nil` where they cannot.
  ///
  /// Sections of one length are likelier to go together than others, so that the heading reported
  /// as missing is the one that is.
  private func joined(_ left: Int, _ right: Int) -> Int? {
    guard source[left].level == translation[right].level, (left == 0) == (right == 0) else {
      return nil
    }
    let isAlike = source[left].blocks.count == translation[right].blocks.count
    return best(left + 1, right + 1) + (isAlike ? 5 : 4)
  }
}
