internal import Diagnostics

/// Cuts a template into text and tags.
struct TemplateLexer {
  enum Token {
    case text(SourceRange)
    case tag(TemplateTag)
  }

  private(set) var tokens: [Token] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The first words of names that are none; closing tags of theirs are no faults of their own.
  private(set) var invalidNames: Set<String> = []

  private let file: SourceFile
  private var offset = 0
  private var textStart = 0
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)

  /// After so many problems the rest is text: each may have cost a search to the end of the file.
  private static let problemLimit = 20

  /// Cuts `file` into tokens, in O(n).
  init(_ file: SourceFile) {
    self.file = file
    while diagnostics.count < Self.problemLimit, let start = find(opening, from: offset) {
      lexTag(at: start)
    }
    endText(at: file.bytes.count)
    matchClosingTags()
  }

  private mutating func lexTag(at start: Int) {
    let inside = start + opening.count
    let (kind, sigil, suffix) = Self.kind(of: inside < file.bytes.count ? file.bytes[inside] : 0)
    let contentStart = inside + sigil
    guard
      let contentEnd = find(suffix + closing, from: contentStart),
      kind == .comment || kind == .delimiters || !contains(opening, in: contentStart..<contentEnd)
    else {
      // The tag has no end of its own: the text goes on after its opening delimiter.
      report(.unclosedTag(closing: closingText(suffix)), at: SourceRange(start, lineEnd(start)))
      offset = inside
      return
    }
    endText(at: start)
    offset = contentEnd + suffix.count + closing.count
    textStart = offset
    let range = SourceRange(start, offset)
    let content = trimmed(SourceRange(contentStart, contentEnd))
    switch kind {
    case .comment:
      append(kind, range, TemplateReference(at: content))
      if contains(opening, in: contentStart..<contentEnd) { report(.tagInComment, at: range) }
    case .delimiters: setDelimiters(content, range)
    default:
      if let name = name(in: content) {
        append(kind, range, name)
      } else {
        reportInvalidName(content, in: range)
      }
    }
  }

  /// Reports what stands at `content` in the place of a name in the tag at `tag`.
  private mutating func reportInvalidName(_ content: SourceRange, in tag: SourceRange) {
    let text = file.text(in: content)
    report(.invalidName(text), at: content.start == content.end ? tag : content)
    if let word = text.split(separator: " ").first { invalidNames.insert(String(word)) }
  }

  private static func kind(of byte: UInt8) -> (TemplateTag.Kind, sigil: Int, suffix: [UInt8]) {
    switch byte {
    case UInt8(ascii: "!"): (.comment, 1, [])
    case UInt8(ascii: "#"): (.section, 1, [])
    case UInt8(ascii: "^"): (.inverted, 1, [])
    case UInt8(ascii: "/"): (.close, 1, [])
    case UInt8(ascii: ">"): (.partial, 1, [])
    case UInt8(ascii: "<"): (.parent, 1, [])
    case UInt8(ascii: "$"): (.block, 1, [])
    case UInt8(ascii: "&"): (.unescaped, 1, [])
    case UInt8(ascii: "{"): (.unescaped, 1, [UInt8(ascii: "}")])
    case UInt8(ascii: "="): (.delimiters, 1, [UInt8(ascii: "=")])
    default: (.variable, 0, [])
    }
  }

  private mutating func setDelimiters(_ content: SourceRange, _ range: SourceRange) {
    let words = file.bytes[content.offsets].split(whereSeparator: Self.isBlank)
    guard words.count == 2, !words.joined().contains(UInt8(ascii: "=")) else {
      report(.invalidDelimiters, at: range)
      return
    }
    opening = Array(words[0])
    closing = Array(words[1])
    append(.delimiters, range, TemplateReference(at: content))
  }

  private func name(in range: SourceRange) -> TemplateReference? {
    let bytes = file.bytes[range.offsets]
    guard !bytes.isEmpty, !bytes.contains(where: Self.isBlank) else { return nil }
    return TemplateReference(range, in: file)
  }

  /// Tells each closing tag what it closes: the nearest open tag of its name, or else the last one.
  private mutating func matchClosingTags() {
    var open: [TemplateTag] = []
    // How many open tags have a name: a closing tag of another need not be looked for.
    var counts: [String: Int] = [:]
    for index in tokens.indices {
      guard case .tag(var tag) = tokens[index] else { continue }
      if tag.kind.opens {
        open.append(tag)
        counts[tag.name.text, default: 0] += 1
      }
      guard tag.kind == .close else { continue }
      tag.closes = open.last?.kind
      while counts[tag.name.text, default: 0] > 0, let last = open.popLast() {
        counts[last.name.text, default: 0] -= 1
        tag.closes = last.kind
        if last.name.text == tag.name.text { break }
      }
      tokens[index] = .tag(tag)
    }
  }

  // MARK: Bytes

  private func find(_ bytes: [UInt8], from start: Int) -> Int? {
    var position = start
    while position + bytes.count <= file.bytes.count {
      if file.bytes[position] == bytes[0],
        file.bytes[position..<position + bytes.count].elementsEqual(bytes)
      {
        return position
      }
      position += 1
    }
    return nil
  }

  private func contains(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    // Delimiters may be alike (`|name|`); the end of a tag is then never the start of another.
    guard bytes != closing, let found = find(bytes, from: range.lowerBound) else { return false }
    return found + bytes.count <= range.upperBound
  }

  private func trimmed(_ range: SourceRange) -> SourceRange {
    var range = range
    while range.start < range.end, Self.isBlank(file.bytes[range.start]) { range.start += 1 }
    while range.start < range.end, Self.isBlank(file.bytes[range.end - 1]) { range.end -= 1 }
    return range
  }

  private func lineEnd(_ start: Int) -> Int {
    file.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? file.bytes.count
  }

  private func closingText(_ suffix: [UInt8]) -> String {
    String(decoding: suffix + closing, as: UTF8.self)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (byte >= UInt8(ascii: "\t") && byte <= UInt8(ascii: "\r"))
  }

  // MARK: Results

  private mutating func endText(at end: Int) {
    guard textStart < end else { return }
    tokens.append(.text(SourceRange(textStart, end)))
    reportStrayBraces(in: textStart..<end)
  }

  /// Reports the braces of a tag that has one too many or one too few: `{{body}}}`, `{title}}`.
  private mutating func reportStrayBraces(in text: Range<Int>) {
    let brace = UInt8(ascii: "}")
    // A tag that lacks its end has been reported, with its braces.
    let wasReported = diagnostics.last.map { text.contains($0.range.start) } ?? false
    guard closing == [brace, brace], !wasReported else { return }
    var start = text.lowerBound
    if start > 0, file.bytes[start - 1] == brace, file.bytes[start] == brace {
      report(.strayBrace, at: SourceRange(start, start + 1))
      start += 1
    }
    if let pair = find(closing, from: start), pair + 2 <= text.upperBound {
      report(.strayBrace, at: SourceRange(pair, pair + 2))
    }
  }

  private mutating func append(
    _ kind: TemplateTag.Kind,
    _ range: SourceRange,
    _ name: TemplateReference
  ) {
    tokens.append(.tag(TemplateTag(kind: kind, range: range, name: name)))
  }

  private mutating func report(_ problem: TemplateSyntaxProblem, at range: SourceRange) {
    diagnostics.append(Diagnostic(problem, in: file, at: range))
  }
}
