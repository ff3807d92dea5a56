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
    let whole = padded.utf8.count - rounded.scale
    var text = Array((rounded.mantissa < 0 ? "−" : "").utf8)
    for (offset, digit) in padded.utf8.enumerated() {
      if offset == whole {
        text.append(separators.decimal)
      } else if offset > 0, offset < whole, (whole - offset) % 3 == 0 {
        text.append(separators.group)
      }
      text.append(digit)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// `1234.5`, as programs read numbers: nothing between groups, and `point` before the decimals.
  public static func plain(_ number: DecimalNumber, point: String = ".") -> String {
    let digits = String(number.mantissa.magnitude)
    let padded =
      String(repeating: "0", count: max(0, number.scale + 1 - digits.utf8.count)) + digits
    let fraction = number.scale > 0 ? point + padded.suffix(number.scale) : ""
    return (number.mantissa < 0 ? "-" : "") + padded.dropLast(number.scale) + fraction
  }
}
