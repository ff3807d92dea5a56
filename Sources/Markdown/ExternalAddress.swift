internal import Localization

/// Whether an address of another site, a mailbox or a telephone can lead anywhere, by its form.
///
/// What is typed wrong in such an address is seen by nobody who writes it, since no file is looked
/// up: readers alone find out.
public enum ExternalAddress {
  /// Whether `address` has the form that its scheme asks for; with another scheme than `http`,
  /// `https`, `mailto` and `tel`, or without one, it counts as possible.
  ///
  /// RFC 3986, section 3.2 (authority); RFC 6068, section 2; RFC 3966, section 3. O(n).
  public static func isPossible(_ address: String) -> Bool {
    let parts = address.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return true }
    switch parts[0].lowercased() {
    case "http", "https":
      let authority = parts[1].dropFirst(2).prefix { !"/?#".contains($0) }
      return parts[1].hasPrefix("//") && isAuthority(authority)
    case "mailto":
      let recipients = parts[1].prefix { $0 != "?" }
      return recipients.isEmpty || recipients.split(separator: ",").allSatisfy(isMailbox)
    case "tel": return isNumber(parts[1].prefix { $0 != ";" })
    default: return true
    }
  }

  /// The most bytes of an address for which another one is looked for.
  private static let longest = 400

  /// The web address that was meant by `address`, where a usual slip explains it.
  ///
  /// Such are a sign that is missing or too many behind `https`, two addresses one after the other,
  /// and a comma for a dot.
  public static func meant(by address: String) -> String? {
    guard address.utf8.count <= longest else { return nil }
    var scheme: String?
    var rest = address[...]
    while let found = ["https", "http"].first(where: rest.lowercased().hasPrefix),
      rest.dropFirst(found.count).first.map(isSeparator) ?? false
    {
      scheme = found
      rest = rest.dropFirst(found.count).drop(while: isSeparator)
    }
    let server = rest.prefix { !"/?#".contains($0) }
    let host = server.replacing(",", with: ".").replacing("..", with: ".")
    guard let scheme, host.contains(".") else { return nil }
    let meant = scheme + "://" + host + rest.dropFirst(server.count)
    return meant != address && isPossible(meant) ? meant : nil
  }

  /// Whether the web address `address` leads to this machine or a network without a name in the
  /// world (RFC 1918, RFC 6761).
  static func isOfOwnNetwork(_ address: String) -> Bool {
    let small = address.lowercased()
    guard let scheme = ["https://", "http://"].first(where: small.hasPrefix) else { return false }
    let host = small.dropFirst(scheme.count).prefix { !"/:?#".contains($0) }
    if host == "localhost" || host.hasSuffix(".localhost") { return true }
    let numbers = host.split(separator: ".", omittingEmptySubsequences: false).compactMap {
      UInt8($0)
    }
    guard numbers.count == 4, host.utf8.allSatisfy({ $0 == UInt8(ascii: ".") || $0.isDigit }) else {
      return false
    }
    switch (numbers[0], numbers[1]) {
    case (127, _), (10, _), (0, _), (192, 168), (172, 16...31), (169, 254): return true
    default: return false
    }
  }

  private static func isSeparator(_ character: Character) -> Bool { ":;/\\".contains(character) }

  /// A host with what may stand around it: `user@host:port`.
  private static func isAuthority(_ authority: Substring) -> Bool {
    let server = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    if server.hasPrefix("[") { return server.contains("]") }
    let parts = server.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, isHost(parts[0]) else { return false }
    return parts.count == 1 || isDigits(parts[1])
  }

  /// Names parted by dots, in the letters of any script; a beginning of an address is none.
  private static func isHost(_ host: Substring) -> Bool {
    let rooted = host.hasSuffix(".") ? host.dropLast() : host
    let labels = rooted.split(separator: ".", omittingEmptySubsequences: false)
    if labels.count == 1, ["http", "https", "www"].contains(rooted.lowercased()) { return false }
    return labels.allSatisfy { label in
      !label.isEmpty && label.first != "-"
        && label.unicodeScalars.allSatisfy { $0 == "-" || $0.properties.isIDContinue }
    }
  }

  /// One name, an `@`, and a host with a dot.
  private static func isMailbox(_ mailbox: Substring) -> Bool {
    let parts = mailbox.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && isHost(parts[1])
  }

  /// Three digits or more, and the signs that part them.
  private static func isNumber(_ number: Substring) -> Bool {
    let digits = number.replacing("%20", with: "").filter { !"+-.()*#".contains($0) }
    return digits.count >= 3 && isDigits(digits[...])
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy(\.isDigit)
  }
}
