internal import SiteModel

/// One measure of a real case with one of its effects: a line of the table that readers download.
///
/// A measure with several effects takes several lines; its money stands in the first alone, so that
/// a column may be added up. A case without measures has a line of its own.
struct CaseFigureRow {
  let document: Document
  let study: CaseStudy
  let measure: Measure?
  let effect: ResourceEffect?
  let isFirst: Bool

  /// The lines of `study`.
  static func rows(of study: CaseStudy, in document: Document) -> [CaseFigureRow] {
    let measures: [Measure?] = study.measures.isEmpty ? [nil] : study.measures
    return measures.flatMap { measure in
      let effects: [ResourceEffect?] =
        measure.map(\.effects).flatMap { $0.isEmpty ? nil : $0 } ?? [nil]
      return effects.enumerated().map { place, effect in
        CaseFigureRow(
          document: document,
          study: study,
          measure: measure,
          effect: effect,
          isFirst: place == 0
        )
      }
    }
  }
}
