internal import Localization

/// The schemes of addresses, of which a page lets few through.
enum DestinationScheme {
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
    guard let colon = endOfScheme(destination) else { return nil }
    if isAllowed(destination[..<colon]) { return nil }
    return dangerousScheme(destination[..<colon]) ?? unknownScheme(destination[..<colon])
  }

  /// The first `:`, unless `/`, `?` or `#` stands before it: what follows these is never a scheme.
  private static func endOfScheme(_ destination: ArraySlice<UInt8>) -> Int? {
    let place = destination.withUnsafeBufferPointer { bytes in
      bytes.firstIndex {
        $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?")
          || $0 == UInt8(ascii: "#")
      }
    }
    return place.map { destination.startIndex + $0 }
      .flatMap { destination[$0] == UInt8(ascii: ":") ? $0 : nil }
  }

  /// The scheme for which `destination` must not stand in a text: links within the site may have
  /// schemes of their own.
  static func faultyScheme(of destination: ArraySlice<UInt8>) -> String? {
    // Links to entries are many, and no text is made for them.
    guard let colon = endOfScheme(destination), !isOne(of: internalNames, destination[..<colon])
    else { return nil }
    return refusedScheme(of: destination)
  }

  /// Whether `destination` names an entry of the glossary or of the legal register.
  static func namesEntry(_ destination: ArraySlice<UInt8>) -> Bool {
    endOfScheme(destination).map { isOne(of: internalNames, destination[..<$0]) } ?? false
  }

  /// Whether `destination` begins with one of the schemes that pages let through.
  static func leadsOut(_ destination: ArraySlice<UInt8>) -> Bool {
    endOfScheme(destination).map { isAllowed(destination[..<$0]) } ?? false
  }

  /// Whether `destination` must not stand in a page: whether it has a scheme that
  /// ``refusedScheme(of:)`` names.
  static func isRefused(_ destination: ArraySlice<UInt8>) -> Bool {
    guard let colon = endOfScheme(destination), !isAllowed(destination[..<colon]) else {
      return false
    }
    return isScheme(destination[..<colon]) || dangerousScheme(destination[..<colon]) != nil
  }

  /// The first control character (U+0000 to U+001F, U+007F to U+009F) in `destination`, which no
  /// address has (RFC 3986, section 2) and which browsers drop or turn into something else.
  static func controlCharacter(in destination: ArraySlice<UInt8>) -> UInt32? {
    let mayBeOne = destination.withUnsafeBufferPointer { bytes in
      ByteSearch.firstOffset(in: bytes, from: 0) {
        $0 .< ByteSearch.Vector(repeating: 0x20) .| $0 .== ByteSearch.Vector(repeating: 0x7F)
          .| $0 .== ByteSearch.Vector(repeating: 0xC2)
      } < bytes.count
    }
    guard mayBeOne else { return nil }
    var isAfterC2 = false
    for byte in destination {
      if byte < 0x20 || byte == 0x7F || isAfterC2 && byte < 0xA0 { return UInt32(byte) }
      isAfterC2 = byte == 0xC2
    }
    return nil
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
    guard isScheme(start) else { return nil }
    let scheme: [UInt8] = start.prefix(longest).map { $0 | 0x20 }
    return String(decoding: scheme, as: UTF8.self)
  }

  private static func isScheme(_ start: ArraySlice<UInt8>) -> Bool {
    start.withUnsafeBufferPointer { bytes in
      bytes.first?.isLetter == true && bytes.allSatisfy(isPartOfScheme)
    }
  }

  private static func isOne(of names: [StaticString], _ scheme: ArraySlice<UInt8>) -> Bool {
    scheme.withUnsafeBufferPointer { scheme in names.contains { isEqual($0, scheme) } }
  }

  /// Whether a page may hold the scheme; apart from `isOne`, since nearly every link asks.
  private static func isAllowed(_ scheme: ArraySlice<UInt8>) -> Bool {
    scheme.withUnsafeBufferPointer {
      isEqual("https", $0) || isEqual("http", $0) || isEqual("mailto", $0) || isEqual("tel", $0)
    }
  }

  /// Whether `scheme` is `name` in any case.
  @inline(__always)
  private static func isEqual(_ name: StaticString, _ scheme: UnsafeBufferPointer<UInt8>) -> Bool {
    guard name.utf8CodeUnitCount == scheme.count else { return false }
    return scheme.indices.allSatisfy { name.utf8Start[$0] == scheme[$0] | 0x20 }
  }

  private static func isPartOfScheme(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      true
    default: byte.isLetter
    }
  }
}
