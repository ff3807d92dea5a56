extension FrontMatter {
  /// Creates the front matter of an article.
  init(
    articleOf outline: Outline,
    references: CrossReferences,
    using random: inout SplitMix64
  ) {
    let summary = PhraseFiller(topic: outline.topic)
      .fill(random.pick(Titles.articleSummaries), using: &random)
    addHead(of: outline, summary: summary, years: 2022...2026, using: &random)
    let audiences = random.pick(random.number(in: 1...2), of: Vocabulary.audiences)
    addFact(
      """
      sectors: [\(outline.topic.sector.key)]
      techniques: [\(outline.topic.technique.key)]
      resources: [\(outline.topic.resource.key)]
      audiences: [\(audiences.map(\.key).joined(separator: ", "))]
      """
    )
    if random.chance(percent: 50) {
      addFact("step: \(random.pick(Vocabulary.steps).key)")
    }
    let next = references.furtherReading(using: &random)
    if !next.isEmpty { addFact("next: [\(next.joined(separator: ", "))]") }
    if random.chance(percent: 30) {
      addSource(number: outline.number, year: random.number(in: 2019...2021))
    }
    close()
  }
}
