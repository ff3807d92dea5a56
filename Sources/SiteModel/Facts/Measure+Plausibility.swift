internal import Diagnostics
internal import Localization

/// Whether the figures of a case can be true.
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

extension ResourceEffect {
  /// What the resources of a vocabulary are measured in; others may be measured in anything.
  ///
  /// Energy is also counted as the fuel it comes from, and emissions as the carbon dioxide saved.
  private static let dimensions: [String: Set<QuantityUnit.Dimension>] = [
    "energy": [.energy, .oilEquivalent, .mass, .volume, .carbonDioxide],
    "water": [.volume, .mass],
    "materials": [.mass, .volume, .area, .length],
    "chemicals": [.mass, .volume],
    "waste": [.mass, .volume, .area, .carbonDioxide],
  ]

  /// Warns of units that cannot be compared and of units that the resource is not measured in.
  func checkUnits(_ fields: FieldReader) {
    switch change {
    case .saved(let quantity): check(quantity, at: "saved", fields)
    case .relative(let quantity):
      guard let node = fields.source.map["change"] else { return }
      if quantity.unit.dimension != .share {
        fields.values.report(.changeNotInPercent(quantity), at: node.range)
      } else if quantity.number < DecimalNumber(-100) {
        fields.values.report(.moreThanAll(quantity), at: node.range)
      }
    case .beforeAfter(let before, let after):
      check(before, at: "before", fields)
      checkSign(after, at: "after", fields)
      guard !before.isComparable(to: after), let node = fields.source.map["after"] else { return }
      fields.values.report(.unitsDiffer(before: before, after: after), at: node.range)
    }
  }

  private func checkSign(_ quantity: Quantity, at key: String, _ fields: FieldReader) {
    guard quantity.number < DecimalNumber(0), let node = fields.source.map[key] else { return }
    fields.values.report(.negativeQuantity(quantity), at: node.range)
  }

  private func check(_ quantity: Quantity, at key: String, _ fields: FieldReader) {
    checkSign(quantity, at: key, fields)
    let dimension = quantity.unit.dimension
    guard dimension != .share, let dimensions = Self.dimensions[resource.key],
      !dimensions.contains(dimension), let node = fields.source.map[key]
    else { return }
    let units = QuantityUnit.allCases.filter { dimensions.contains($0.dimension) }
    fields.values.report(
      .unitOfAnotherResource(quantity, resource: resource.label, units: units),
      at: node.range
    )
  }
}

extension TrainingSession {
  /// The most days that a session may last: longer ones are mostly a slip in the month or the year.
  private static let longest = 31

  /// Warns of a session without a duration or of more than a month, of a registration that ends
  /// after it began, and of items on days it has not.
  func checkPlausibility(_ fields: FieldReader) {
    if let registerBy, start.date < registerBy, let node = fields.source.map["register-by"] {
      fields.values.report(
        .registrationAfterStart(registerBy, start: start.date),
        at: node.range
      )
    }
    let days = max(1, end.date.days(since: start.date) + 1)
    if let node = fields.source.map["end"] {
      if start == end, start.time != nil { fields.values.report(.noDuration, at: node.range) }
      if days > Self.longest { fields.values.report(.longSession(days: days), at: node.range) }
    }
    let untimed = [("start", start), ("end", end)].filter { $1.time == nil }
    if untimed.count == 1, let node = fields.source.map[untimed[0].0] {
      fields.values.report(.timeAtOneEnd(missing: untimed[0].0), at: node.range)
    }
    guard let agenda = fields.source.map["agenda"], case .list(let items) = agenda.value else {
      return
    }
    for case .map(let item) in items.map(\.value) {
      guard let node = item["day"], case .scalar(let text) = node.value, let day = Int(text),
        day > days
      else { continue }
      fields.values.report(.dayOutsideSession(day, days: days), at: node.range)
    }
  }
}
