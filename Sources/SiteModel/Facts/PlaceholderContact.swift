internal import Localization

/// Tells contacts that were typed to fill a place from those that somebody answers.
enum PlaceholderContact {
  /// Whether the address is in a domain that is kept for examples (RFC 2606 and RFC 6761), or in
  /// one that is called so: `example.vn`.
  static func isEmail(_ email: String) -> Bool {
    guard let at = email.lastIndex(of: "@") else { return false }
    let labels = email[email.index(after: at)...].lowercased().split(separator: ".")
    return labels.contains("example")
      || ["test", "invalid", "localhost"].contains(labels.last ?? "")
  }

  /// Whether the telephone number ends in six noughts or counts up.
  static func isPhone(_ phone: String) -> Bool {
    let digits = phone.filter { $0.isASCII && $0.isNumber }
    return digits.hasSuffix("000000") || digits.contains("123456")
  }
}
