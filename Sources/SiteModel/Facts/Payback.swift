public import Localization

/// How long an investment takes to come back: investment over saving a year.
///
/// Simple payback, without interest or inflation, as pages state it.
public struct Payback: Equatable, Sendable {
  /// The time in months, rounded to one decimal.
  public let months: DecimalNumber

  /// Computes the payback; `nil` without both figures, across currencies or without a saving.
  public init?(investment: Money?, saving: Money?) {
    guard let investment, let saving, investment.currency == saving.currency,
      saving.amount > DecimalNumber(0)
    else { return nil }
    let yearly = investment.amount.multiplied(by: DecimalNumber(12))
    guard let months = yearly?.divided(by: saving.amount, decimals: 1) else { return nil }
    self.months = months
  }
}
