/// The scheme of an address as a browser finds it (WHATWG URL Standard, "basic URL parser").
enum AddressScheme {
  /// What a page may lead to.
  static let known: Set<String> = ["http", "https", "mailto", "tel"]

  /// The scheme in lower case; nothing where the address is relative.
  static func of(_ address: [UInt8]) -> String? {
    // Control characters and blanks before the address count for nothing, nor do tabs and line
    // ends within.
    let stripped = address.drop { $0 <= 0x20 }
      .filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    guard let colon = stripped.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let scheme = stripped[..<colon]
    guard let first = scheme.first, isLetter(first),
      scheme.allSatisfy({ isLetter($0) || (0x30...0x39).contains($0) || "+-.".utf8.contains($0) })
    else { return nil }
    return String(decoding: scheme, as: UTF8.self).lowercased()
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
