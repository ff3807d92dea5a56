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
    return SectionScores(source, translation).bestPairs
  }
}
