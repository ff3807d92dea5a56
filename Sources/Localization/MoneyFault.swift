/// Why a text is no amount of money.
public enum MoneyFault: Error, Hashable, Sendable {
  /// The text has the form of no amount.
  case notMoney
  /// Its number is no number.
  case number(NumberFault)
}
