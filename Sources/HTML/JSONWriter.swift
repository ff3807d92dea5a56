/// Writes JSON (RFC 8259) into bytes, escaping by construction.
///
/// Names are `StaticString`s of the program; every text is escaped, and so that it can stand in an
/// HTML page without ending the element around it: `<`, `>` and `&` are written as `\u003C` and so
/// on, as are the line separators U+2028 and U+2029, which older scripts cannot read.
public struct JSONWriter: Sendable {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []
  /// Whether a value stands before the next one in its object or array.
  private var needsComma = false

  /// Creates a writer.
  public init() {
    bytes.reserveCapacity(1024)
  }

  // MARK: Values, in an array or as the whole text

  /// Writes an object with the members that `members` writes.
  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    separate()
    nest("{", "}", members)
  }

  /// Writes a text.
  public mutating func text(_ text: String) {
    separate()
    quote(text)
    needsComma = true
  }

  // MARK: Members of an object

  /// Writes a member that is an object.
  public mutating func object(_ name: StaticString, _ members: (inout JSONWriter) -> Void) {
    key(name)
    nest("{", "}", members)
  }

  /// Writes a member that is an array.
  public mutating func array(_ name: StaticString, _ elements: (inout JSONWriter) -> Void) {
    key(name)
    nest("[", "]", elements)
  }

  /// Writes a member that is a text; nothing where there is none.
  public mutating func member(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    key(name)
    quote(text)
    needsComma = true
  }

  /// Writes a member that is a whole number.
  public mutating func member(_ name: StaticString, _ number: Int) {
    key(name)
    bytes.append(contentsOf: String(number).utf8)
    needsComma = true
  }

  /// Writes a member that is a number, given as JSON writes numbers; nothing where there is none.
  public mutating func member(_ name: StaticString, digits: String?) {
    guard let digits else { return }
    key(name)
    bytes.append(contentsOf: digits.utf8)
    needsComma = true
  }

  /// Writes a member that is true or false.
  public mutating func member(_ name: StaticString, _ flag: Bool) {
    key(name)
    append(flag ? "true" : "false")
    needsComma = true
  }

  /// What has been written, as a data block of a page: no browser runs it.
  public func linkedDataBlock() -> HTMLFragment {
    var block: [UInt8] = []
    block.reserveCapacity(bytes.count + 48)
    block.append(contentsOf: "<script type=\"application/ld+json\">".utf8)
    block.append(contentsOf: bytes)
    block.append(contentsOf: "</script>".utf8)
    return HTMLFragment(bytes: block)
  }

  // MARK: Bytes

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    append(name)
    append("\":")
  }

  private mutating func nest(
    _ start: StaticString,
    _ end: StaticString,
    _ content: (inout JSONWriter) -> Void
  ) {
    append(start)
    needsComma = false
    content(&self)
    append(end)
    needsComma = true
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func quote(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { escape($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Copies runs of bytes that stand for themselves, and escapes what lies between them.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while index < text.count {
      let length = Self.escapedLength(text, at: index)
      guard length > 0 else {
        index += 1
        continue
      }
      bytes.append(contentsOf: text[start..<index])
      appendEscape(length == 1 ? UInt16(text[index]) : Self.unit(ofThreeBytes: text, at: index))
      index += length
      start = index
    }
    bytes.append(contentsOf: text[start...])
  }

  /// The number of bytes of the character at `index` if it must be escaped, else 0.
  private static func escapedLength(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch text[index] {
    case 0..<0x20, 0x22, 0x26, 0x3C, 0x3E, 0x5C, 0x7F: return 1
    case 0xE2
    where index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8:
      return 3
    // U+FFFE and U+FFFF, which no page can hold.
    case 0xEF where index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE:
      return 3
    default: return 0
    }
  }

  private static func unit(ofThreeBytes text: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt16 {
    UInt16(text[index] & 0x0F) << 12 | UInt16(text[index + 1] & 0x3F) << 6
      | UInt16(text[index + 2] & 0x3F)
  }

  private mutating func appendEscape(_ unit: UInt16) {
    switch unit {
    case 0x22: append("\\\"")
    case 0x5C: append("\\\\")
    case 0x0A: append("\\n")
    default:
      append("\\u")
      for shift in [12, 8, 4, 0] {
        let digit = UInt8(unit >> UInt16(shift) & 0xF)
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
      }
    }
  }
}
