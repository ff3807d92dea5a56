/// Several files in one text, each below a line `-- path --`.
///
/// A line `-- path (escaped) --` says that the file's text uses `EscapedText`.
struct Archive: Equatable {
  struct Section: Equatable {
    var name: String
    var isEscaped: Bool
    var text: String

    /// The bytes that the text stands for; a section that is not escaped is its lines.
    var bytes: [UInt8] {
      get throws { isEscaped ? try EscapedText.decode(text) : Array(text.utf8) }
    }
  }

  /// What stands before the first section.
  var preamble: String
  var sections: [Section]

  init(_ text: String) {
    preamble = ""
    sections = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let header = Self.header(line) {
        sections.append(header)
      } else if sections.isEmpty {
        preamble += line + "\n"
      } else {
        sections[sections.count - 1].text += line + "\n"
      }
    }
    // The last line of the file ends in a line break, after which there is no line.
    if sections.isEmpty {
      preamble.removeLast()
    } else {
      sections[sections.count - 1].text.removeLast()
    }
  }

  private static func header(_ line: Substring) -> Section? {
    guard line.hasPrefix("-- "), line.hasSuffix(" --"), line.count > 6 else { return nil }
    var name = line.dropFirst(3).dropLast(3)
    let isEscaped = name.hasSuffix(" (escaped)")
    if isEscaped { name = name.dropLast(10) }
    return Section(name: String(name), isEscaped: isEscaped, text: "")
  }

  /// The archive as a text again.
  var text: String {
    sections.reduce(preamble) { text, section in
      text + "-- \(section.name)\(section.isEscaped ? " (escaped)" : "") --\n" + section.text
    }
  }

  /// The section called `name`.
  subscript(name: String) -> Section? { sections.first { $0.name == name } }

  /// Gives the section called `name` other bytes, or adds it behind the others.
  mutating func set(_ name: String, to bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let isPlain =
      Array(text.utf8) == bytes && !text.utf8.contains(0x0D)
      && (bytes.isEmpty || bytes.last == UInt8(ascii: "\n"))
    let section = Section(
      name: name,
      isEscaped: !isPlain,
      text: isPlain ? text : EscapedText.encode(bytes)
    )
    if let place = sections.firstIndex(where: { $0.name == name }) {
      sections[place] = section
    } else {
      sections.append(section)
    }
  }
}
