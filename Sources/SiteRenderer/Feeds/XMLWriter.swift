internal import HTML

/// Writes XML 1.0 into bytes, escaping by construction.
///
/// The five characters that HTML escapes are those of XML, and the references are XML's too.
struct XMLWriter: ~Copyable {
  private var writer: HTMLWriter

  /// Creates a writer that has written the XML declaration.
  init(reservingCapacity capacity: Int = 16 << 10) {
    writer = HTMLWriter(reservingCapacity: capacity)
    markup("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
  }

  /// What has been written.
  var bytes: [UInt8] { writer.bytes }

  /// Writes markup of the program itself.
  mutating func markup(_ markup: StaticString) {
    writer.markup(markup)
  }

  /// Writes text, escaped; characters that XML does not know (section 2.2) are left out.
  mutating func text(_ text: String) {
    var text = text
    let isKnown = text.withUTF8 { Self.hasOnlyKnownCharacters($0) }
    if isKnown { return writer.text(text) }
    var known = String.UnicodeScalarView()
    known.append(contentsOf: text.unicodeScalars.filter(Self.isKnown))
    writer.text(String(known))
  }

  /// Writes an element that holds text.
  mutating func element(_ start: StaticString, _ text: String, _ end: StaticString) {
    markup(start)
    self.text(text)
    markup(end)
  }

  private static func hasOnlyKnownCharacters(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in text.indices {
      let byte = text[index]
      if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return false }
      // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
      if byte >= 0xBE, byte <= 0xBF, index >= 2, text[index - 1] == 0xBF, text[index - 2] == 0xEF {
        return false
      }
    }
    return true
  }

  private static func isKnown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x10000...: true
    default: false
    }
  }
}
