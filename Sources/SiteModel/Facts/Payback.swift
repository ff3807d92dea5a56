public import Localization

/// How long an investment takes to come back: investment over saving a year.
///
/// Simple payback, without interest or inflation, as pages state it.
public struct Payback: Equatable, Sendable {
  /// The time in years, rounded to four decimals.
  public let years: DecimalNumber
  /// The time in months, rounded to one decimal.
  public let months: DecimalNumber

  /// Computes the payback; `nil` without both figures, across currencies, without a saving or for
  /// less than nothing.
  public init?(investment: Money?, saving: Money?) {
    guard let investment, let saving, investment.currency == saving.currency,
      saving.amount > DecimalNumber(0), investment.amount >= DecimalNumber(0),
      let years = investment.amount.divided(by: saving.amount, decimals: 4),
      let months = investment.amount.multiplied(by: DecimalNumber(12))?
        .divided(by: saving.amount, decimals: 1)
    else { return nil }
    self.years = years
    self.months = months
  }
}
