/// Why a text is no quantity.
public enum QuantityFault: Error, Hashable, Sendable {
  /// The text is not a number and a unit.
  case notAQuantity
  /// Its number is no number.
  case number(NumberFault)
  /// Its unit is not in the closed list.
  case unknownUnit(String)
}
