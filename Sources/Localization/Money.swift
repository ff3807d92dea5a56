/// An amount of money.
public struct Money: Hashable, Sendable {
  /// A currency, by its code of ISO 4217.
  public enum Currency: String, CaseIterable, Sendable {
    case vnd = "VND"
    case usd = "USD"
    case eur = "EUR"
  }

  /// The amount in whole units of the currency.
  public let amount: DecimalNumber
  /// The currency.
  public let currency: Currency

  /// Creates an amount.
  public init(amount: DecimalNumber, currency: Currency = .vnd) {
    self.amount = amount
    self.currency = currency
  }

  /// The sum; `nil` across currencies and where it is too large to hold.
  public func adding(_ other: Money) -> Money? {
    guard currency == other.currency else { return nil }
    return amount.adding(other.amount).map { Money(amount: $0, currency: currency) }
  }
}
