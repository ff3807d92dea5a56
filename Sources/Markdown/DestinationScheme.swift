/// The schemes of addresses that must never stand in a page.
enum DestinationScheme {
  private static let dangerous: [StaticString] = ["javascript", "vbscript", "data"]

  /// The dangerous scheme that `destination` has, if it has one.
  ///
  /// Read as browsers read it: control characters and blanks count for nothing, nor does case
  /// (WHATWG URL Standard, "basic URL parser"). Escapes and character references were resolved
  /// when the text was parsed.
  static func dangerousScheme(of destination: ArraySlice<UInt8>) -> String? {
    // The first letter rules nearly every destination out.
    guard let first = destination.first(where: { $0 > UInt8(ascii: " ") }),
      [UInt8(ascii: "j"), UInt8(ascii: "v"), UInt8(ascii: "d")].contains(first | 0x20)
    else { return nil }
    var scheme: [UInt8] = []
    for byte in destination where byte > UInt8(ascii: " ") && byte != 0x7F {
      if byte == UInt8(ascii: ":") {
        let known = dangerous.first { name in
          name.withUTF8Buffer { $0.elementsEqual(scheme) }
        }
        return known.map { "\($0)" }
      }
      guard scheme.count < 10 else { return nil }
      scheme.append(byte | 0x20)
    }
    return nil
  }
}
