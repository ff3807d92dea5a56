/// Why a text is no number.
public enum NumberFault: Error, Hashable, Sendable {
  /// The text is no number in any language.
  case notANumber
  /// The number is written as the other language writes it.
  case foreignSeparator(suggestion: String)
  /// The number has too many digits.
  case tooLarge
}

extension DecimalNumber {
  /// Reads a number as files of `language` write it: `1.234,5` in Vietnamese, `1,234.5` in English.
  ///
  /// Group separators stand between groups of three digits only; plain digits are read in both
  /// languages. A hyphen or a minus sign (U+2212) before the digits makes the number negative.
  public static func parse(
    _ text: some StringProtocol,
    in language: Language
  ) -> Result<DecimalNumber, NumberFault> {
    let unsigned = text.drop { $0 == "-" || $0 == "−" }
    let isNegative = unsigned.count < text.count
    guard text.count - unsigned.count <= 1 else { return .failure(.notANumber) }
    if let number = unsignedNumber(unsigned, NumberSeparators(language)) {
      return number.map { isNegative ? DecimalNumber(0).subtracting($0) ?? $0 : $0 }
    }
    let other = NumberSeparators(language.other)
    guard case .success(let number)? = unsignedNumber(unsigned, other) else {
      return .failure(.notANumber)
    }
    let suggestion = NumberStyle.text(number, in: language, decimals: 9)
    return .failure(.foreignSeparator(suggestion: (isNegative ? "-" : "") + suggestion))
  }

  /// The number, or `nil` where the text does not have its form.
  private static func unsignedNumber(
    _ text: some StringProtocol,
    _ separators: NumberSeparators
  ) -> Result<DecimalNumber, NumberFault>? {
    let parts = text.split(separator: separators.decimal, omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count) else { return nil }
    let groups = parts[0].split(separator: separators.group, omittingEmptySubsequences: false)
    guard let first = groups.first, groups.allSatisfy({ isDigits($0) }) else { return nil }
    if groups.count > 1 {
      // `0.500` is half of one in the other language, not five hundred.
      guard first.count <= 3, !first.hasPrefix("0"),
        groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { return nil }
    }
    let fraction = parts.count == 2 ? String(parts[1]) : ""
    guard parts.count == 1 || isDigits(parts[1]) else { return nil }
    guard let mantissa = Int(groups.joined() + fraction),
      let number = DecimalNumber(mantissa: mantissa, scale: fraction.utf8.count)
    else { return .failure(.tooLarge) }
    return .success(number)
  }

  private static func isDigits(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}

/// What a language puts between the digits of a number.
struct NumberSeparators {
  let group: Character
  let decimal: Character

  init(_ language: Language) {
    switch language {
    case .vi: (group, decimal) = (".", ",")
    case .en: (group, decimal) = (",", ".")
    }
  }
}
