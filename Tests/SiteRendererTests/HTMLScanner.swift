/// Reads just enough of a page's HTML for tests: tags with their attributes.
struct HTMLScanner {
  struct Tag {
    let name: String
    let attributes: [String: String]
  }

  /// The opening tags, in order.
  let tags: [Tag]

  init(_ html: String) {
    var tags: [Tag] = []
    for piece in html.split(separator: "<").dropFirst(html.hasPrefix("<") ? 0 : 1) {
      guard let first = piece.first, first.isLetter, let end = Self.endOfTag(piece) else {
        continue
      }
      tags.append(Self.tag(piece[..<end]))
    }
    self.tags = tags
  }

  /// The addresses that the page asks for, character references decoded.
  var addresses: [String] {
    tags.flatMap { tag in ["href", "src"].compactMap { tag.attributes[$0] } }
      .map { $0.replacing("&amp;", with: "&") }
  }

  /// The names of the page's elements.
  var ids: [String] { tags.compactMap { $0.attributes["id"] } }

  private static func endOfTag(_ piece: Substring) -> Substring.Index? {
    var quoted = false
    return piece.indices.first { index in
      if piece[index] == "\"" { quoted.toggle() }
      return piece[index] == ">" && !quoted
    }
  }

  private static func tag(_ text: Substring) -> Tag {
    var attributes: [String: String] = [:]
    var rest = text
    let name = rest.prefix { !$0.isWhitespace && $0 != "/" }
    rest = rest[name.endIndex...]
    while let start = rest.firstIndex(where: \.isLetter) {
      rest = rest[start...]
      let key = rest.prefix { !$0.isWhitespace && $0 != "=" }
      rest = rest[key.endIndex...]
      var value = ""
      if rest.hasPrefix("=\"") {
        value = String(rest.dropFirst(2).prefix { $0 != "\"" })
        rest = rest.dropFirst(value.count + 3)
      }
      attributes[String(key)] = value
    }
    return Tag(name: String(name).lowercased(), attributes: attributes)
  }
}
