/// Why a text is no quantity.
public enum QuantityFault: Error, Hashable, Sendable {
  /// The text is not a number and a unit.
  case notAQuantity
  /// Its number is no number.
  case number(NumberFault)
  /// Its unit is not in the closed list.
  case unknownUnit(String)
}

extension Quantity {
  /// Reads a number and a unit: `65.000 kWh/năm`, `-2 %`, `12,5 m3`.
  public static func parse(
    _ text: some StringProtocol,
    in language: Language
  ) -> Result<Quantity, QuantityFault> {
    var rest = Substring(String(text).filter { $0 != " " && $0 != "\u{A0}" })
    var isPerYear = false
    for suffix in ["/năm", "/year"] where rest.hasSuffix(suffix) {
      rest = rest.dropLast(suffix.count)
      isPerYear = true
    }
    let digits = rest.prefix { $0.isASCII && $0.isNumber || ".,-−".contains($0) }
    let name = rest[digits.endIndex...]
    guard !digits.isEmpty, !name.isEmpty else { return .failure(.notAQuantity) }
    guard let unit = QuantityUnit(named: name) else {
      return .failure(.unknownUnit(String(name)))
    }
    return DecimalNumber.parse(digits, in: language)
      .map { Quantity(number: $0, unit: unit, isPerYear: isPerYear) }
      .mapError { .number($0) }
  }
}
