internal import Diagnostics

extension YAMLParser {
  /// Reads the whole range.
  mutating func document() -> YAMLNode {
    let start = line.content
    var node = YAMLNode(.empty, at: SourceRange(start, start))
    while !isAtEnd {
      switch node.value {
      case .empty: node = block(inside: -1, of: .document)
      case .scalar where startsBlock:
        // A line that was meant to be an entry makes no scalar of a document full of entries.
        reportExpectedKey(node.range.start, node.range.end)
        node = block(inside: -1, of: .document)
      default: node = goOn(after: node)
      }
    }
    guard case .map(let map) = node.value, !unreadKeys.isEmpty else { return node }
    let known = YAMLMap(map.entries, isCutShort: map.isCutShort, unreadKeys: unreadKeys)
    return YAMLNode(.map(known), at: node.range)
  }

  /// Whether a map or a list begins at this line.
  private var startsBlock: Bool {
    startsItem || anyKey(at: line.content, to: line.end) != nil
  }

  /// Reads on where the outermost block ended before the text did: a line stands further left than
  /// the first one, or is of another kind.
  private mutating func goOn(after node: YAMLNode) -> YAMLNode {
    switch node.value {
    case .map(let before) where !startsItem && anyKey(at: line.content, to: line.end) != nil:
      reportMisplacedLine()
      guard case .map(let after) = block(inside: -1, of: .document).value else { return node }
      let known = Set(before.entries.map(\.key))
      let entries = before.entries + after.entries.filter { !known.contains($0.key) }
      return mapNode(entries, from: node.range.start)
    case .list(let before) where startsItem:
      reportMisplacedLine()
      guard case .list(let after) = block(inside: -1, of: .document).value else { return node }
      return listNode(before + after, from: node.range.start)
    default:
      reportMisplacedLine()
      skipLines(deeperThan: line.indent)
      return node
    }
  }

  /// Reads the block that starts at this line and belongs to a line indented by `parent`.
  private mutating func block(inside parent: Int, of holder: BlockHolder) -> YAMLNode {
    let start = line.content
    let isList = startsItem
    let isMap = anyKey(at: start, to: line.end) != nil || (parent == -1 && equatedKey != nil)
    guard isList || isMap else { return inlineValue(at: start, indent: parent) }
    guard depth < YAMLReader.maximumDepth else {
      let problem = FrontMatterProblem.tooDeep(limit: YAMLReader.maximumDepth)
      report(problem, start, trimBlanks(from: start, to: line.end))
      skipLines(deeperThan: line.indent - 1)
      return YAMLNode(.empty, at: SourceRange(start, start))
    }
    depth += 1
    defer { depth -= 1 }
    return isList ? list(inside: parent) : map(inside: parent, of: holder)
  }

  // MARK: - Maps

  private mutating func map(inside parent: Int, of holder: BlockHolder) -> YAMLNode {
    let indent = line.indent
    let start = line.content
    let reported = diagnostics.count
    var entries: [YAMLMap.Entry] = []
    // The keys of a document, or those of an item.
    entries.reserveCapacity(depth == 1 ? 16 : 4)
    var seen: [String: SourceRange] = [:]
    while !isAtEnd, line.indent >= indent {
      if line.indent == indent, isAtNextItem(after: entries, of: holder, since: reported) { break }
      guard !startsItem, let key = anyKey(at: line.content, to: line.end) ?? equatedKey else {
        reportMisplacedLine()
        skipLines(deeperThan: line.indent)
        continue
      }
      if line.indent > indent { reportMisplacedLine() }
      let name = read(key)
      let node = value(after: key.colon + 1, allowsListAtIndent: true)
      add(name, node, to: &entries, seen: &seen)
    }
    let map = mapNode(entries, from: start)
    guard isFirstItem(entries, of: holder, inside: parent) else { return map }
    reportMissingDash(before: entries, since: reported)
    return list(inside: parent, after: map)
  }

  /// The word that this line begins with, if an equals sign stands where the colon belongs.
  private var equatedKey: Key? {
    let wordEnd = endOfWord(line.content, to: line.end)
    let sign = skipBlanks(wordEnd, to: line.end)
    guard wordEnd > line.content, sign < line.end, bytes[sign] == UInt8(ascii: "=") else {
      return nil
    }
    return Key(start: line.content, end: wordEnd, colon: sign, isSpaced: true, isEquated: true)
  }

  private func mapNode(_ entries: [YAMLMap.Entry], from start: Int) -> YAMLNode {
    let end = entries.last?.node.range.end ?? start
    return YAMLNode(.map(YAMLMap(entries)), at: SourceRange(start, max(start, end)))
  }

  // MARK: - Lists

  /// Whether the line starts with `- `, with a `-` that lacks its blank, or with another mark that
  /// word processors set before items.
  var startsItem: Bool {
    guard bytes[line.content] == UInt8(ascii: "-") else { return foreignMark != nil }
    let next = line.content + 1
    if next == line.end || isBlank(next) { return true }
    switch bytes[next] {
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return false
    default: return true
    }
  }

  /// The mark that this line begins with as items of printed lists do, if a blank follows it.
  private var foreignMark: String? {
    switch bytes[line.content] {
    case UInt8(ascii: "*"), UInt8(ascii: "+"), 0xC2, 0xE2: break
    default: return nil
    }
    var next = line.content
    while next < line.end, !isBlank(next) { next += 1 }
    guard next < line.end, next - line.content <= 3 else { return nil }
    let mark = text(line.content, next)
    return Self.foreignMarks.contains(mark) ? mark : nil
  }

  private static let foreignMarks: Set<String> = [
    "*", "+", "•", "·", "–", "—", "▪", "■", "●", "○", "◦", "\u{F0B7}",
  ]

  /// Reads the list at this line, whose first item may be `first`, which was read already.
  private mutating func list(inside parent: Int, after first: YAMLNode? = nil) -> YAMLNode {
    let indent = line.indent
    let start = first?.range.start ?? line.content
    if let mark = foreignMark {
      report(FrontMatterProblem.foreignMark(mark), line.content, line.content + mark.utf8.count)
    }
    var items = first.map { [$0] } ?? []
    while !isAtEnd, line.indent >= indent {
      if line.indent > parent, isBareItem(after: items.last) {
        items.append(bareItem(inside: parent))
        continue
      }
      guard line.indent > indent || startsItem else { break }
      if line.indent > indent { reportMisplacedLine(inList: true) }
      if startsItem { items.append(item()) } else { skipLines(deeperThan: line.indent) }
    }
    return listNode(items, from: start)
  }

  /// Reads an item that lacks its `- `.
  private mutating func bareItem(inside parent: Int) -> YAMLNode {
    let reported = diagnostics.count
    let item = map(inside: parent, of: .bareItem)
    if case .map(let map) = item.value { reportMissingDash(before: map.entries, since: reported) }
    return item
  }

  private func listNode(_ items: [YAMLNode], from start: Int) -> YAMLNode {
    let end = items.last.map { max(start + 1, $0.range.end) } ?? start
    return YAMLNode(.list(items), at: SourceRange(start, end))
  }

  /// Reads the item at this line: a block where a key or another `-` follows, else a value.
  private mutating func item() -> YAMLNode {
    let dash = line.content
    let mark = foreignMark
    let markEnd = dash + (mark?.utf8.count ?? 1)
    let content = skipBlanks(markEnd, to: line.end)
    if content == markEnd, content < line.end {
      report(FrontMatterProblem.missingBlank(after: .dash), dash, markEnd)
    }
    if isEndOfValue(content) { return value(after: markEnd, allowsListAtIndent: false) }
    let indent = line.indent
    line.content = content
    line.indent += content - markEnd + (mark?.count ?? 1)
    let isList = startsItem && (content + 1 == line.end || isBlank(content + 1))
    if isList || asciiKey(at: content, to: line.end)?.isSpaced == true {
      return block(inside: indent, of: .item)
    }
    return inlineValue(at: content, indent: indent)
  }

  // MARK: - Values

  /// Reads what follows a key or `-`: the rest of the line, or the block below it.
  private mutating func value(after offset: Int, allowsListAtIndent: Bool) -> YAMLNode {
    let indent = line.indent
    let start = skipBlanks(offset, to: line.end)
    guard isEndOfValue(start) else { return inlineValue(at: start, indent: indent) }
    advance()
    if !isAtEnd, line.indent > indent || (allowsListAtIndent && line.indent == indent && startsItem)
    {
      return block(inside: indent, of: allowsListAtIndent ? .key : .item)
    }
    return YAMLNode(.empty, at: SourceRange(offset, offset))
  }

  /// Reads the value that starts at `start` of a block indented by `indent`.
  private mutating func inlineValue(at start: Int, indent: Int) -> YAMLNode {
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return quotedValue(at: start)
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      return flowValue(at: start, indent: indent)
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      if let header = blockScalarHeader(at: start) {
        return blockScalar(header, at: start, indent: indent)
      }
    default:
      break
    }
    let node = plainValue(at: start)
    advance()
    return node
  }

  /// Reports a line that is no entry, with the word before its first blank where keys look so.
  private mutating func reportExpectedKey(_ start: Int, _ end: Int) {
    let word = bytes[start..<end].prefix { $0 != UInt8(ascii: " ") }
    let isLikeKey = word.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "-")
    }
    let isFirstOfMany = word.endIndex < end && word.count > 3
    let key = isLikeKey && isFirstOfMany ? String(decoding: word, as: UTF8.self) : nil
    if let key { unreadKeys.append(key) }
    report(FrontMatterProblem.expectedKey(word: key), start, end)
  }

  /// Reports a line that stands where nothing of its kind can.
  private mutating func reportMisplacedLine(inList: Bool = false) {
    let end = trimBlanks(from: line.content, to: line.end)
    let isEntry = startsItem || anyKey(at: line.content, to: line.end) != nil
    if isEntry, hasOddIndentation { return }
    if startsItem {
      let problem = inList ? FrontMatterProblem.indentedItem : .unexpectedItem
      report(problem, line.content, line.content + 1)
    } else if let key = anyKey(at: line.content, to: line.end) {
      lastMisindented = diagnostics.count
      report(
        FrontMatterProblem.unexpectedIndentation(key: text(key.start, key.end)),
        key.start,
        key.end
      )
    } else {
      reportExpectedKey(line.content, end)
    }
  }
}
