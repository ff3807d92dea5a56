internal import Localization
internal import SiteModel
internal import Templates

extension HandoutPageParts {
  /// Adds the facts, measures, totals and charts of a case: what print has of it, too.
  func add(_ study: CaseStudy, _ document: Document, to part: inout HandoutPartContext) {
    part.facts = facts(of: study, document)
    part.measures = study.measures.map(measure)
    part.totals = totals(of: study)
    part.reported = [
      study.reportedOtherwise?.investment.map { amount in fact(.investment) { money(amount, $0) } },
      study.reportedOtherwise?.saving.map { amount in fact(.savingPerYear) { money(amount, $0) } },
    ].compactMap { $0 }
    part.charts = builder.charts(of: study, language).map {
      ChartContext($0, labels: builder.barLabels(language))
    }
    part.caveat = study.caveat.map { text($0) }
  }

  private func facts(of study: CaseStudy, _ document: Document) -> [HandoutPartContext.Fact] {
    [
      builder.company(of: study, document, language).map { _ in
        fact(.company) { builder.company(of: study, document, $0) ?? "" }
      },
      fact(.groupSectors) { study.sector.label[$0] },
      fact(.groupPlaces) { study.place.label[$0] },
      study.period.map { period in
        fact(.period) { DateStyle.range(period.start, period.end, in: $0) }
      },
      study.techniques.isEmpty
        ? nil
        : fact(.groupTechniques) { study.techniques.list(in: $0) },
    ].compactMap { $0 }
  }

  private func measure(_ measure: Measure) -> HandoutPartContext.Measure {
    HandoutPartContext.Measure(
      name: text(measure.name),
      technique: text { (measure.technique.label[$0], $0) },
      effects: measure.effects.map { effect in text { (EffectStyle.text(effect, in: $0), $0) } },
      investment: measure.investment.map { amount in text { (money(amount, $0), $0) } },
      saving: measure.saving.map { amount in text { (money(amount, $0), $0) } },
      payback: measure.payback.map { payback in text { (PaybackStyle.text(payback, in: $0), $0) } },
      caveat: measure.caveat.map { text($0) },
      disputed: measure.disputed.map { text($0) }
    )
  }

  /// What several measures come to, as far as they can be added.
  private func totals(of study: CaseStudy) -> HandoutPartContext.Totals? {
    let totals = CaseTotals(of: study.measures)
    guard totals.counted > 0, study.measures.count > 1 else { return nil }
    return HandoutPartContext.Totals(
      counted: text { (builder.counted(totals, of: study, $0) ?? "", $0) },
      investment: sums(totals.investments),
      saving: sums(totals.savings),
      payback: totals.payback.map { payback in
        text { (builder.text(of: payback, in: totals, $0), $0) }
      }
    )
  }

  /// The sums, one for each currency; `nil` where there is none.
  private func sums(_ amounts: [Money]) -> HandoutTextContext? {
    amounts.isEmpty ? nil : text { (MoneyStyle.list(amounts, in: $0), $0) }
  }

  private func money(_ amount: Money, _ language: Language) -> String {
    MoneyStyle.short(amount, in: language)
  }
}
