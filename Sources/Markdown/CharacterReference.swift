/// A character written by its number or its name (CommonMark, section 2.5).
///
/// libcmark has read the references of a text already; this reads them again where the place of
/// one is looked for. Of the 2,125 names only those of signs are known that an address may be
/// hidden by.
struct CharacterReference {
  /// The character in UTF-8.
  let text: [UInt8]
  /// The offset behind the `;`.
  let end: Int

  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "Tab": "\t",
    "NewLine": "\n", "colon": ":", "sol": "/", "bsol": "\\", "lpar": "(", "rpar": ")",
    "num": "#", "period": ".", "commat": "@", "quest": "?", "equals": "=", "excl": "!",
  ]
  /// The most bytes between `&` and `;`.
  private static let longest = 8

  /// The reference whose `&` stands at `offset`.
  init?(at offset: Int, in bytes: ArraySlice<UInt8>) {
    let inner = bytes[(offset + 1)...].prefix { $0 != UInt8(ascii: ";") && $0 > 0x20 && $0 < 0x7F }
    guard !inner.isEmpty, inner.count <= Self.longest, inner.endIndex < bytes.endIndex,
      bytes[inner.endIndex] == UInt8(ascii: ";")
    else { return nil }
    let name = String(decoding: inner, as: UTF8.self)
    guard let character = Self.names[name] ?? Self.numbered(name) else { return nil }
    text = Array(character.utf8)
    end = inner.endIndex + 1
  }

  /// The character that `#9` or `#x9` stands for; that of a number without one is U+FFFD.
  private static func numbered(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return nil }
    let isHexadecimal = name.dropFirst().first.map { $0 == "x" || $0 == "X" } ?? false
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    guard digits.first?.isHexDigit == true,
      let number = UInt32(digits, radix: isHexadecimal ? 16 : 10)
    else { return nil }
    let scalar = number == 0 ? nil : Unicode.Scalar(number)
    return String(Character(scalar ?? "\u{FFFD}"))
  }
}
