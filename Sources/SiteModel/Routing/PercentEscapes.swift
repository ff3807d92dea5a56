internal import Localization

/// Bytes of addresses written as `%E1` (RFC 3986, section 2.1).
public enum PercentEscapes {
  /// The text of an address with its escapes read; what is no escape stays as it is.
  public static func decoded(_ text: some StringProtocol) -> String {
    let hasEscapes =
      text.utf8.withContiguousStorageIfAvailable { $0.contains(UInt8(ascii: "%")) }
      ?? text.utf8.contains(UInt8(ascii: "%"))
    guard hasEscapes else { return String(text) }
    var bytes: [UInt8] = []
    var rest = Substring(text).utf8[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      // A sign, which numbers may have, is none of an escape.
      if byte == UInt8(ascii: "%"), digits.count == 2, digits.first != UInt8(ascii: "+"),
        let value = UInt8(Substring(digits), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The path as an address can have it: all but ASCII letters, digits and `/-._` is escaped.
  public static func encoded(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      if isPlain(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += "%" + byte.hexadecimal(width: 2, uppercase: true)
      }
    }
    return result
  }

  /// Whether an address has the byte as it is, wherever it stands.
  public static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
