/// Writes quantities as the languages write them, with a no-break space before the unit.
public enum QuantityStyle {
  /// `65.000 kWh/năm`, `12,5 m³`, `8,5%`; `65,000 kWh/year`, `12.5 m³`, `8.5%`.
  ///
  /// A number of a source keeps its decimals, up to the six that sums are computed to.
  public static func text(_ quantity: Quantity, in language: Language) -> String {
    let number = NumberStyle.text(quantity.number, in: language, decimals: 6)
    let space = quantity.unit == .percent ? "" : "\u{A0}"
    let period = quantity.isPerYear ? Bilingual(vi: "/năm", en: "/year")[language] : ""
    let isOnePerson = quantity.unit == .person && quantity.number == DecimalNumber(1)
    let symbol = isOnePerson ? Bilingual(vi: "người", en: "person") : quantity.unit.symbol
    return number + space + symbol[language] + period
  }
}
