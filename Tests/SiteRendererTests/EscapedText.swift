/// Bytes that an editor would not show, written as text.
///
/// `\r`, `\t`, `\n` and `\\` are what they are elsewhere, `\x{EF}` is a byte, `\u{301}` a scalar;
/// `\repeat{300}{> }` is its second part so many times, and a `\` at the end of a line joins it to
/// the next. The line break before the end of the text does not count.
enum EscapedText {
  struct Malformed: Error {
    let escape: String
  }

  static func decode(_ text: String) throws -> [UInt8] {
    var rest = text.hasSuffix("\n") ? text.dropLast() : text[...]
    var bytes: [UInt8] = []
    while let character = rest.popFirst() {
      if character == "\\" {
        bytes += try escape(&rest)
      } else {
        bytes += Array(character.utf8)
      }
    }
    return bytes
  }

  static func encode(_ bytes: [UInt8]) -> String {
    var text = ""
    var rest = bytes[...]
    while let byte = rest.first {
      let scalar = String(decoding: rest.prefix(4), as: UTF8.self).unicodeScalars.first ?? " "
      let width = String(scalar).utf8.count
      if byte == UInt8(ascii: "\\") {
        text += "\\\\"
      } else if byte == 0x0D {
        text += "\\r"
      } else if scalar == "\u{FFFD}", byte != 0xEF {
        text += "\\x{\(String(byte, radix: 16, uppercase: true))}"
      } else {
        text.unicodeScalars.append(scalar)
        rest.removeFirst(width)
        continue
      }
      rest.removeFirst()
    }
    return text + "\n"
  }

  private static func escape(_ rest: inout Substring) throws -> [UInt8] {
    if rest.hasPrefix("repeat{") { return try repetition(&rest) }
    switch rest.popFirst() {
    case "\n": return []
    case "\\": return [UInt8(ascii: "\\")]
    case "r": return [UInt8(ascii: "\r")]
    case "t": return [UInt8(ascii: "\t")]
    case "n": return [UInt8(ascii: "\n")]
    case "x":
      let digits = try braced(&rest)
      guard let byte = UInt8(digits, radix: 16) else { throw Malformed(escape: digits) }
      return [byte]
    case "u":
      let digits = try braced(&rest)
      guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else {
        throw Malformed(escape: digits)
      }
      return Array(String(scalar).utf8)
    default: throw Malformed(escape: String(rest.prefix(10)))
    }
  }

  private static func repetition(_ rest: inout Substring) throws -> [UInt8] {
    rest.removeFirst("repeat".count)
    let digits = try braced(&rest)
    guard let count = Int(digits) else { throw Malformed(escape: digits) }
    let unit = try decode(try braced(&rest))
    if unit.count == 1 { return [UInt8](repeating: unit[0], count: count) }
    return [UInt8]([[UInt8]](repeating: unit, count: count).joined())
  }

  private static func braced(_ rest: inout Substring) throws -> String {
    guard rest.first == "{", var end = rest.firstIndex(of: "}") else {
      throw Malformed(escape: String(rest.prefix(10)))
    }
    // The text itself may end in braces, as a template's tag does.
    while rest[rest.index(after: end)...].first == "}" { end = rest.index(after: end) }
    defer { rest = rest[rest.index(after: end)...] }
    return String(rest[rest.index(after: rest.startIndex)..<end])
  }
}
