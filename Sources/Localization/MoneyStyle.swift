/// Writes amounts of money as the languages write them, with no-break spaces inside.
public enum MoneyStyle {
  /// `1,3 tỷ đồng`, `350 triệu đồng`, `84.000 USD`; `VND 1.3 billion`, `VND 350 million`.
  ///
  /// Amounts from a million on are given in millions or billions where four decimals hold them
  /// whole; no digit is ever lost.
  public static func short(_ money: Money, in language: Language) -> String {
    let million = DecimalNumber(1_000_000)
    let billion = DecimalNumber(1_000_000_000)
    let magnitude =
      money.amount < DecimalNumber(0)
      ? DecimalNumber(0).subtracting(money.amount) ?? money.amount : money.amount
    if magnitude >= billion {
      return scaled(money, by: billion, word: Bilingual(vi: "tỷ", en: "billion"), language)
    }
    if magnitude >= million {
      return scaled(money, by: million, word: Bilingual(vi: "triệu", en: "million"), language)
    }
    return full(money, in: language)
  }

  /// `1.250.000 đồng`, `84.000 USD`; `VND 1,250,000`, `USD 84,000`.
  public static func full(_ money: Money, in language: Language) -> String {
    text(NumberStyle.text(money.amount, in: language), money.currency, language)
  }

  /// Amounts that cannot be added, one behind the other: `1,3 tỷ đồng; 84.000 USD`.
  public static func list(_ amounts: [Money], in language: Language) -> String {
    amounts.map { short($0, in: language) }.joined(separator: "; ")
  }

  private static func scaled(
    _ money: Money,
    by factor: DecimalNumber,
    word: Bilingual<String>,
    _ language: Language
  ) -> String {
    guard let number = money.amount.divided(by: factor, decimals: 4),
      number.multiplied(by: factor) == money.amount
    else {
      return full(money, in: language)
    }
    let digits = NumberStyle.text(number, in: language, decimals: 4)
    return text("\(digits)\u{A0}\(word[language])", money.currency, language)
  }

  private static func text(
    _ number: String,
    _ currency: Money.Currency,
    _ language: Language
  ) -> String {
    switch (language, currency) {
    case (.vi, .vnd): "\(number)\u{A0}đồng"
    case (.vi, _): "\(number)\u{A0}\(currency.rawValue)"
    case (.en, _): "\(currency.rawValue)\u{A0}\(number)"
    }
  }
}
