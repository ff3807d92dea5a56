/// Writes the content lines of an iCalendar object (RFC 5545, section 3.1).
///
/// Lines end in CRLF and are folded at 75 octets, never inside a character. Names and fixed lines
/// are `StaticString`s of the program; all other text goes through `text`, which escapes it as
/// section 3.3.11 asks, or `address`.
struct CalendarWriter {
  /// The most octets that a line may have without its line break.
  static let lineLength = 75

  /// What has been written.
  private(set) var bytes: [UInt8] = []
  /// How many octets the line that is being written has.
  private var column = 0

  /// Writes a whole line of the program itself.
  mutating func line(_ line: StaticString) {
    property(line) { _ in }
  }

  /// Writes a line that begins with `start`, which ends in a colon, and has the value that `value`
  /// writes.
  mutating func property(_ start: StaticString, _ value: (inout CalendarWriter) -> Void) {
    start.withUTF8Buffer { for byte in $0 { put(byte) } }
    value(&self)
    append("\r\n")
    column = 0
  }

  /// Writes a line whose value is `text`.
  mutating func property(_ start: StaticString, text: String) {
    property(start) { $0.text(text) }
  }

  // MARK: Values

  /// Writes text, escaped; characters that iCalendar does not know are left out.
  mutating func text(_ text: String) {
    forEachCharacter(of: text) { writer, character in
      switch character[character.startIndex] {
      case 0x5C, 0x3B, 0x2C: writer.put(0x5C, character[character.startIndex])
      case 0x0A: writer.lineBreak()
      case 0x09: writer.put(0x09)
      case 0..<0x20, 0x7F: break
      default: writer.put(character)
      }
    }
  }

  /// Writes a web address: a value that is not escaped (section 3.3.13), so that what cannot stand
  /// in one is left out.
  mutating func address(_ parts: String...) {
    for part in parts {
      forEachCharacter(of: part) { writer, character in
        let byte = character[character.startIndex]
        if byte > 0x20, byte != 0x7F { writer.put(character) }
      }
    }
  }

  /// Begins a new line inside a text.
  mutating func lineBreak() {
    put(0x5C, UInt8(ascii: "n"))
  }

  /// Writes a number in at least `width` digits.
  mutating func number(_ number: Int, width: Int = 1) {
    let digits = String(number).utf8
    for _ in 0..<max(0, width - digits.count) { put(UInt8(ascii: "0")) }
    for digit in digits { put(digit) }
  }

  /// Writes ASCII of the program itself.
  mutating func plain(_ text: StaticString) {
    text.withUTF8Buffer { for byte in $0 { put(byte) } }
  }

  // MARK: Bytes

  private mutating func forEachCharacter(
    of text: String,
    _ body: (inout CalendarWriter, Slice<UnsafeBufferPointer<UInt8>>) -> Void
  ) {
    var text = text
    text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        let length = min(Self.length(ofCharacter: bytes[index]), bytes.count - index)
        body(&self, bytes[index..<index + length])
        index += length
      }
    }
  }

  /// The octets of a character in UTF-8, by the first of them.
  private static func length(ofCharacter first: UInt8) -> Int {
    switch first {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }

  private mutating func put(_ byte: UInt8) {
    makeRoom(1)
    bytes.append(byte)
  }

  private mutating func put(_ first: UInt8, _ second: UInt8) {
    makeRoom(2)
    bytes.append(first)
    bytes.append(second)
  }

  private mutating func put(_ character: Slice<UnsafeBufferPointer<UInt8>>) {
    makeRoom(character.count)
    bytes.append(contentsOf: character)
  }

  /// Folds the line if it has no room for `count` octets that must stay together.
  private mutating func makeRoom(_ count: Int) {
    if column + count > Self.lineLength {
      append("\r\n ")
      column = 1
    }
    column += count
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}
