internal import Diagnostics
internal import Localization

/// The state of one reading: the line it stands at, and the problems met.
///
/// This file holds the lines and the keys; blocks, flow collections and scalars are extensions.
struct YAMLParser {
  /// A line that is neither blank nor a comment alone.
  ///
  /// After `- ` the rest of the line is taken as a line of its own, indented as far as it stands.
  struct Line {
    var indent: Int
    var content: Int
    var end: Int
  }

  let file: SourceFile
  let bytes: [UInt8]
  let end: Int
  var line: Line
  var isAtEnd = false
  var depth = 0
  var cursor = 0
  /// The indentation of the block that holds the flow collection being read.
  var flowIndent = 0
  /// Whether some line was indented with odd spaces, whose width is a guess: what does not fit in is
  /// their fault.
  var hasOddIndentation = false
  /// Whether the flow collection being read cannot be followed further.
  var flowIsBroken = false
  /// What lines that are no entries begin with, where that may be their key.
  var unreadKeys: [String] = []
  var diagnostics: [Diagnostic] = []
  /// Which of the problems is the last that concerns a key indented otherwise than its neighbours.
  var lastMisindented = -1

  init(_ file: SourceFile, in range: Range<Int>) {
    self.file = file
    self.bytes = file.bytes
    self.end = range.upperBound
    self.line = Line(indent: 0, content: range.lowerBound, end: range.lowerBound)
    advance(from: range.lowerBound)
  }

  mutating func report(
    _ problem: some Problem,
    _ start: Int,
    _ end: Int,
    notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(
      Diagnostic(problem, in: file, at: SourceRange(start, end), notes: notes)
    )
  }

  func text(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

// MARK: - Lines

extension YAMLParser {
  /// Goes to the first line at or after `offset` that holds more than blanks and a comment.
  mutating func advance(from offset: Int) {
    var start = offset
    while start < end {
      var content = start
      while content < end, bytes[content] == UInt8(ascii: " ") { content += 1 }
      let lineEnd = endOfLine(content)
      var indent = content - start
      if content < lineEnd, isOddIndentation(at: content) {
        (content, indent) = oddIndentation(from: start, to: lineEnd)
      }
      if content < lineEnd, bytes[content] != UInt8(ascii: "#") {
        line = Line(indent: indent, content: content, end: lineEnd)
        guard indent == 0, isDocumentMarker else { return }
        report(YAMLValueProblem.unsupported(.documentMarker), content, lineEnd)
      }
      start = lineEnd + 1
    }
    line = Line(indent: -1, content: end, end: end)
    isAtEnd = true
  }

  /// Whether the line is `---` or `...`, which separate documents in YAML.
  private var isDocumentMarker: Bool {
    let first = bytes[line.content]
    guard first == UInt8(ascii: "-") || first == UInt8(ascii: "."), line.end - line.content >= 3
    else { return false }
    return bytes[line.content..<line.content + 3].allSatisfy { $0 == first }
      && skipBlanks(line.content + 3, to: line.end) == line.end
  }

  /// Goes to the next line.
  mutating func advance() {
    advance(from: line.end + 1)
  }

  /// Goes to the first line after this one that is indented no deeper than `indent`.
  mutating func skipLines(deeperThan indent: Int) {
    repeat { advance() } while !isAtEnd && line.indent > indent
  }

  func endOfLine(_ offset: Int) -> Int {
    var offset = offset
    while offset < end, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
    return offset
  }

  func isBlank(_ offset: Int) -> Bool {
    bytes[offset] == UInt8(ascii: " ") || bytes[offset] == UInt8(ascii: "\t")
  }

  func skipBlanks(_ offset: Int, to limit: Int) -> Int {
    var offset = offset
    while offset < limit, isBlank(offset) { offset += 1 }
    return offset
  }

  func trimBlanks(from start: Int, to limit: Int) -> Int {
    var limit = limit
    while limit > start, isBlank(limit - 1) { limit -= 1 }
    return limit
  }

  /// Whether nothing but blanks and a comment stands between `offset` and the end of the line.
  func isEndOfValue(_ offset: Int) -> Bool {
    offset == line.end || bytes[offset] == UInt8(ascii: "#")
  }

  private func isOddIndentation(at offset: Int) -> Bool {
    bytes[offset] == UInt8(ascii: "\t") || isNoBreakSpace(at: offset)
  }

  private func isNoBreakSpace(at offset: Int) -> Bool {
    bytes[offset] == 0xC2 && offset + 1 < end && bytes[offset + 1] == 0xA0
  }

  /// Measures an indentation that holds tabs (two columns) or no-break spaces (one column).
  private mutating func oddIndentation(
    from start: Int,
    to lineEnd: Int
  ) -> (content: Int, indent: Int) {
    var offset = start
    var indent = 0
    var firstOdd: Int?
    while offset < lineEnd {
      if bytes[offset] == UInt8(ascii: " ") {
        (offset, indent) = (offset + 1, indent + 1)
      } else if isOddIndentation(at: offset) {
        let isTab = bytes[offset] == UInt8(ascii: "\t")
        firstOdd = firstOdd ?? offset
        (offset, indent) = isTab ? (offset + 1, indent + 2) : (offset + 2, indent + 1)
      } else {
        break
      }
    }
    if let firstOdd, offset < lineEnd, bytes[offset] != UInt8(ascii: "#") {
      let isTab = bytes[firstOdd] == UInt8(ascii: "\t")
      hasOddIndentation = true
      report(isTab ? FrontMatterProblem.tabIndentation : .noBreakSpaceIndentation, firstOdd, offset)
    }
    return (offset, indent)
  }
}

// MARK: - Keys

extension YAMLParser {
  /// A key as found, before it is read.
  struct Key {
    let start: Int
    let end: Int
    let colon: Int
    /// Whether a blank or the end of the line follows the colon, or need not.
    let isSpaced: Bool
    /// Whether the colon is the wide one of East Asian keyboards, whose last byte `colon` is.
    var isWide = false
    /// Whether `colon` is that of an equals sign.
    var isEquated = false
  }

  /// The end of the run of ASCII letters, digits, `-` and `_` at `start`.
  func endOfWord(_ start: Int, to limit: Int) -> Int {
    var offset = start
    while offset < limit, Self.isPartOfWord(bytes[offset]) { offset += 1 }
    return offset
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  /// The ASCII key at `start`: `word:` or `word :` before a blank, or `word:text`.
  ///
  /// `https://` and `08:00` are no keys.
  func asciiKey(at start: Int, to limit: Int) -> Key? {
    let wordEnd = endOfWord(start, to: limit)
    let colon = skipBlanks(wordEnd, to: limit)
    guard wordEnd > start, colon < limit else { return nil }
    if bytes[colon..<limit].starts(with: "：".utf8) {
      return Key(start: start, end: wordEnd, colon: colon + 2, isSpaced: true, isWide: true)
    }
    guard bytes[colon] == UInt8(ascii: ":") else { return nil }
    if endsKey(colon, to: limit) {
      return Key(start: start, end: wordEnd, colon: colon, isSpaced: true)
    }
    let startsWithDigit = bytes[start] <= UInt8(ascii: "9")
    guard colon == wordEnd, !startsWithDigit, bytes[colon + 1] != UInt8(ascii: "/") else {
      return nil
    }
    return Key(start: start, end: wordEnd, colon: colon, isSpaced: false)
  }

  /// Whether the colon at `offset` ends a key: a blank or the end of the line follows.
  func endsKey(_ offset: Int, to limit: Int) -> Bool {
    offset + 1 == limit || isBlank(offset + 1) || bytes[offset + 1] == UInt8(ascii: "\n")
  }

  /// The key that the text from `start` to the end of its line begins with, of any characters.
  func anyKey(at start: Int, to limit: Int) -> Key? {
    if let key = asciiKey(at: start, to: limit) { return key }
    return switch bytes[start] {
    case UInt8(ascii: "["), UInt8(ascii: "{"): nil
    case UInt8(ascii: "\""), UInt8(ascii: "'"): quotedKey(at: start, to: limit)
    default: plainKey(at: start, to: limit)
    }
  }

  private func quotedKey(at start: Int, to limit: Int) -> Key? {
    guard let close = closingQuote(of: start, to: limit) else { return nil }
    let colon = skipBlanks(close + 1, to: limit)
    guard colon < limit, bytes[colon] == UInt8(ascii: ":") else { return nil }
    return Key(start: start, end: close + 1, colon: colon, isSpaced: endsKey(colon, to: limit))
  }

  /// A key without quotes, which ends before the first colon with a blank behind it.
  private func plainKey(at start: Int, to limit: Int) -> Key? {
    var offset = start
    while offset < limit {
      if bytes[offset] == UInt8(ascii: ":"), endsKey(offset, to: limit) {
        let keyEnd = trimBlanks(from: start, to: offset)
        guard keyEnd > start else { return nil }
        return Key(start: start, end: keyEnd, colon: offset, isSpaced: true)
      }
      if bytes[offset] == UInt8(ascii: "#"), isBlank(offset - 1) { return nil }
      offset += 1
    }
    return nil
  }

  /// Reads `key`, with a problem for quotes, a merge key, a missing blank or another mark than a colon.
  mutating func read(_ key: Key) -> (text: String, range: SourceRange) {
    let range = SourceRange(key.start, key.end)
    if key.isWide {
      report(FrontMatterProblem.wideColon, key.colon - 2, key.colon + 1)
    }
    if key.isEquated {
      report(FrontMatterProblem.equalsSign(key: text(key.start, key.end)), key.colon, key.colon + 1)
    }
    if !key.isSpaced {
      report(FrontMatterProblem.missingBlank(after: .colon), key.start, key.colon + 1)
    }
    if bytes[key.start] == UInt8(ascii: "\"") || bytes[key.start] == UInt8(ascii: "'"),
      key.end - key.start >= 2, bytes[key.end - 1] == bytes[key.start]
    {
      let inner = text(key.start + 1, key.end - 1)
      report(FrontMatterProblem.quotedKey(inner), key.start, key.end)
      return (inner, range)
    }
    let name = text(key.start, key.end)
    if name == "<<" { report(YAMLValueProblem.unsupported(.mergeKey), key.start, key.end) }
    return (name, range)
  }

  /// Adds an entry, or reports that its key stands in the map already.
  mutating func add(
    _ key: (text: String, range: SourceRange),
    _ node: YAMLNode,
    to entries: inout [YAMLMap.Entry],
    seen: inout [String: SourceRange]
  ) {
    // The merge key has been reported as what it is; it need not be an unknown key as well.
    if key.text == "<<" { return }
    if let first = firstRange(of: key.text, in: entries, seen: &seen) {
      let note = Diagnostic.Note(FrontMatterProblem.firstUse, in: file, at: first)
      report(
        FrontMatterProblem.duplicateKey(key.text),
        key.range.start,
        key.range.end,
        notes: [note]
      )
    } else {
      entries.append(YAMLMap.Entry(key: key.text, keyRange: key.range, node: node))
    }
  }

  /// Where `key` stands in `entries`; a dictionary is made only for maps of many entries.
  private func firstRange(
    of key: String,
    in entries: [YAMLMap.Entry],
    seen: inout [String: SourceRange]
  ) -> SourceRange? {
    let few = 24
    if entries.count <= few { return entries.first { $0.key.isKey(key) }?.keyRange }
    for entry in entries[seen.count...] { seen[entry.key] = entry.keyRange }
    return seen[key]
  }
}
