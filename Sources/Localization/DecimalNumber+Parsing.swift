extension DecimalNumber {
  /// Reads a number as files of `language` write it: `1.234,5` in Vietnamese, `1,234.5` in English.
  ///
  /// Group separators stand between groups of three digits only; plain digits are read in both
  /// languages. A hyphen, a minus sign (U+2212) or the dash that word processors make of it
  /// (U+2013) before the digits makes the number negative.
  public static func parse(
    _ text: some StringProtocol,
    in language: Language
  ) -> Result<DecimalNumber, NumberFault> {
    let unsigned = text.drop { $0 == "-" || $0 == "−" || $0 == "–" }
    let signs = text.distance(from: text.startIndex, to: unsigned.startIndex)
    guard signs <= 1 else { return .failure(.notANumber) }
    let isNegative = signs == 1
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

  /// The thousands that were most likely meant by `65,000` where files of `language` read it as 65.
  ///
  /// Nobody measures three decimals of which the last is a zero, nor any where `isFine` says that
  /// the unit is small, and the other language writes its thousands so. Looks at the first number
  /// in `text`; `nil` where it has another form.
  public static func likelyThousands(
    in text: String,
    _ language: Language,
    isFine: Bool = false
  ) -> DecimalNumber? {
    let decimal = Character(UnicodeScalar(NumberSeparators(language).decimal))
    let parts = firstNumber(in: text).split(separator: decimal, omittingEmptySubsequences: false)
    guard parts.count == 2, (1...3).contains(parts[0].count), parts[0].first != "0",
      parts[1].count == 3, isFine || parts[1].last == "0"
    else { return nil }
    return Int(parts[0] + parts[1]).map { DecimalNumber($0) }
  }

  /// The first number in `text` as it is written, with the points and commas behind its digits;
  /// empty where there is none.
  public static func firstNumber(in text: String) -> Substring {
    text.drop { !($0.isASCII && $0.isNumber) }
      .prefix { $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }
  }

  /// The number, or `nil` where the text does not have its form.
  private static func unsignedNumber(
    _ text: some StringProtocol,
    _ separators: NumberSeparators
  ) -> Result<DecimalNumber, NumberFault>? {
    var mantissa: Int? = 0
    var groups = 1
    var groupDigits = 0
    var startsWithZero = false
    var decimals: Int?
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if groups == 1, groupDigits == 0 { startsWithZero = byte == UInt8(ascii: "0") }
        mantissa = mantissa.flatMap { $0.appending(digit: Int(byte & 0xF)) }
        if decimals == nil { groupDigits += 1 } else { decimals = decimals.map { $0 + 1 } }
      case separators.group where decimals == nil:
        // `0.500` is half of one in the other language, not five hundred.
        guard groups > 1 ? groupDigits == 3 : (1...3).contains(groupDigits) && !startsWithZero
        else { return nil }
        (groups, groupDigits) = (groups + 1, 0)
      case separators.decimal where decimals == nil: decimals = 0
      default: return nil
      }
    }
    guard groups > 1 ? groupDigits == 3 : groupDigits > 0, decimals != 0 else { return nil }
    guard let mantissa, let number = DecimalNumber(mantissa: mantissa, scale: decimals ?? 0) else {
      return .failure(.tooLarge)
    }
    return .success(number)
  }
}

extension Int {
  /// The number with another decimal digit behind it; `nil` where that is too large.
  fileprivate func appending(digit: Int) -> Int? {
    let (tens, isTooLarge) = multipliedReportingOverflow(by: 10)
    let (sum, isSumTooLarge) = tens.addingReportingOverflow(digit)
    return isTooLarge || isSumTooLarge ? nil : sum
  }
}
