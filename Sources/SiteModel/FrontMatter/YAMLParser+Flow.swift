internal import Diagnostics

/// Flow collections: `[a, b]` and `{ a: b }`.
///
/// `cursor` is the place of reading. A problem that leaves the structure unclear sets
/// `flowIsBroken`; what was read so far is kept, and reading goes on below the collection.
extension YAMLParser {
  mutating func flowValue(at start: Int, indent: Int) -> YAMLNode {
    cursor = start
    flowIndent = indent
    flowIsBroken = false
    let node = flowNode(inMap: false)
    if flowIsBroken {
      advance(from: cursor)
      if !isAtEnd, line.indent > indent { skipLines(deeperThan: indent) }
      return node
    }
    line.end = endOfLine(cursor)
    let rest = skipBlanks(cursor, to: line.end)
    if !isEndOfValue(rest) || (rest == cursor && rest < line.end) {
      report(YAMLValueProblem.textAfterBracket, rest, trimBlanks(from: rest, to: line.end))
    }
    advance()
    return node
  }

  private mutating func flowNode(inMap: Bool) -> YAMLNode {
    switch bytes[cursor] {
    case UInt8(ascii: "["): return flowCollection { $0.flowList() }
    case UInt8(ascii: "{"): return flowCollection { $0.flowMap() }
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return flowQuoted()
    default: return flowPlain(inMap: inMap)
    }
  }

  private mutating func flowCollection(
    _ read: (inout YAMLParser) -> YAMLValue
  ) -> YAMLNode {
    let open = cursor
    guard depth < YAMLReader.maximumDepth else {
      report(FrontMatterProblem.tooDeep(limit: YAMLReader.maximumDepth), open, open + 1)
      breakFlow(at: endOfLine(open) + 1)
      return YAMLNode(.empty, at: SourceRange(open, open))
    }
    depth += 1
    defer { depth -= 1 }
    let value = read(&self)
    return YAMLNode(value, at: SourceRange(open, max(open + 1, min(cursor, end))))
  }

  private mutating func flowList() -> YAMLValue {
    let open = cursor
    var items: [YAMLNode] = []
    cursor += 1
    while skipFlowBlanks(open: open), bytes[cursor] != UInt8(ascii: "]") {
      guard !reportMisplacedMark(expected: .value) else { return .list(items) }
      items.append(flowNode(inMap: false))
      guard !flowIsBroken, endsFlowItem(open: open, close: UInt8(ascii: "]")) else {
        return .list(items)
      }
    }
    if !flowIsBroken { cursor += 1 }
    return .list(items)
  }

  private mutating func flowMap() -> YAMLValue {
    let open = cursor
    var entries: [YAMLMap.Entry] = []
    var seen: [String: SourceRange] = [:]
    cursor += 1
    while skipFlowBlanks(open: open), bytes[cursor] != UInt8(ascii: "}") {
      guard let key = flowKey() else {
        reportUnexpectedText(expected: .key)
        return .map(YAMLMap(entries, isCutShort: flowIsBroken))
      }
      let name = read(key)
      cursor = key.colon + 1
      let node = flowEntryValue(open: open)
      add(name, node, to: &entries, seen: &seen)
      guard !flowIsBroken, endsFlowItem(open: open, close: UInt8(ascii: "}")) else {
        return .map(YAMLMap(entries, isCutShort: flowIsBroken))
      }
    }
    if !flowIsBroken { cursor += 1 }
    return .map(YAMLMap(entries, isCutShort: flowIsBroken))
  }

  /// Reads the value after a colon in a flow map; nothing may stand there.
  private mutating func flowEntryValue(open: Int) -> YAMLNode {
    let start = cursor
    guard skipFlowBlanks(open: open) else {
      return YAMLNode(.empty, at: SourceRange(start, start))
    }
    let byte = bytes[cursor]
    if byte == UInt8(ascii: "}") || (byte == UInt8(ascii: ",") && commaSeparates(cursor)) {
      return YAMLNode(.empty, at: SourceRange(start, start))
    }
    guard !reportMisplacedMark(expected: .value) else {
      return YAMLNode(.empty, at: SourceRange(start, start))
    }
    return flowNode(inMap: true)
  }

  /// Goes past a comma; true where another item or the closing bracket may follow.
  private mutating func endsFlowItem(open: Int, close: UInt8) -> Bool {
    guard skipFlowBlanks(open: open) else { return false }
    if bytes[cursor] == UInt8(ascii: ",") {
      cursor += 1
    } else if bytes[cursor] != close {
      reportUnexpectedText(expected: .comma)
      return false
    }
    return true
  }

  // MARK: - Keys and text

  /// The key at the cursor: an ASCII key, or any text up to a colon and a blank on its line.
  private func flowKey() -> Key? {
    if let key = asciiKey(at: cursor, to: end) { return key }
    var offset = cursor
    while offset < end {
      switch bytes[offset] {
      case UInt8(ascii: ":"):
        if endsKey(offset, to: end) {
          let keyEnd = trimBlanks(from: cursor, to: offset)
          return keyEnd > cursor
            ? Key(start: cursor, end: keyEnd, colon: offset, isSpaced: true) : nil
        }
      case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
        UInt8(ascii: "}"), UInt8(ascii: "\n"):
        return nil
      default:
        break
      }
      offset += 1
    }
    return nil
  }

  /// Whether the comma at `offset` ends a value in a flow map: `key:` or `}` follows.
  private func commaSeparates(_ offset: Int) -> Bool {
    var next = offset + 1
    while next < end {
      if isBlank(next) || bytes[next] == UInt8(ascii: "\n") {
        next += 1
      } else if bytes[next] == UInt8(ascii: "#"), isBlankOrNewline(next - 1) {
        next = endOfLine(next)
      } else {
        break
      }
    }
    guard next < end, bytes[next] != UInt8(ascii: "}") else { return true }
    return asciiKey(at: next, to: end) != nil
  }

  private func isBlankOrNewline(_ offset: Int) -> Bool {
    isBlank(offset) || bytes[offset] == UInt8(ascii: "\n")
  }

  private mutating func flowPlain(inMap: Bool) -> YAMLNode {
    let start = cursor
    scan: while cursor < end {
      switch bytes[cursor] {
      case UInt8(ascii: "\n"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        break scan
      case UInt8(ascii: ","):
        if !inMap || commaSeparates(cursor) { break scan }
      case UInt8(ascii: "#"):
        if isBlankOrNewline(cursor - 1) {
          warnOfComment(at: cursor)
          break scan
        }
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        let textEnd = trimBlanks(from: start, to: cursor)
        reportUnexpectedText(expected: .comma)
        return plainNode(from: start, to: textEnd)
      default:
        break
      }
      cursor += 1
    }
    return plainNode(from: start, to: trimBlanks(from: start, to: cursor))
  }

  private mutating func flowQuoted() -> YAMLNode {
    let start = cursor
    let quoted = quoted(at: start, to: endOfLine(start))
    cursor = quoted.end
    if !quoted.isClosed { breakFlow(at: endOfLine(start) + 1) }
    return YAMLNode(.scalar(quoted.text), at: SourceRange(start, quoted.end))
  }

  // MARK: - Blanks and problems

  /// Goes past blanks, line ends and comments to the next text; false if the bracket at `open` is
  /// not closed.
  ///
  /// A bracket is not closed where the text ends, or where a line stands as far left as the block
  /// that holds the collection and does not start with a closing bracket.
  private mutating func skipFlowBlanks(open: Int) -> Bool {
    var lineStart: Int?
    while cursor < end {
      switch bytes[cursor] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        cursor += 1
      case UInt8(ascii: "\n"):
        cursor += 1
        lineStart = cursor
      case UInt8(ascii: "#") where isBlankOrNewline(cursor - 1):
        cursor = endOfLine(cursor)
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        return true
      default:
        guard let lineStart, cursor - lineStart <= flowIndent else { return true }
        report(
          YAMLValueProblem.unclosedBracket(Character(Unicode.Scalar(bytes[open]))),
          open,
          open + 1
        )
        breakFlow(at: lineStart)
        return false
      }
    }
    report(YAMLValueProblem.unclosedBracket(Character(Unicode.Scalar(bytes[open]))), open, open + 1)
    breakFlow(at: end)
    return false
  }

  /// Reports a comma or closing bracket at the cursor, where none can stand.
  private mutating func reportMisplacedMark(expected: YAMLValueProblem.Expected) -> Bool {
    switch bytes[cursor] {
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"):
      reportUnexpectedText(expected: expected)
      return true
    default:
      return false
    }
  }

  /// Reports the text at the cursor, up to the next blank or mark.
  private mutating func reportUnexpectedText(expected: YAMLValueProblem.Expected) {
    let start = cursor
    var offset = start
    scan: while offset < end {
      switch bytes[offset] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: ","),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
        break scan
      default:
        offset += 1
      }
    }
    offset = max(offset, start + 1)
    report(YAMLValueProblem.unexpectedText(text(start, offset), expected: expected), start, offset)
    breakFlow(at: endOfLine(start) + 1)
  }

  private mutating func breakFlow(at offset: Int) {
    flowIsBroken = true
    cursor = min(offset, end)
  }
}
