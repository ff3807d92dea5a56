/// Reads HTML as browsers do, and stops at the first parse error.
///
/// The states are those of the WHATWG HTML Standard, section 13.2.5, for data, tags, attributes,
/// comments and character references. What a page of ours never holds is a fault even where the
/// standard puts up with it: values without quotation marks, declarations, and references other
/// than to a number and to `amp`, `lt`, `gt` and `quot`. Control characters pass: they are an
/// editor's text.
struct HTMLTokenizer {
  private let bytes: [UInt8]
  private(set) var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next token; nothing at the end.
  mutating func next() throws(HTMLFault) -> HTMLToken? {
    guard let byte = current else { return nil }
    guard byte == UInt8(ascii: "<") else { return .text(try text(until: UInt8(ascii: "<"))) }
    offset += 1
    return try tagOpen()
  }

  private var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private func fault(_ name: String) -> HTMLFault { HTMLFault(name, at: offset) }

  private mutating func consume(_ text: StaticString) -> Bool {
    let found = text.withUTF8Buffer { bytes[offset...].starts(with: $0) }
    if found { offset += text.utf8CodeUnitCount }
    return found
  }

  // MARK: Data

  /// Text up to the byte `end`, which stays, or to the end of the input.
  private mutating func text(until end: UInt8) throws(HTMLFault) -> [UInt8] {
    var text: [UInt8] = []
    while let byte = current, byte != end {
      switch byte {
      case 0: throw fault("unexpected-null-character")
      case UInt8(ascii: "&"): text += try characterReference()
      default:
        text.append(byte)
        offset += 1
      }
    }
    return text
  }

  private mutating func characterReference() throws(HTMLFault) -> [UInt8] {
    if consume("&#") { return try numericReference() }
    let names: [(StaticString, Character)] = [
      ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""),
    ]
    for (name, character) in names where consume(name) { return Array(character.utf8) }
    throw fault("unknown-named-character-reference")
  }

  private mutating func numericReference() throws(HTMLFault) -> [UInt8] {
    let radix: UInt32 = consume("x") || consume("X") ? 16 : 10
    var code: UInt32 = 0
    let start = offset
    while let byte = current, let digit = Character(UnicodeScalar(byte)).hexDigitValue,
      digit < radix
    {
      code = min(code * radix + UInt32(digit), 0x11_0000)
      offset += 1
    }
    guard offset > start else { throw fault("absence-of-digits-in-numeric-character-reference") }
    guard consume(";") else { throw fault("missing-semicolon-after-character-reference") }
    guard code > 0 else { throw fault("null-character-reference") }
    guard let scalar = UnicodeScalar(code) else {
      throw fault("character-reference-outside-unicode-range")
    }
    return Array(String(scalar).utf8)
  }

  // MARK: Tags

  private mutating func tagOpen() throws(HTMLFault) -> HTMLToken {
    guard let byte = current else { throw fault("eof-before-tag-name") }
    switch byte {
    case UInt8(ascii: "!"): return try markupDeclaration()
    case UInt8(ascii: "/"):
      offset += 1
      return try endTag()
    case UInt8(ascii: "?"): throw fault("unexpected-question-mark-instead-of-tag-name")
    default:
      guard Self.isLetter(byte) else { throw fault("invalid-first-character-of-tag-name") }
      return try startTag()
    }
  }

  private mutating func endTag() throws(HTMLFault) -> HTMLToken {
    guard let byte = current else { throw fault("eof-before-tag-name") }
    guard byte != UInt8(ascii: ">") else { throw fault("missing-end-tag-name") }
    guard Self.isLetter(byte) else { throw fault("invalid-first-character-of-tag-name") }
    let name = try name(endingAt: " \n\t\u{C}/>")
    skipBlanks()
    guard consume(">") else { throw fault("end-tag-with-attributes") }
    return .endTag(name: name)
  }

  private mutating func startTag() throws(HTMLFault) -> HTMLToken {
    let name = try name(endingAt: " \n\t\u{C}/>")
    var attributes: [HTMLToken.Attribute] = []
    var isSeparated = skipBlanks()
    while true {
      if consume(">") { return .startTag(name: name, attributes: attributes, isSelfClosing: false) }
      if consume("/>") { return .startTag(name: name, attributes: attributes, isSelfClosing: true) }
      guard current != nil else { throw fault("eof-in-tag") }
      guard current != UInt8(ascii: "/") else { throw fault("unexpected-solidus-in-tag") }
      guard isSeparated else { throw fault("missing-whitespace-between-attributes") }
      let attribute = try attribute()
      guard !attributes.contains(where: { $0.name == attribute.name }) else {
        throw fault("duplicate-attribute")
      }
      attributes.append(attribute)
      isSeparated = skipBlanks()
    }
  }

  private mutating func attribute() throws(HTMLFault) -> HTMLToken.Attribute {
    guard current != UInt8(ascii: "=") else {
      throw fault("unexpected-equals-sign-before-attribute-name")
    }
    let name = try name(endingAt: " \n\t\u{C}/>=")
    skipBlanks()
    guard consume("=") else { throw fault("attribute without a value") }
    skipBlanks()
    guard let mark = current, mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else {
      throw fault("attribute value without quotation marks")
    }
    offset += 1
    let value = try text(until: mark)
    guard current != nil else { throw fault("eof-in-tag") }
    offset += 1
    return HTMLToken.Attribute(name: name, value: value)
  }

  /// The name of a tag or an attribute, in lower case.
  private mutating func name(endingAt ends: StaticString) throws(HTMLFault) -> String {
    var name: [UInt8] = []
    while let byte = current, !ends.withUTF8Buffer({ $0.contains(byte) }) {
      switch byte {
      case 0: throw fault("unexpected-null-character")
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"):
        throw fault("unexpected-character-in-attribute-name")
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): name.append(byte | 0x20)
      default: name.append(byte)
      }
      offset += 1
    }
    return String(decoding: name, as: UTF8.self)
  }

  @discardableResult
  private mutating func skipBlanks() -> Bool {
    let start = offset
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0C {
      offset += 1
    }
    return offset > start
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  // MARK: Comments

  private mutating func markupDeclaration() throws(HTMLFault) -> HTMLToken {
    guard consume("!--") else { throw fault("incorrectly-opened-comment") }
    if consume(">") || consume("->") { throw fault("abrupt-closing-of-empty-comment") }
    while current != nil {
      if consume("-->") { return .comment }
      if consume("--!>") { throw fault("incorrectly-closed-comment") }
      if consume("<!--") { throw fault("nested-comment") }
      if current == 0 { throw fault("unexpected-null-character") }
      offset += 1
    }
    throw fault("eof-in-comment")
  }
}
