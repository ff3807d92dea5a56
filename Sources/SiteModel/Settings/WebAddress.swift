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

  /// `text` up to what no address has that others are made from by adding to it: a query or a
  /// fragment (RFC 3986, sections 3.4 and 3.5).
  public static func base(_ text: String) -> String {
    String(text.prefix { $0 != "?" && $0 != "#" })
  }
}
