internal import Templates

/// A telephone number.
struct PhoneContext: TemplateContext {
  /// The number as people read it.
  let number: String
  /// The number as a `tel:` address writes it.
  let digits: String
  /// Whether another stands before it.
  let follows: Bool

  static let fields: [TemplateField<Self>] = [
    .text("number") { $0.number },
    .text("digits") { $0.digits },
    .flag("follows") { $0.follows },
  ]

  /// The numbers of a contact, which a comma, a stroke or a semicolon parts.
  static func numbers(in text: String) -> [PhoneContext] {
    text.split { ",;/".contains($0) }.enumerated().map { place, part in
      let number = part.drop { $0 == " " }
      return PhoneContext(number: String(number), digits: digits(of: number), follows: place > 0)
    }
  }

  /// Digits, after a plus sign if the number has one (RFC 3966, section 5.1.1, allows no spaces).
  private static func digits(of number: Substring) -> String {
    (number.first == "+" ? "+" : "") + number.filter { $0.isASCII && $0.isNumber }
  }
}
