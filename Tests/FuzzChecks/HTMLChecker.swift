/// Holds HTML to what the renderer of Markdown may write, and to nothing else.
///
/// Elements and attributes stand in closed lists, elements stand only where they may (so that a
/// browser builds the tree that was written), ids are unique, what is linked to by a footnote is
/// there, and addresses have a known scheme or none.
public struct HTMLChecker {
  private var open: [String] = []
  private var ids: Set<String> = []
  private var notes: [(id: String, offset: Int)] = []

  /// Reads `html` to its end or to the first fault.
  public static func check(_ html: [UInt8]) throws(HTMLFault) {
    var tokenizer = HTMLTokenizer(html)
    var checker = HTMLChecker()
    while let token = try tokenizer.next() { try checker.check(token, at: tokenizer.offset) }
    if let element = checker.open.last {
      throw HTMLFault("'\(element)' is not closed", at: html.count)
    }
    for note in checker.notes where !checker.ids.contains(note.id) {
      throw HTMLFault("'#\(note.id)' leads nowhere", at: note.offset)
    }
  }

  private mutating func check(_ token: HTMLToken, at offset: Int) throws(HTMLFault) {
    switch token {
    case .comment: throw HTMLFault("comment", at: offset)
    case .text(let text): try checkText(text, at: offset)
    case .startTag(let name, let attributes, let isSelfClosing):
      guard let element = HTMLElement.known[name] else {
        throw HTMLFault("unknown element '\(name)'", at: offset)
      }
      guard isSelfClosing == element.isVoid else {
        throw HTMLFault("'\(name)' is closed in the wrong way", at: offset)
      }
      try checkPlace(of: name, element, at: offset)
      for attribute in attributes { try check(attribute, of: name, element, at: offset) }
      try checkNote(attributes, at: offset)
      if !isSelfClosing { open.append(name) }
    case .endTag(let name):
      guard open.popLast() == name else { throw HTMLFault("'</\(name)>' ends nothing", at: offset) }
    }
  }

  private func checkText(_ text: [UInt8], at offset: Int) throws(HTMLFault) {
    guard let parent = open.last.flatMap({ HTMLElement.known[$0] }) else { return }
    guard case .only = parent.content else { return }
    guard text.allSatisfy({ $0 == UInt8(ascii: "\n") }) else {
      throw HTMLFault("text in '\(open.last ?? "")'", at: offset)
    }
  }

  private func checkPlace(
    of name: String,
    _ element: HTMLElement,
    at offset: Int
  ) throws(HTMLFault) {
    let parent = open.last ?? "body"
    let content = open.last.flatMap { HTMLElement.known[$0]?.content } ?? .flow
    let isAllowed =
      switch content {
      case .flow: element.kind != .part
      case .phrasing: element.kind == .phrasing
      case .only(let names): names.contains(name)
      case .nothing: false
      }
    guard isAllowed else { throw HTMLFault("'\(name)' in '\(parent)'", at: offset) }
    if name == "a", open.contains("a") { throw HTMLFault("link in a link", at: offset) }
  }

  private mutating func check(
    _ attribute: HTMLToken.Attribute,
    of name: String,
    _ element: HTMLElement,
    at offset: Int
  ) throws(HTMLFault) {
    guard element.attributes.contains(attribute.name) else {
      throw HTMLFault("unknown attribute '\(attribute.name)' of '\(name)'", at: offset)
    }
    switch attribute.name {
    case "id":
      let id = String(decoding: attribute.value, as: UTF8.self)
      guard !id.isEmpty, ids.insert(id).inserted else {
        throw HTMLFault("id '\(id)' is empty or stands twice", at: offset)
      }
    case "href", "src":
      if let scheme = AddressScheme.of(attribute.value), !AddressScheme.known.contains(scheme) {
        throw HTMLFault("address with the scheme '\(scheme)'", at: offset)
      }
    default: break
    }
  }

  private mutating func checkNote(
    _ attributes: [HTMLToken.Attribute],
    at offset: Int
  ) throws(HTMLFault) {
    let role = attributes.first { $0.name == "role" }?.value ?? []
    guard role == Array("doc-noteref".utf8) || role == Array("doc-backlink".utf8) else { return }
    let address = attributes.first { $0.name == "href" }?.value ?? []
    notes.append((String(decoding: address.dropFirst(), as: UTF8.self), offset))
  }
}
