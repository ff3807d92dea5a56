public import Localization

/// Writes the time an investment takes to pay back.
public enum PaybackStyle {
  /// `4 ngày`, `4,5 tháng`, `2,7 năm`; `4 days`, `4.5 months`, `2.7 years`.
  ///
  /// Days below one month, years from three years on.
  public static func text(_ payback: Payback, in language: Language) -> String {
    let months = payback.months
    if months < DecimalNumber(1), let days = days(in: payback) {
      return write(days, Bilingual(vi: "ngày", en: "day"), language)
    }
    if months >= DecimalNumber(36) {
      // Not from the months, which are rounded already: 3.149 years are 37.8 months.
      let years = payback.years.rounded(decimals: 1)
      return write(years, Bilingual(vi: "năm", en: "year"), language)
    }
    return write(months, Bilingual(vi: "tháng", en: "month"), language)
  }

  /// Whole days, of which a month has 365/12.
  private static func days(in payback: Payback) -> DecimalNumber? {
    payback.years.multiplied(by: DecimalNumber(365))?.rounded(decimals: 0)
  }

  private static func write(
    _ number: DecimalNumber,
    _ word: Bilingual<String>,
    _ language: Language
  ) -> String {
    let plural = language == .en && number != DecimalNumber(1) ? "s" : ""
    return NumberStyle.text(number, in: language, decimals: 1) + "\u{A0}" + word[language] + plural
  }
}
