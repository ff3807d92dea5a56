internal import Diagnostics
internal import Localization

/// Whether what a measure is said to do to a resource can be true.
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
      check(change: quantity, node, fields)
    case .beforeAfter(let before, let after):
      check(before, at: "before", fields)
      checkSign(after, at: "after", fields)
      guard !before.isComparable(to: after), let node = fields.source.map["after"] else { return }
      fields.values.report(.unitsDiffer(before: before, after: after), at: node.range)
    }
  }

  /// Warns of a change that is no percentage, of one below nothing and of one whose sign was
  /// forgotten: most changes are cuts.
  private func check(change: Quantity, _ node: YAMLNode, _ fields: FieldReader) {
    if change.unit.dimension != .share {
      fields.values.report(.changeNotInPercent(change), at: node.range)
    } else if change.number < DecimalNumber(-100) {
      fields.values.report(.moreThanAll(change), at: node.range)
    } else if change.number > DecimalNumber(0), case .scalar(let text) = node.value,
      !text.hasPrefix("+")
    {
      fields.values.report(.changeWithoutSign(text), at: node.range)
    }
  }

  private func checkSign(_ quantity: Quantity, at key: String, _ fields: FieldReader) {
    guard quantity.number < DecimalNumber(0), let node = fields.source.map[key] else { return }
    let problem = PlausibilityProblem.negativeQuantity(quantity, isSaving: key == "saved")
    fields.values.report(problem, at: node.range)
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
