internal import Localization

/// Tells an e-mail address and a telephone number from other text.
enum ContactSpelling {
  /// Whether the text is a local part and a domain with a point, in ASCII and without blanks.
  static func isEmail(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[0].allSatisfy(isLocal) else { return false }
    let labels = parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count >= 2
      && labels.allSatisfy { label in
        label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
          && !label.isEmpty
          && label.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
      }
  }

  /// Whether the text is 3 to 15 digits (ITU-T E.164) with what is written between them; a second
  /// number may follow after a comma, a stroke or a semicolon.
  static func isPhone(_ text: String) -> Bool {
    text.split(omittingEmptySubsequences: false) { ",;/".contains($0) }.allSatisfy { number in
      (3...15).contains(number.utf8.count(where: \.isDigit))
        && number.allSatisfy { $0.isASCII && $0.isNumber || " \u{A0}+-–.()".contains($0) }
    }
  }

  /// The telephone number that other words stand behind or before; `nil` where there is none alone.
  static func phone(in text: String) -> String? {
    let words = text.split(separator: " ")
    let ends = [
      words.prefix { !$0.contains(where: \.isLetter) },
      words.drop { $0.contains(where: \.isLetter) },
    ]
    // Fewer digits may be the number of a house or of a room.
    return ends.map { $0.joined(separator: " ") }.first {
      isPhone($0) && $0.count(where: \.isNumber) > 8
    }
  }

  /// The numbers of `text` with the 0 that a spreadsheet took off a mobile number of Viet Nam; `nil`
  /// where none lacks it.
  ///
  /// Within the country such a number has ten digits and begins with 03, 05, 07, 08 or 09.
  static func withTrunkZeros(_ text: String) -> String? {
    var result = ""
    var isMended = false
    for (place, number) in text.split(separator: ",", omittingEmptySubsequences: false).enumerated()
    {
      let digits = number.filter { $0.isASCII && $0.isNumber }
      let lacksZero =
        digits.count == 9 && digits.first.map { "35789".contains($0) } == true
        && !number.contains("+")
      let blanks = number.prefix { $0 == " " }
      result +=
        (place > 0 ? "," : "") + blanks + (lacksZero ? "0" : "") + number.dropFirst(blanks.count)
      isMended = isMended || lacksZero
    }
    return isMended ? result : nil
  }

  /// A letter or digit, or one of the signs of RFC 5322, section 3.2.3, and the point.
  private static func isLocal(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || ".!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
  }
}
