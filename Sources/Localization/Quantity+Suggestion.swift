extension Quantity {
  /// The quantity that somebody seems to have meant, as files of `language` write it.
  ///
  /// Reads what `parse` refuses: numbers in thousands or millions (`1,2 triệu kWh/năm`), weights of
  /// the market (`214 tạ/năm`) and `mỗi năm` for `/năm`. `nil` where none can be told.
  public static func suggestion(for text: some StringProtocol, in language: Language) -> String? {
    let digits = text.prefix { $0.isASCII && $0.isNumber || ".,-".contains($0) }
    guard case .success(var number) = DecimalNumber.parse(digits, in: language) else { return nil }
    var words = words(of: text[digits.endIndex...])
    let isPerYear = Money.removePeriod(from: &words)
    if let scale = words.first.flatMap({ Money.scale(named: $0) }) {
      guard let scaled = number.multiplied(by: scale) else { return nil }
      number = scaled
      words.removeFirst()
    }
    let name = words.joined()
    if let factor = QuantityUnit.kilograms(in: name) {
      return number.multiplied(by: factor).map { write($0, .kilogram, isPerYear, language) }
    }
    return (QuantityUnit(named: name) ?? .everyday(name))
      .map { write(number, $0, isPerYear, language) }
  }

  private static func write(
    _ number: DecimalNumber,
    _ unit: QuantityUnit,
    _ isPerYear: Bool,
    _ language: Language
  ) -> String {
    let quantity = Quantity(number: number, unit: unit, isPerYear: isPerYear)
    return QuantityStyle.text(quantity, in: language).replacing("\u{A0}", with: " ")
  }

  /// The words, with each slash a word of its own.
  private static func words(of text: some StringProtocol) -> [String] {
    String(text).replacing("/", with: " / ").split { $0 == " " || $0 == "\u{A0}" }.map(String.init)
  }
}
