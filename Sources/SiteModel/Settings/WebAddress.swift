internal import Markdown

/// What is taken for an address on the web, wherever somebody gives one.
public enum WebAddress {
  /// Whether `text` begins with `https://` or `http://` and a host, and has no blank or control
  /// character (RFC 3986, section 3).
  public static func isOne(_ text: String) -> Bool {
    guard text.hasPrefix("https://") || text.hasPrefix("http://") else { return false }
    return ExternalAddress.isPossible(text) && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
  }

  /// `text` up to what no address has that others are made from by adding to it: a query, a
  /// fragment (RFC 3986, sections 3.4 and 3.5) or the file that a browser shows.
  public static func base(_ text: String) -> String {
    let address = text.prefix { $0 != "?" && $0 != "#" }
    guard let slash = address.lastIndex(of: "/"), address[..<slash].last != "/" else {
      return String(address)
    }
    let name = address[slash...].lowercased()
    let isFile = [".html", ".htm", ".php", ".aspx"].contains { name.hasSuffix($0) }
    return String(isFile ? address[...slash] : address)
  }
}
