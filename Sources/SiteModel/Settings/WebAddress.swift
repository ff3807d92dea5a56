/// What is taken for an address on the web, wherever somebody gives one.
public enum WebAddress {
  /// Whether `text` begins with `https://` or `http://` and a host, and has no blank or control
  /// character (RFC 3986, section 3).
  public static func isOne(_ text: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: { text.hasPrefix($0) }) else {
      return false
    }
    let rest = text.utf8.dropFirst(scheme.utf8.count)
    guard let first = rest.first, first != UInt8(ascii: "/"), first != UInt8(ascii: "?"),
      first != UInt8(ascii: "#")
    else { return false }
    return rest.allSatisfy { $0 > 0x20 && $0 != 0x7F }
  }
}
