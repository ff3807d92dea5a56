internal import Localization

/// Marks of Markdown and HTML in a text that pages show as it is typed: `**Nước**`, `<b>`, `&nbsp;`.
///
/// Only what can be nothing else counts: a lone `*`, `2*3*4`, `CO_2`, `x < y` and lines to fill in
/// are text.
struct TypedMarkup {
  /// The bytes from the beginning of the first mark to the end of the last.
  let range: Range<Int>
  /// The text without the marks.
  let plainText: String

  /// The bytes of the longest text that is looked at: the end of each mark is looked for anew, which
  /// takes O(n²) of a text made to that end, and what people write here is shorter.
  private static let longest = 2_000

  /// The marks in `text`; `nil` where it has none.
  init?(in text: String) {
    guard text.utf8.count <= Self.longest, text.utf8.contains(where: Self.mayMark) else {
      return nil
    }
    var scanner = Scanner(bytes: Array(text.utf8))
    scanner.scan()
    guard let first = scanner.marks.first, let last = scanner.marks.last else { return nil }
    range = first.range.lowerBound..<last.range.upperBound
    plainText = scanner.plainText
  }

  private static func mayMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "~"),
      UInt8(ascii: "<"), UInt8(ascii: "["), UInt8(ascii: "&"):
      true
    default: false
    }
  }

  /// A mark, and what stands in its place when it is taken out.
  private struct Mark {
    let range: Range<Int>
    var replacement = ""
  }

  private struct Scanner {
    let bytes: [UInt8]
    /// In the order of the text.
    private(set) var marks: [Mark] = []

    init(bytes: [UInt8]) { self.bytes = bytes }

    var plainText: String {
      var plain: [UInt8] = []
      var offset = 0
      for mark in marks {
        plain += bytes[offset..<mark.range.lowerBound]
        plain += mark.replacement.utf8
        offset = mark.range.upperBound
      }
      let words = (plain + bytes[offset...]).split(separator: UInt8(ascii: " "))
      return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }

    mutating func scan() {
      var found: [Mark] = []
      var offset = 0
      while offset < bytes.count {
        let marks = self.marks(at: offset)
        found += marks
        offset = marks.first?.range.upperBound ?? offset + runLength(at: offset)
      }
      for mark in found.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
      where mark.range.lowerBound >= marks.last?.range.upperBound ?? 0 {
        marks.append(mark)
      }
    }

    /// The marks of what begins at `offset`: one, or one at each end.
    private func marks(at offset: Int) -> [Mark] {
      switch bytes[offset] {
      case UInt8(ascii: "<"): tag(at: offset)
      case UInt8(ascii: "&"): reference(at: offset)
      case UInt8(ascii: "["): link(at: offset)
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "~"):
        pair(at: offset)
      default: []
      }
    }

    // MARK: HTML

    private static let tags: Set<String> = [
      "a", "b", "br", "center", "code", "div", "em", "font", "h1", "h2", "h3", "h4", "i", "img",
      "li", "mark", "ol", "p", "s", "small", "span", "strong", "sub", "sup", "u", "ul",
    ]

    private func tag(at offset: Int) -> [Mark] {
      let isEnd = byte(offset + 1) == UInt8(ascii: "/")
      let name = bytes[(offset + (isEnd ? 2 : 1))...].prefix { $0.isLetter || $0.isDigit }
      let rest = bytes[name.endIndex...]
      guard Self.tags.contains(String(decoding: name, as: UTF8.self).lowercased()),
        let first = rest.first, " />".utf8.contains(first),
        let end = rest.firstIndex(of: UInt8(ascii: ">"))
      else { return [] }
      let breaksLine = name.elementsEqual("br".utf8)
      return [Mark(range: offset..<end + 1, replacement: breaksLine ? " " : "")]
    }

    private static let references = [
      "nbsp": " ", "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "ndash": "–", "mdash": "—",
      "hellip": "…",
    ]

    private func reference(at offset: Int) -> [Mark] {
      let name = bytes[(offset + 1)...].prefix(6).prefix(while: \.isLetter)
      guard byte(name.endIndex) == UInt8(ascii: ";"),
        let character = Self.references[String(decoding: name, as: UTF8.self)]
      else { return [] }
      return [Mark(range: offset..<name.endIndex + 1, replacement: character)]
    }

    // MARK: Markdown

    /// `[text](address)`, and the same behind `!`.
    private func link(at offset: Int) -> [Mark] {
      let text = bytes[(offset + 1)...].prefix { $0 != UInt8(ascii: "]") }
      guard !text.isEmpty, bytes[text.endIndex...].starts(with: "](".utf8),
        let end = bytes[text.endIndex...].firstIndex(of: UInt8(ascii: ")")),
        bytes[text.endIndex + 2..<end].contains(where: { "./#:".utf8.contains($0) })
      else { return [] }
      let isImage = offset > 0 && bytes[offset - 1] == UInt8(ascii: "!")
      let start = isImage ? offset - 1 : offset
      return [Mark(range: start..<offset + 1), Mark(range: text.endIndex..<end + 1)]
    }

    /// A run of stars, say, at the beginning of words, and the same at their end.
    private func pair(at offset: Int) -> [Mark] {
      let mark = bytes[offset]
      let length = runLength(at: offset)
      guard length <= 3, mark != UInt8(ascii: "~") || length == 2,
        byte(offset - 1).map({ $0 != mark && Self.isBeside($0) }) ?? true,
        byte(offset + length).map(Self.isOfWord) ?? false
      else { return [] }
      var end = offset + length
      while end < bytes.count {
        let run = runLength(at: end)
        if bytes[end] == mark, run == length, bytes[end - 1] > UInt8(ascii: " "),
          byte(end + run).map(Self.isBeside) ?? true
        {
          return [Mark(range: offset..<offset + length), Mark(range: end..<end + run)]
        }
        end += run
      }
      return []
    }

    private func byte(_ offset: Int) -> UInt8? {
      bytes.indices.contains(offset) ? bytes[offset] : nil
    }

    /// How many of the same marks stand from `offset` on; 1 for any other sign.
    private func runLength(at offset: Int) -> Int {
      let mark = bytes[offset]
      return "*_`~".utf8.contains(mark) ? bytes[offset...].prefix { $0 == mark }.count : 1
    }

    /// Whether words that are marked may stand beside the byte: it is of no word itself.
    private static func isBeside(_ byte: UInt8) -> Bool {
      !byte.isLetter && !byte.isDigit && (byte < 0x80 || byte == 0xC2 || byte == 0xE2)
    }

    /// Whether a word begins with the byte.
    private static func isOfWord(_ byte: UInt8) -> Bool {
      byte.isLetter || byte.isDigit || byte >= 0x80 || "<[*_`".utf8.contains(byte)
    }
  }
}
