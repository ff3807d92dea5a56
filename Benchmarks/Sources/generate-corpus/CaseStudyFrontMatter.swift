extension FrontMatter {
  /// Creates the front matter of a case study.
  init(caseStudyOf outline: Outline, using random: inout SplitMix64) {
    let summary = PhraseFiller(topic: outline.topic)
      .fill(random.pick(Titles.caseSummaries), using: &random)
    addHead(of: outline, summary: summary, years: 2024...2026, using: &random)
    addEvidence(of: outline, using: &random)
    let firstYear = random.number(in: 2019...2022)
    addFact(
      """
      sector: \(outline.topic.sector.key)
      place: \(random.pick(Vocabulary.places).key)
      period: \(padded(random.number(in: 1...12)))/\(firstYear)–12/\(firstYear + 1)
      """
    )
    addText { _ in "measures:" }
    for idea in random.pick(random.number(in: 2...5), of: Measure.ideas) {
      addMeasure(Measure(idea: idea, using: &random))
    }
    if random.chance(percent: 30) {
      addText { language in
        switch language {
        case .vietnamese: "caveat: Số liệu do xưởng tự ghi và chưa được kiểm toán."
        case .english: "caveat: The shop recorded these figures itself and nobody audited them."
        }
      }
    }
    close()
  }

  /// Half of the cases are named and rest on a source; the others are worked examples.
  private mutating func addEvidence(of outline: Outline, using random: inout SplitMix64) {
    guard random.chance(percent: 50) else {
      addFact("evidence: illustrative")
      return
    }
    addText { language in
      switch language {
      case .vietnamese: "company: Công ty mẫu số \(outline.number)"
      case .english: "company: Sample Company No. \(outline.number)"
      }
    }
    addFact("consent: source")
    addSource(number: outline.number, year: 2023)
  }

  private mutating func addMeasure(_ measure: Measure) {
    addText { "  - id: \(measure.id)\n    name: \(measure.idea.name[$0])" }
    addFact("    technique: \(measure.idea.technique)")
    if let investment = measure.investment {
      addFact("    investment: \(investment.fact)")
    }
    addFact("    saving: \(measure.saving.fact)/năm")
    addFact("    effects:\n      - { resource: \(measure.idea.resource), \(measure.effect) }")
    if measure.isDisputed {
      addText { language in
        switch language {
        case .vietnamese: "    disputed: Hai bảng trong nguồn ghi khoản tiết kiệm khác nhau"
        case .english: "    disputed: Two tables of the source give different savings"
        }
      }
    }
  }
}
