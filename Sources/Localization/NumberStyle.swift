/// Writes numbers with the separators of a language.
public enum NumberStyle {
  /// `1.234,5` in Vietnamese, `1,234.5` in English, rounded to at most `decimals` digits.
  public static func text(
    _ number: DecimalNumber,
    in language: Language,
    decimals: Int = 2
  ) -> String {
    let rounded = number.rounded(decimals: decimals)
    let separators = NumberSeparators(language)
    let digits = String(rounded.mantissa.magnitude)
    let padded =
      String(repeating: "0", count: max(0, rounded.scale + 1 - digits.utf8.count)) + digits
    let whole = grouped(padded.dropLast(rounded.scale), by: separators.group)
    let fraction =
      rounded.scale > 0 ? String(separators.decimal) + padded.suffix(rounded.scale) : ""
    return (rounded.mantissa < 0 ? "−" : "") + whole + fraction
  }

  /// `1234.5`, as programs read numbers.
  public static func plain(_ number: DecimalNumber) -> String {
    let digits = String(number.mantissa.magnitude)
    let padded =
      String(repeating: "0", count: max(0, number.scale + 1 - digits.utf8.count)) + digits
    let fraction = number.scale > 0 ? "." + padded.suffix(number.scale) : ""
    return (number.mantissa < 0 ? "-" : "") + padded.dropLast(number.scale) + fraction
  }

  private static func grouped(_ digits: Substring, by separator: Character) -> String {
    var result = ""
    for (offset, digit) in digits.enumerated() {
      let remaining = digits.utf8.count - offset
      if offset > 0, remaining % 3 == 0 { result.append(separator) }
      result.append(digit)
    }
    return result
  }
}
