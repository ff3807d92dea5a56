/// The schemes of addresses, of which a page lets few through.
enum DestinationScheme {
  /// What a page may lead to beside its own site.
  private static let allowed: [StaticString] = ["http", "https", "mailto", "tel"]
  /// What links name entries of the glossary and of the legal register by; a resolver turns them
  /// into addresses.
  private static let internalNames: [StaticString] = ["term", "policy"]
  private static let dangerous: [StaticString] = ["javascript", "vbscript", "data"]
  private static let longest = 32

  /// The scheme for which `destination` must not stand in a page, if it has such.
  ///
  /// Escapes and character references were resolved when the text was parsed.
  static func refusedScheme(of destination: ArraySlice<UInt8>) -> String? {
    // Nearly every destination is relative, or begins with `http`.
    guard let colon = destination.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    if isOne(of: allowed, destination[..<colon]) { return nil }
    return dangerousScheme(destination[..<colon]) ?? unknownScheme(destination[..<colon])
  }

  /// The scheme for which `destination` must not stand in a text: links within the site may have
  /// schemes of their own.
  static func faultyScheme(of destination: ArraySlice<UInt8>) -> String? {
    guard let scheme = refusedScheme(of: destination) else { return nil }
    return isOne(of: internalNames, Array(scheme.utf8)[...]) ? nil : scheme
  }

  /// Read as generously as any browser ever did: control characters and blanks count for nothing,
  /// nor does case.
  private static func dangerousScheme(_ start: ArraySlice<UInt8>) -> String? {
    let letters = start.lazy.filter { $0 > UInt8(ascii: " ") && $0 != 0x7F }.prefix(longest)
    let scheme: [UInt8] = letters.map { $0 | 0x20 }
    return isOne(of: dangerous, scheme[...]) ? String(decoding: scheme, as: UTF8.self) : nil
  }

  /// Read as browsers read it (WHATWG URL Standard, "basic URL parser"): a letter, and then
  /// letters, digits, `+`, `-` and `.`.
  private static func unknownScheme(_ start: ArraySlice<UInt8>) -> String? {
    guard let first = start.first, isLetter(first), start.allSatisfy(isPartOfScheme) else {
      return nil
    }
    let scheme: [UInt8] = start.prefix(longest).map { $0 | 0x20 }
    return String(decoding: scheme, as: UTF8.self)
  }

  private static func isOne(of names: [StaticString], _ scheme: ArraySlice<UInt8>) -> Bool {
    names.contains { name in
      name.utf8CodeUnitCount == scheme.count
        && name.withUTF8Buffer { zip($0, scheme).allSatisfy { $0 == $1 | 0x20 } }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  private static func isPartOfScheme(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      true
    default: isLetter(byte)
    }
  }
}
