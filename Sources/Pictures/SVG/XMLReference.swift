/// The references that every XML text may use.
enum XMLReference {
  /// The character that `&name;` stands for: one of the five of XML itself or one by its number.
  static func scalar(named name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default: break
    }
    let isHexadecimal = name.hasPrefix("#x")
    guard name.hasPrefix("#") else { return nil }
    let digits = name.utf8.dropFirst(isHexadecimal ? 2 : 1)
    // `UInt32` would take a sign.
    guard let first = digits.first, first != UInt8(ascii: "+"), first != UInt8(ascii: "-"),
      let value = UInt32(Substring(digits), radix: isHexadecimal ? 16 : 10),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    let isControl = value < 0x20 && value != 0x09 && value != 0x0A && value != 0x0D
    return isControl || value == 0xFFFE || value == 0xFFFF ? nil : scalar
  }
}
