internal import Diagnostics
internal import Localization

/// Whether the amounts of a measure can be true.
extension Measure {
  /// Warns of a payback that is next to impossible and of an investment without a saving.
  ///
  /// The bounds are 14 days and 10 years. Figures that are said to be disputed are left alone, and so
  /// are measures that cost nothing.
  func checkPlausibility(_ fields: FieldReader) {
    guard disputed == nil, let investment, let node = fields.source.map["investment"],
      investment.amount > DecimalNumber(0), !investment.isUnlikelySmall
    else { return }
    guard let saving, let place = fields.source.map["saving"] else {
      if !fields.has("saving") {
        fields.values.report(.investmentWithoutSaving(investment), at: node.range)
      }
      return
    }
    if saving.amount == DecimalNumber(0) {
      return fields.values.report(.nothingSaved(investment), at: place.range)
    }
    guard !saving.isUnlikelySmall, let payback,
      let scaled = investment.amount.multiplied(by: DecimalNumber(365)),
      let shortest = saving.amount.multiplied(by: DecimalNumber(14)),
      let longest = saving.amount.multiplied(by: DecimalNumber(10))
    else { return }
    if scaled < shortest || longest < investment.amount {
      fields.values.report(
        .unlikelyPayback(payback, investment: investment, saving: saving),
        at: place.range
      )
    }
  }
}

extension Money {
  /// Whether so few đồng are meant for more: no machine costs less than 10,000 đồng.
  var isUnlikelySmall: Bool {
    currency == .vnd && amount > DecimalNumber(0) && amount < DecimalNumber(10_000)
  }
}
