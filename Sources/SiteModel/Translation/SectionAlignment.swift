/// Sections of two texts that go together: one with one, or several where headings are missing.
struct SectionAlignment {
  /// The most pairs of sections that are looked at; texts of more are one pair as a whole.
  private static let limit = 1 << 22

  let source: ArraySlice<TextBlocks.Section>
  let translation: ArraySlice<TextBlocks.Section>

  /// Whether one section goes with one.
  var isOneToOne: Bool { source.count == 1 && translation.count == 1 }

  /// All blocks of the sections.
  var whole: BlockPairing.Pair {
    BlockPairing.Pair(source: Self.blocks(of: source), translation: Self.blocks(of: translation))
  }

  private static func blocks(of sections: ArraySlice<TextBlocks.Section>) -> Range<Int> {
    let start = sections.first?.blocks.lowerBound ?? 0
    return start..<(sections.last?.blocks.upperBound ?? start)
  }

  /// Aligns sections of one level in order, as many as can be; those that are left over join the
  /// section before them.
  static func align(
    _ source: [TextBlocks.Section],
    _ translation: [TextBlocks.Section]
  ) -> [SectionAlignment] {
    let anchors = anchors(source, translation)
    return anchors.indices.map { index in
      let next = index + 1 < anchors.count ? anchors[index + 1] : (source.count, translation.count)
      return SectionAlignment(
        source: source[anchors[index].0..<next.0],
        translation: translation[anchors[index].1..<next.1]
      )
    }
  }

  /// The places of the sections that go together, the leads first.
  private static func anchors(
    _ source: [TextBlocks.Section],
    _ translation: [TextBlocks.Section]
  ) -> [(Int, Int)] {
    if source.map(\.level) == translation.map(\.level) {
      return source.indices.map { ($0, $0) }
    }
    guard source.count * translation.count <= limit else { return [(0, 0)] }
    // The best score of what follows each pair of places. Sections of one length are likelier to
    // go together than others, so that the heading reported as missing is the one that is.
    let width = translation.count + 1
    var scores = [Int](repeating: 0, count: (source.count + 1) * width)
    func score(_ left: Int, _ right: Int) -> Int? {
      guard source[left].level == translation[right].level, (left == 0) == (right == 0) else {
        return nil
      }
      let isAlike = source[left].blocks.count == translation[right].blocks.count
      return scores[(left + 1) * width + right + 1] + (isAlike ? 5 : 4)
    }
    for left in source.indices.reversed() {
      for right in translation.indices.reversed() {
        let skipped = max(
          scores[(left + 1) * width + right],
          scores[left * width + right + 1]
        )
        scores[left * width + right] = max(skipped, score(left, right) ?? 0)
      }
    }
    var anchors: [(Int, Int)] = []
    var (left, right) = (0, 0)
    while left < source.count, right < translation.count {
      let best = scores[left * width + right]
      if score(left, right) == best {
        anchors.append((left, right))
        (left, right) = (left + 1, right + 1)
      } else if scores[(left + 1) * width + right] == best {
        left += 1
      } else {
        right += 1
      }
    }
    return anchors
  }
}
