public import Localization

/// The cost of waste as the figures of a measure give it: its saving for each unit that it saved.
///
/// A quotient of stated figures, at the prices of their time; no price is assumed, and what else the
/// measure may have saved is in it.
public struct WasteCost: Equatable, Sendable {
  /// The money for one unit, to four digits that count, and to whole đồng at most.
  public let money: Money
  /// The unit.
  public let unit: QuantityUnit

  /// Computes the cost; `nil` where the saving cannot be laid on one amount.
  ///
  /// That is where figures are disputed, where the measure saves several resources or states a
  /// percentage only, and where the amount is not one of a year, as the saving is.
  public init?(of measure: Measure) {
    guard measure.disputed == nil, let saving = measure.saving, measure.effects.count == 1,
      let saved = measure.effects[0].saved, saved.isPerYear,
      saved.number > DecimalNumber(0), saving.amount > DecimalNumber(0),
      let amount = Self.rounded(saving, by: saved.number)
    else { return nil }
    money = Money(amount: amount, currency: saving.currency)
    unit = saved.unit
  }

  private static func rounded(_ saving: Money, by number: DecimalNumber) -> DecimalNumber? {
    guard let exact = saving.amount.divided(by: number, decimals: 4) else { return nil }
    let whole = exact.rounded(decimals: 0)
    let digits = String(whole.mantissa).utf8.count
    if digits <= 4 {
      return saving.currency == .vnd ? whole : exact.rounded(decimals: min(2, 4 - digits))
    }
    let scale = DecimalNumber((4..<digits).reduce(1) { power, _ in power * 10 })
    return whole.divided(by: scale, decimals: 0)?.multiplied(by: scale)
  }
}
