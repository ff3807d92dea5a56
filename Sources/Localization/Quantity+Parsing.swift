extension Quantity {
  /// Reads a number and a unit: `65.000 kWh/năm`, `-2 %`, `12,5 m3`.
  public static func parse(
    _ text: some StringProtocol,
    in language: Language
  ) -> Result<Quantity, QuantityFault> {
    let digits = text.drop(while: isBlank).prefix(while: isPartOfNumber)
    var name = Substring(String(text[digits.endIndex...].filter { !isBlank($0) }))
    // Blanks are no group separators: `12 5 m3` is no number.
    if name.first?.isNumber == true { return .failure(.number(.notANumber)) }
    var isPerYear = false
    for suffix in ["/năm", "/year"] where name.hasSuffix(suffix) {
      name = name.dropLast(suffix.count)
      isPerYear = true
    }
    guard !digits.isEmpty, !name.isEmpty else { return .failure(.notAQuantity) }
    guard let unit = QuantityUnit(named: name) else {
      return .failure(.unknownUnit(written(text[digits.endIndex...], isPerYear: isPerYear)))
    }
    return DecimalNumber.parse(digits, in: language)
      .map { Quantity(number: $0, unit: unit, isPerYear: isPerYear) }
      .mapError { .number($0) }
  }

  private static func isPartOfNumber(_ character: Character) -> Bool {
    guard let byte = character.asciiValue else { return character == "−" || character == "–" }
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ","),
      UInt8(ascii: "-"):
      return true
    default: return false
    }
  }

  /// The unit as it is typed, without what says that it is one of a year.
  private static func written(_ text: some StringProtocol, isPerYear: Bool) -> String {
    let end = isPerYear ? text.lastIndex(of: "/") ?? text.endIndex : text.endIndex
    let words = text[..<end].split(whereSeparator: isBlank)
    return words.joined(separator: " ")
  }

  private static func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\u{A0}"
  }
}
