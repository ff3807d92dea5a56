internal import Diagnostics
internal import Localization

/// Scalars on one line: plain and quoted text.
extension YAMLParser {
  // MARK: - Plain text

  /// Reads the rest of the line as text, up to a comment.
  mutating func plainValue(at start: Int) -> YAMLNode {
    var offset = start
    while offset < line.end {
      if bytes[offset] == UInt8(ascii: "#"), offset > start, isBlank(offset - 1) {
        warnOfComment(at: offset)
        break
      }
      offset += 1
    }
    return plainNode(from: start, to: trimBlanks(from: start, to: offset))
  }

  /// Makes a node of plain text, with problems for marks that mean something else in YAML.
  mutating func plainNode(from start: Int, to end: Int) -> YAMLNode {
    switch bytes[start] {
    case UInt8(ascii: "&"):
      report(YAMLValueProblem.unsupported(.anchor), start, endOfPlainWord(start, to: end))
    case UInt8(ascii: "!"):
      report(YAMLValueProblem.unsupported(.tag), start, endOfPlainWord(start, to: end))
    case 0xE2: warnOfSmartQuotes(from: start, to: end)
    default: break
    }
    return YAMLNode(.scalar(text(start, end)), at: SourceRange(start, end))
  }

  private func endOfPlainWord(_ start: Int, to limit: Int) -> Int {
    var offset = start
    while offset < limit, !isBlank(offset) { offset += 1 }
    return offset
  }

  /// Warns of a comment that looks like text: `Bài #1` and `Phiếu # 2` read as `Bài` and `Phiếu`.
  mutating func warnOfComment(at offset: Int) {
    let lineEnd = endOfLine(offset)
    let next = offset + 1
    guard next < lineEnd, bytes[next] != UInt8(ascii: "#") else { return }
    let isNumber = next + 1 < lineEnd && isBlank(next) && bytes[next + 1].isDigit
    guard isNumber || !isBlank(next) else { return }
    report(YAMLValueProblem.commentAfterValue, offset, trimBlanks(from: offset, to: lineEnd))
  }

  /// Warns of `“…”` or `‘…’` around a whole value: they are letters to the reader, not quotes.
  ///
  /// In UTF-8 the four marks are E2 80 followed by 9C, 9D, 98 and 99.
  private mutating func warnOfSmartQuotes(from start: Int, to end: Int) {
    guard end - start >= 6, bytes[start + 1] == 0x80 else { return }
    let closing: UInt8
    switch bytes[start + 2] {
    case 0x9C: closing = 0x9D
    case 0x98: closing = 0x99
    default: return
    }
    var offset = start + 3
    while offset + 3 <= end {
      if bytes[offset] == 0xE2, bytes[offset + 1] == 0x80, bytes[offset + 2] == closing { break }
      offset += 1
    }
    if offset + 3 == end { report(YAMLValueProblem.smartQuotes, start, end) }
  }

  // MARK: - Quoted text

  /// Reads a quoted value; only a comment may follow it on its line.
  mutating func quotedValue(at start: Int) -> YAMLNode {
    let lineEnd = line.end
    let quoted = quoted(at: start, to: lineEnd)
    advance()
    guard quoted.isClosed else {
      return YAMLNode(.scalar(quoted.text), at: SourceRange(start, quoted.end))
    }
    let rest = skipBlanks(quoted.end, to: lineEnd)
    let isComment = rest < lineEnd && bytes[rest] == UInt8(ascii: "#") && rest > quoted.end
    guard rest == lineEnd || isComment else {
      let textEnd = trimBlanks(from: rest, to: lineEnd)
      report(YAMLValueProblem.textAfterQuote, rest, textEnd)
      return YAMLNode(.scalar(text(start, textEnd)), at: SourceRange(start, textEnd))
    }
    return YAMLNode(.scalar(quoted.text), at: SourceRange(start, quoted.end))
  }

  /// Reads the quoted text at `start`; without a closing quote it ends with its line.
  mutating func quoted(at start: Int, to limit: Int) -> (text: String, end: Int, isClosed: Bool) {
    guard let close = closingQuote(of: start, to: limit) else {
      report(
        YAMLValueProblem.unclosedQuote(Character(Unicode.Scalar(bytes[start]))),
        start,
        start + 1
      )
      let textEnd = trimBlanks(from: start + 1, to: limit)
      return (text(start + 1, textEnd), textEnd, false)
    }
    let content = start + 1..<close
    if bytes[start] == UInt8(ascii: "'") {
      return (singleQuoted(content), close + 1, true)
    }
    return (doubleQuoted(content), close + 1, true)
  }

  /// The quote that closes the one at `start`, before `limit`.
  func closingQuote(of start: Int, to limit: Int) -> Int? {
    let quote = bytes[start]
    var offset = start + 1
    while offset < limit {
      if bytes[offset] == quote {
        let isDoubled =
          quote == UInt8(ascii: "'") && offset + 1 < limit && bytes[offset + 1] == quote
        guard isDoubled else { return offset }
        offset += 1
      } else if bytes[offset] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        offset += 1
      }
      offset += 1
    }
    return nil
  }

  private func singleQuoted(_ range: Range<Int>) -> String {
    guard bytes[range].contains(UInt8(ascii: "'")) else {
      return text(range.lowerBound, range.upperBound)
    }
    var result: [UInt8] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      result.append(bytes[offset])
      offset += bytes[offset] == UInt8(ascii: "'") ? 2 : 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func doubleQuoted(_ range: Range<Int>) -> String {
    guard bytes[range].contains(UInt8(ascii: "\\")) else {
      return text(range.lowerBound, range.upperBound)
    }
    var result: [UInt8] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      if bytes[offset] == UInt8(ascii: "\\") {
        offset = appendEscape(at: offset, before: range.upperBound, to: &result)
      } else {
        result.append(bytes[offset])
        offset += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Appends what the escape at `offset` stands for and returns the offset after it.
  private mutating func appendEscape(
    at offset: Int,
    before limit: Int,
    to result: inout [UInt8]
  ) -> Int {
    switch bytes[offset + 1] {
    case UInt8(ascii: "\""): result.append(UInt8(ascii: "\""))
    case UInt8(ascii: "\\"): result.append(UInt8(ascii: "\\"))
    case UInt8(ascii: "n"): result.append(UInt8(ascii: "\n"))
    case UInt8(ascii: "t"): result.append(UInt8(ascii: "\t"))
    case UInt8(ascii: "u"):
      guard let scalar = hexadecimalScalar(at: offset + 2, before: limit) else { fallthrough }
      result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      return offset + 6
    default:
      // The bytes stand as they are; a letter of several bytes is shown whole.
      var next = offset + 2
      while next < limit, bytes[next] & 0xC0 == 0x80 { next += 1 }
      report(YAMLValueProblem.unknownEscape(text(offset, next)), offset, next)
      result.append(contentsOf: bytes[offset..<next])
      return next
    }
    return offset + 2
  }

  /// The character whose code is the four hexadecimal digits at `offset`; no control characters.
  private func hexadecimalScalar(at offset: Int, before limit: Int) -> Unicode.Scalar? {
    guard offset + 4 <= limit else { return nil }
    var code: UInt32 = 0
    for byte in bytes[offset..<offset + 4] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        code = code << 4 | UInt32(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"):
        code = code << 4 | UInt32((byte | 0x20) - UInt8(ascii: "a") + 10)
      default:
        return nil
      }
    }
    let isControl = code < 0x20 || (0x7F...0x9F).contains(code) || code >= 0xFFFE
    return isControl ? nil : Unicode.Scalar(code)
  }
}
