/// The front matter of a document in both languages.
///
/// A text is stated in each language, a fact only in Vietnamese, which is the source language.
struct FrontMatter {
  private(set) var text = Bilingual("---\n", "---\n")

  /// Adds lines that each language states for itself.
  mutating func addText(_ lines: (Language) -> String) {
    for language in Language.allCases { text[language] += lines(language) + "\n" }
  }

  /// Adds lines that only the source language states.
  mutating func addFact(_ lines: String) {
    text.vietnamese += lines + "\n"
  }

  /// Adds the line that ends the front matter.
  mutating func close() {
    addText { _ in "---" }
  }

  /// Adds what every document has: title, summary and dates.
  mutating func addHead(
    of outline: Outline,
    summary: Bilingual<String>,
    years: ClosedRange<Int>,
    using random: inout SplitMix64
  ) {
    let date = CalendarDate(
      year: random.number(in: years),
      month: random.number(in: 1...10),
      day: random.number(in: 1...20)
    )
    let revisions = random.chance(percent: 40) ? random.number(in: 1...8) : nil
    addText { "title: \(outline.title[$0])\nsummary: \(summary[$0])" }
    addFact("date: \(date.dayFirst)")
    if let revisions {
      addText { _ in "updated: \(date.adding(days: revisions).dayFirst)" }
    }
  }

  /// Adds one made-up source and says that the document rests on it.
  mutating func addSource(number: Int, year: Int) {
    addFact(
      """
      sources:
        - title: Số liệu mẫu của xưởng số \(number)
          by: Bộ sinh dữ liệu đo tốc độ
          date: 12/\(year)
          mark: B
      evidence: sourced
      """
    )
  }
}
