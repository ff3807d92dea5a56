/// Reads the subset of XML 1.0 that drawings need, and stops where anything else begins.
///
/// Stricter than browsers, never more forgiving: what it passes, they read the same way. A document
/// type ends the reading, so that there are no entities but the five of XML itself.
struct XMLParser {
  /// Names of namespaces that may be in force at once.
  private static let namespaceLimit = 100
  private static let attributeLimit = 200
  /// How deeply elements may be nested.
  static let depthLimit = 100

  /// Why the reading ended before the end of the text.
  enum Fault: Equatable {
    case malformed
    case nestedTooDeeply
    case encoding
    /// A reference to an entity that XML itself does not have.
    case entity(String)
  }

  /// The bytes of the text; UTF-8, which the caller has checked.
  let text: [UInt8]
  private(set) var place = 0
  /// What was met that cannot be read on from, and where.
  private(set) var fault: (kind: Fault, at: Range<Int>)?

  private struct OpenElement {
    let name: XMLName
    let namespaceCount: Int
    let start: Int
  }

  private var open: [OpenElement] = []
  private var namespaces = [("xml", "http://www.w3.org/XML/1998/namespace"), ("", "")]
  private var hasRoot = false
  private var closesItself = false
  private var isFinished = false

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// The next event; `nil` at the end or at a fault.
  mutating func next() -> XMLEvent? {
    if isFinished || fault != nil { return nil }
    if closesItself { return close() }
    if place == 0, !skipXMLDeclaration() { return nil }
    while place < text.count {
      if text[place] != UInt8(ascii: "<") {
        if !open.isEmpty { return readText() }
        guard skipSpaceBetweenTags() else { return nil }
      } else if stands("<!--") {
        guard skipComment() else { return nil }
      } else {
        return readMarkup()
      }
    }
    if let element = open.last {
      fail(at: element.start)
    } else if !hasRoot {
      fail(at: 0)
    }
    return nil
  }

  private mutating func readMarkup() -> XMLEvent? {
    if stands("<![CDATA[") { return readCDATA() }
    if stands("<!") { return readDocumentType() }
    if stands("<?") { return readInstruction() }
    if stands("</") { return readEndTag() }
    return readStartTag()
  }

  @discardableResult
  private mutating func fail(_ kind: Fault = .malformed, at place: Int? = nil) -> XMLEvent? {
    let place = min(place ?? self.place, text.count)
    return fail(kind, at: place..<min(place + 1, text.count))
  }

  @discardableResult
  private mutating func fail(_ kind: Fault, at place: Range<Int>) -> XMLEvent? {
    if fault == nil { fault = (kind, place) }
    return nil
  }

  // MARK: Outside of tags

  private mutating func readText() -> XMLEvent? {
    let start = place
    let end = text[place...].firstIndex(of: UInt8(ascii: "<")) ?? text.count
    if let bracket = firstPlace(of: "]]>", from: start, to: end) { return fail(at: bracket) }
    guard let value = resolved(start..<end) else { return nil }
    place = end
    return .text(value, at: start..<end, isVerbatim: value.count == end - start)
  }

  /// Outside of the outermost element stands nothing but space.
  private mutating func skipSpaceBetweenTags() -> Bool {
    skipSpace()
    if place < text.count, text[place] != UInt8(ascii: "<") { fail() }
    return fault == nil
  }

  /// Comments end at the first `--`, which no other text may follow but `>`.
  private mutating func skipComment() -> Bool {
    guard let end = firstPlace(of: "--", from: place + 4, to: text.count),
      hasOnlyCharacters(place..<end)
    else {
      fail()
      return false
    }
    guard end + 2 < text.count, text[end + 2] == UInt8(ascii: ">") else {
      fail(at: end)
      return false
    }
    place = end + 3
    return true
  }

  private mutating func readCDATA() -> XMLEvent? {
    let start = place + 9
    guard !open.isEmpty, let end = firstPlace(of: "]]>", from: start, to: text.count),
      hasOnlyCharacters(start..<end)
    else { return fail() }
    place = end + 3
    return .text(text[start..<end], at: start..<end, isVerbatim: true)
  }

  /// Nothing behind a document type can be trusted: it may have given names another meaning.
  private mutating func readDocumentType() -> XMLEvent? {
    let end = text[(place + 2)...].firstIndex { !$0.isXMLName } ?? text.count
    defer { isFinished = true }
    return .declaration(String(decoding: text[place..<end], as: UTF8.self), at: place..<end)
  }

  private mutating func readInstruction() -> XMLEvent? {
    let start = place
    let name = text[(place + 2)...].firstIndex { !$0.isXMLName } ?? text.count
    guard let end = firstPlace(of: "?>", from: name, to: text.count) else { return fail() }
    place = end + 2
    return .declaration(String(decoding: text[start..<name], as: UTF8.self), at: start..<name)
  }

  /// `<?xml version="1.0" encoding="UTF-8"?>`, which may stand first of all.
  private mutating func skipXMLDeclaration() -> Bool {
    guard stands("<?xml"), text.count > 5, text[5].isXMLSpace else { return true }
    place = 5
    while let attribute = readAttribute() {
      let value = String(decoding: attribute.value, as: UTF8.self).lowercased()
      if attribute.name.text == "encoding", value != "utf-8", value != "us-ascii" {
        fail(.encoding, at: attribute.valuePlace.lowerBound)
      }
    }
    skipSpace()
    guard fault == nil, stands("?>") else {
      fail()
      return false
    }
    place += 2
    return true
  }

  // MARK: Tags

  private mutating func readEndTag() -> XMLEvent? {
    let start = place
    place += 2
    guard let name = readName(), name == open.last?.name else { return fail(at: start) }
    skipSpace()
    guard stands(">") else { return fail() }
    place += 1
    return close()
  }

  private mutating func close() -> XMLEvent? {
    closesItself = false
    guard let element = open.popLast() else { return fail() }
    namespaces.removeLast(namespaces.count - element.namespaceCount)
    return .end
  }

  private mutating func readStartTag() -> XMLEvent? {
    let start = place
    place += 1
    guard let name = readName(), !(open.isEmpty && hasRoot) else { return fail(at: start) }
    let end = place
    guard open.count < Self.depthLimit else { return fail(.nestedTooDeeply, at: start) }
    open.append(OpenElement(name: name, namespaceCount: namespaces.count, start: start))
    hasRoot = true
    var attributes: [XMLAttribute] = []
    // Looked through one by one: the few names of an element are found sooner than they are hashed.
    var names: [XMLName] = []
    while let attribute = readAttribute() {
      guard !names.contains(attribute.name), names.count < Self.attributeLimit,
        !isDeclaration(attribute) || declare(attribute)
      else { return fail(at: attribute.place.lowerBound) }
      names.append(attribute.name)
      if !isDeclaration(attribute) { attributes.append(attribute) }
    }
    guard fault == nil, endStartTag() else { return fail() }
    guard let namespace = uri(of: name.prefix) else { return fail(at: start) }
    for attribute in attributes where uri(of: attribute.name.prefix) == nil {
      return fail(at: attribute.place.lowerBound)
    }
    return .start(
      XMLElement(name: name, attributes: attributes, namespace: namespace, place: start..<end)
    )
  }

  /// Reads `>` or `/>`.
  private mutating func endStartTag() -> Bool {
    skipSpace()
    if stands(">") {
      place += 1
      return true
    }
    guard stands("/>") else { return false }
    place += 2
    closesItself = true
    return true
  }

  private func isDeclaration(_ attribute: XMLAttribute) -> Bool {
    attribute.name.prefix == "xmlns" || attribute.name.text == "xmlns"
  }

  /// Takes a declaration of a namespace; the names that XML keeps for itself have one already.
  private mutating func declare(_ attribute: XMLAttribute) -> Bool {
    let prefix = attribute.name.prefix.isEmpty ? "" : attribute.name.local
    guard prefix != "xml", prefix != "xmlns", namespaces.count < Self.namespaceLimit else {
      return false
    }
    namespaces.append((prefix, String(decoding: attribute.value, as: UTF8.self)))
    return true
  }

  /// The namespace that `prefix` stands for here.
  private func uri(of prefix: String) -> String? {
    namespaces.last { $0.0 == prefix }?.1
  }

  /// The next attribute of a tag; `nil` where none follows, or at a fault.
  private mutating func readAttribute() -> XMLAttribute? {
    let before = place
    skipSpace()
    guard place < text.count, text[place].isXMLName else { return nil }
    let start = place
    guard place > before, let name = readName() else {
      fail()
      return nil
    }
    skipSpace()
    guard stands("=") else {
      fail()
      return nil
    }
    place += 1
    skipSpace()
    return readValue(of: name, from: start)
  }

  private mutating func readValue(of name: XMLName, from start: Int) -> XMLAttribute? {
    guard place < text.count, text[place] == UInt8(ascii: "\"") || text[place] == UInt8(ascii: "'"),
      let end = text[(place + 1)...].firstIndex(of: text[place])
    else {
      fail()
      return nil
    }
    let range = place + 1..<end
    if let bracket = text[range].firstIndex(of: UInt8(ascii: "<")) {
      fail(at: bracket)
      return nil
    }
    guard let value = resolved(range) else { return nil }
    place = end + 1
    return XMLAttribute(name: name, value: value, place: start..<place, valuePlace: range)
  }

  /// Reads a name with at most one colon within it.
  private mutating func readName() -> XMLName? {
    let start = place
    while place < text.count, text[place].isXMLName { place += 1 }
    let parts = text[start..<place].split(
      separator: UInt8(ascii: ":"),
      omittingEmptySubsequences: false
    )
    let isName = parts.allSatisfy { $0.first?.startsXMLName == true }
    guard isName, let local = parts.last, parts.count <= 2 else { return nil }
    return XMLName(
      prefix: parts.count == 2 ? String(decoding: parts[0], as: UTF8.self) : "",
      local: String(decoding: local, as: UTF8.self)
    )
  }

  // MARK: Characters

  private mutating func skipSpace() {
    while place < text.count, text[place].isXMLSpace { place += 1 }
  }

  private func stands(_ word: StaticString) -> Bool {
    word.withUTF8Buffer { text[place...].starts(with: $0) }
  }

  private func firstPlace(of word: StaticString, from start: Int, to end: Int) -> Int? {
    word.withUTF8Buffer { word in
      var place = start
      while let next = text[min(place, end)..<end].firstIndex(of: word[0]) {
        if text[next..<end].starts(with: word) { return next }
        place = next + 1
      }
      return nil
    }
  }

  /// Whether the bytes are characters that XML allows (XML 1.0, section 2.2).
  private func hasOnlyCharacters(_ range: Range<Int>) -> Bool {
    text[range].allSatisfy { $0 >= 0x20 || $0.isXMLSpace }
  }

  /// The text at `range` with its references resolved; `nil`, with a fault, where one is broken.
  private mutating func resolved(_ range: Range<Int>) -> ArraySlice<UInt8>? {
    guard hasOnlyCharacters(range) else {
      fail(at: text[range].firstIndex { $0 < 0x20 && !$0.isXMLSpace })
      return nil
    }
    guard text[range].contains(UInt8(ascii: "&")) else { return text[range] }
    var value: [UInt8] = []
    var rest = range
    while let ampersand = text[rest].firstIndex(of: UInt8(ascii: "&")) {
      value += text[rest.lowerBound..<ampersand]
      guard let reference = reference(in: ampersand..<range.upperBound) else { return nil }
      value += String(reference.scalar).utf8
      rest = reference.end..<range.upperBound
    }
    return (value + text[rest])[...]
  }

  /// The character that `range` begins with the reference to, and where that ends; `nil`, with a
  /// fault, where it is broken.
  private mutating func reference(
    in range: Range<Int>
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    let start = range.lowerBound
    guard let end = text[range].prefix(64).firstIndex(of: UInt8(ascii: ";")) else {
      fail(at: start)
      return nil
    }
    let name = String(decoding: text[(start + 1)..<end], as: UTF8.self)
    if let scalar = XMLReference.scalar(named: name) { return (scalar, end + 1) }
    if name.utf8.allSatisfy(\.isXMLName), !name.isEmpty {
      fail(.entity("&\(name);"), at: start..<end + 1)
    } else {
      fail(at: start)
    }
    return nil
  }
}

extension UInt8 {
  fileprivate var isXMLSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }

  fileprivate var startsXMLName: Bool {
    0x41...0x5A ~= self & 0xDF || self == UInt8(ascii: "_") || self >= 0x80
  }

  /// Whether the byte may be part of a name; of what is not ASCII anything may.
  fileprivate var isXMLName: Bool {
    startsXMLName || 0x30...0x39 ~= self || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
      || self == UInt8(ascii: ":")
  }
}
