internal import Localization

/// Tells contacts that were typed to fill a place from those that somebody answers.
public enum PlaceholderContact {
  /// Whether the address is in a domain that is kept for examples (RFC 2606 and RFC 6761), or in
  /// one that is called so: `example.vn`.
  static func isEmail(_ email: String) -> Bool {
    guard let at = email.lastIndex(of: "@") else { return false }
    return isHost(email[email.index(after: at)...])
  }

  /// Whether the host of the web address is such a domain.
  public static func isAddress(_ url: String) -> Bool {
    guard let start = url.firstRange(of: "://")?.upperBound else { return false }
    return isHost(url[start...].prefix { !"/:".contains($0) })
  }

  private static func isHost(_ host: Substring) -> Bool {
    let labels = host.lowercased().split(separator: ".")
    return labels.contains("example")
      || ["test", "invalid", "localhost"].contains(labels.last ?? "")
  }

  /// Whether the telephone number ends in six noughts or counts up.
  static func isPhone(_ phone: String) -> Bool {
    let digits = phone.filter { $0.isASCII && $0.isNumber }
    return digits.hasSuffix("000000") || digits.contains("123456")
  }
}
