public import Markdown

/// Which blocks of a source text and of its translation say the same.
///
/// Sections are aligned by their headings, in order and level by level; within a section the first
/// paragraph goes with the first paragraph, the first list with the first list, and so on. Where the
/// counts differ the whole section is one pair. Items, rows and what call-outs hold belong to their
/// block. Footnotes are a section of their own, wherever they stand.
public struct BlockPairing: Sendable {
  /// Blocks that say the same.
  public struct Pair: Hashable, Sendable {
    /// The places in ``BlockPairing/source``.
    public let source: Range<Int>
    /// The places in ``BlockPairing/translation``.
    public let translation: Range<Int>
  }

  /// Two sections that are not built alike and so are one pair.
  struct Mismatch: Hashable, Sendable {
    /// The pair that the sections make.
    let pair: Pair
    /// The place of a heading of the source text that the translation lacks.
    let missingHeading: Int?
    /// The place of a heading of the translation that the source text lacks.
    let surplusHeading: Int?
  }

  /// The source text's blocks in order, footnotes last.
  public let source: TextBlocks
  /// The translation's blocks in order, footnotes last.
  public let translation: TextBlocks
  /// The pairs in the order of the source text; those of one section may cross in the translation.
  public let pairs: [Pair]
  /// The sections that are not built alike.
  let mismatches: [Mismatch]

  /// Pairs the blocks of two texts.
  ///
  /// O(n) for texts that are built alike, else O(s · t) in the numbers of their sections.
  public init(_ source: MarkdownDocument, _ translation: MarkdownDocument) {
    self.source = TextBlocks(of: source)
    self.translation = TextBlocks(of: translation)
    if self.source.kinds == self.translation.kinds {
      pairs = self.source.kinds.indices.map { Pair(source: $0..<$0 + 1, translation: $0..<$0 + 1) }
      mismatches = []
      return
    }
    var pairs: [Pair] = []
    var mismatches: [Mismatch] = []
    for aligned in SectionAlignment.align(self.source.sections, self.translation.sections) {
      if aligned.isOneToOne, let inner = Self.pairs(aligned, self.source, self.translation) {
        pairs += inner
      } else {
        pairs.append(aligned.whole)
        mismatches.append(
          Mismatch(
            pair: aligned.whole,
            missingHeading: Self.heading(behindFirstOf: aligned.source),
            surplusHeading: Self.heading(behindFirstOf: aligned.translation)
          )
        )
      }
    }
    self.pairs = pairs
    self.mismatches = mismatches
  }

  /// The first heading of `sections` but that of the first; footnotes have none.
  private static func heading(behindFirstOf sections: ArraySlice<TextBlocks.Section>) -> Int? {
    sections.dropFirst().first { !$0.isFootnotes }?.blocks.lowerBound
  }

  /// The pair that holds the block of the source text at `place`.
  public func pair(ofSource place: Int) -> Pair? {
    pairs.first { $0.source.contains(place) }
  }

  /// The blocks of two sections, the k-th of a kind with the k-th; `nil` where counts differ.
  private static func pairs(
    _ aligned: SectionAlignment,
    _ source: TextBlocks,
    _ translation: TextBlocks
  ) -> [Pair]? {
    guard aligned.whole.source.count == aligned.whole.translation.count else { return nil }
    var remaining: [BlockKind: [Int]] = [:]
    for place in aligned.whole.translation.reversed() {
      remaining[translation.kinds[place], default: []].append(place)
    }
    var pairs: [Pair] = []
    for place in aligned.whole.source {
      guard let other = remaining[source.kinds[place]]?.popLast() else { return nil }
      pairs.append(Pair(source: place..<place + 1, translation: other..<other + 1))
    }
    return pairs
  }
}
