internal import Diagnostics
internal import Localization

/// Finds values that stand where a template's HTML gives them more meaning than that of a text: in
/// an attribute without quotes, in an attribute that is a program, within `script` or `style`.
///
/// Escaping keeps a text from ending a quoted value or beginning a tag; a blank ends a value without
/// quotes, and in a program any letter counts. Follows the HTML of one file from its first token to
/// its last, whatever sections and partials put between (HTML Standard, section 13.2.5).
struct TemplateMarkupChecker {
  private enum State {
    case text
    /// Between `<` and `>`, outside of values.
    case tag
    /// Behind `=`.
    case beforeValue
    /// In a value that ends with this quotation mark.
    case quoted(UInt8)
    /// In a comment.
    case comment
  }

  private let bytes: [UInt8]
  private var state = State.text
  /// The letters of the name that is being read, of an element or an attribute, in small ones.
  private var name: [UInt8] = []
  /// The element whose start tag is being read.
  private var element: [UInt8]?
  /// The element whose text is a program: `script` or `style`.
  private var program: [UInt8]?
  private var attribute: [UInt8] = []

  /// The faults of the template whose tokens these are; O(n).
  static func check(_ tokens: [TemplateLexer.Token], of file: SourceFile) -> [Diagnostic] {
    var checker = TemplateMarkupChecker(bytes: file.bytes)
    return tokens.compactMap { token in
      switch token {
      case .text(let range): checker.read(range)
      case .tag(let tag):
        guard let place = checker.unsafePlace, tag.kind == .variable || tag.kind == .unescaped
        else { break }
        let problem = TemplateSyntaxProblem.unsafePlace(tag.name.text, place)
        return Diagnostic(problem, in: file, at: tag.range)
      }
      return nil
    }
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// What makes the place after what was read unsafe.
  private var unsafePlace: TemplateSyntaxProblem.UnsafePlace? {
    switch state {
    case .beforeValue: .unquoted
    case .quoted where attribute.starts(with: "on".utf8): .handler
    case .text where program != nil: .program
    default: nil
    }
  }

  private mutating func read(_ range: SourceRange) {
    var offset = range.start
    while offset < range.end {
      read(bytes[offset], at: offset)
      offset += 1
    }
  }

  private mutating func read(_ byte: UInt8, at offset: Int) {
    switch state {
    case .text: if byte == UInt8(ascii: "<") { beginTag(at: offset) }
    case .comment: if byte == UInt8(ascii: ">"), ends("--", at: offset) { state = .text }
    case .quoted(let quote): if byte == quote { state = .tag }
    case .beforeValue: readBeforeValue(byte)
    case .tag: readInTag(byte)
    }
  }

  private mutating func beginTag(at offset: Int) {
    let rest = bytes[(offset + 1)...]
    if let program {
      // Nothing but its end tag, in letters of any size, ends the text of such an element.
      let endTag = [UInt8(ascii: "/")] + program
      guard rest.prefix(endTag.count).map(Self.small) == endTag else { return }
      self.program = nil
    }
    if rest.starts(with: "!--".utf8) {
      state = .comment
    } else if let first = rest.first, first.isLetter || first == UInt8(ascii: "/") {
      state = .tag
      element = nil
      (name, attribute) = ([], [])
    }
  }

  private mutating func readInTag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"):
      endName()
      state = .text
      if element == Array("script".utf8) || element == Array("style".utf8) { program = element }
    case UInt8(ascii: "="):
      endName()
      state = .beforeValue
    case 0...UInt8(ascii: " "): endName()
    default: name.append(Self.small(byte))
    }
  }

  private static func small(_ byte: UInt8) -> UInt8 { byte.isLetter ? byte | 0x20 : byte }

  /// The first name in a tag is that of the element, the next ones those of attributes, between which
  /// and their `=` blanks may stand.
  private mutating func endName() {
    guard !name.isEmpty else { return }
    if element == nil { element = name } else { attribute = name }
    name = []
  }

  private mutating func readBeforeValue(_ byte: UInt8) {
    switch byte {
    case 0...UInt8(ascii: " "): break
    case UInt8(ascii: "\""), UInt8(ascii: "'"): state = .quoted(byte)
    default: state = .tag
    }
  }

  private func ends(_ text: String, at offset: Int) -> Bool {
    bytes[..<offset].suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
