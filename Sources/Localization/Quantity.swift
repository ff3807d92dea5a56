/// A number of units, of one year where it says so.
public struct Quantity: Hashable, Sendable {
  /// The number.
  public let number: DecimalNumber
  /// The unit.
  public let unit: QuantityUnit
  /// Whether `/năm` or `/year` follows it.
  public let isPerYear: Bool

  /// Creates a quantity.
  public init(number: DecimalNumber, unit: QuantityUnit, isPerYear: Bool = false) {
    self.number = number
    self.unit = unit
    self.isPerYear = isPerYear
  }

  /// Whether this and `other` measure the same, so that one can be held against the other.
  public func isComparable(to other: Quantity) -> Bool {
    unit.dimension == other.unit.dimension && isPerYear == other.isPerYear
  }

  /// Whether a sum of this and `other` has a meaning: percentages are of different wholes.
  public func isAddable(to other: Quantity) -> Bool {
    isComparable(to: other) && unit.dimension != .share
  }

  /// The sum in this quantity's unit, to six decimals; `nil` where it has no meaning.
  public func adding(_ other: Quantity) -> Quantity? {
    guard isAddable(to: other) else { return nil }
    return combined(with: other) { $0.adding($1) }
  }

  /// The difference in this quantity's unit, to six decimals; `nil` where it has no meaning.
  public func subtracting(_ other: Quantity) -> Quantity? {
    combined(with: other) { $0.subtracting($1) }
  }

  private func combined(
    with other: Quantity,
    _ operation: (DecimalNumber, DecimalNumber) -> DecimalNumber?
  ) -> Quantity? {
    guard isComparable(to: other), let converted = other.number(in: unit) else { return nil }
    return operation(number, converted).map {
      Quantity(number: $0, unit: unit, isPerYear: isPerYear)
    }
  }

  private func number(in target: QuantityUnit) -> DecimalNumber? {
    if unit == target { return number }
    return number.multiplied(by: DecimalNumber(unit.factor))?
      .divided(by: DecimalNumber(target.factor), decimals: 6)
  }
}
