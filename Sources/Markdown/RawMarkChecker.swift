internal import Diagnostics
internal import Localization

/// Finds marks of headings, lists, tables, bold and struck text that the page shows as typed, or
/// that strike what was not meant.
///
/// Such a mark stands at the beginning of a line, or is a `*` or `~` left in a paragraph. Looks at
/// each paragraph once, from line to line.
struct RawMarkChecker {
  private let bytes: [UInt8]
  private var findings: [(RawMarkProblem, SourceRange)] = []

  /// The findings in `document`, in its order; O(n).
  static func check(_ document: MarkdownDocument) -> [(RawMarkProblem, SourceRange)] {
    var checker = RawMarkChecker(document.file.bytes)
    let (holdsStars, holdsTabs) = (document.holds("*"), document.holds("\t"))
    document.nodes.withUnsafeBufferPointer { nodes in
      // An inline has the range of its block, which is looked at once.
      var (struckBlock, boldBlock, tableEnd) = (-1, -1, -1)
      for index in nodes.indices {
        let range = nodes[index].range
        switch nodes[index].kind {
        case .table: tableEnd = nodes[index].end
        case .heading: checker.checkHeading(range)
        case .callout where nodes[index].end == index + 1: checker.checkEmptyCallout(range)
        case .paragraph where index == tableEnd && checker.checkRow(range): break
        case .paragraph where checker.checkCallout(range): break
        case .paragraph where holdsTabs && checker.checkColumns(range): break
        case .paragraph: checker.checkLines(of: range)
        case .codeBlock: checker.checkCode(range)
        case .strikethrough where range.start != struckBlock:
          struckBlock = range.start
          checker.checkRanges(in: range)
        case .text where holdsStars && range.start != boldBlock && document.holdsStars(index):
          boldBlock = range.start
          checker.checkBold(in: range)
        default: break
        }
      }
    }
    return checker.findings
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func report(_ problem: RawMarkProblem, at range: Range<Int>) {
    findings.append((problem, SourceRange(range)))
  }

  // MARK: Lines

  /// Reports the first line of a paragraph that has such a mark: the others have the same fault.
  private mutating func checkLines(of range: SourceRange) {
    let count = findings.count
    var last: TypedItemMark?
    var start = range.start
    while start < range.end, findings.count == count {
      let end = endOfLine(from: start, until: range.end)
      let line = bytes[start..<end].drop { Self.isBeforeText($0) }
      let mark = TypedItemMark(of: line)
      if let mark, let last, mark.follows(last) {
        report(last.problem, at: last.range)
      } else if line.first == UInt8(ascii: "|") {
        checkTable(line, next: end + 1, until: range.end)
      } else if let first = line.first, Self.mayBeginMark(first) {
        checkMark(of: line)
      }
      // A break at the end of the line keeps the next item apart.
      last = line.endsWithBreak ? nil : mark
      start = end + 1
    }
  }

  private func endOfLine(from start: Int, until end: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      let block = UnsafeBufferPointer(rebasing: bytes[..<end])
      return ByteSearch.firstOffset(in: block, from: start) { $0.equal("\n") }
    }
  }

  /// Whether the byte may stand before the text of a line: indentation, or the mark of a quote.
  private static func isBeforeText(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: ">")
  }

  private static func mayBeginMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0xC2, 0xE2, 0xEF:
      true
    default: false
    }
  }

  private mutating func checkMark(of line: ArraySlice<UInt8>) {
    switch line[line.startIndex] {
    case UInt8(ascii: "#"):
      let mark = line.prefix { $0 == UInt8(ascii: "#") }
      if reportNoBreakSpace(behind: mark) { return }
      // `#sxsh` alone is how people name a subject elsewhere, and `#` the title's own level.
      guard (2...6).contains(mark.count), line.dropFirst(mark.count).beginsWithWord else { return }
      report(.headingWithoutBlank(String(decoding: mark, as: UTF8.self)), at: mark.indices)
    case UInt8(ascii: "-"), UInt8(ascii: "+"):
      let mark = line.prefix(1)
      if reportNoBreakSpace(behind: mark) { return }
      guard line.dropFirst().beginsWithLetter else { return }
      report(.itemWithoutBlank(String(decoding: mark, as: UTF8.self)), at: mark.indices)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let digits = line.prefix(while: \.isDigit)
      let mark = line.prefix(digits.count + 1)
      guard digits.count <= 2, let sign = mark.last, Self.endsNumber(sign) else { return }
      if reportNoBreakSpace(behind: mark) { return }
      guard line.dropFirst(mark.count).beginsWithLetter else { return }
      report(.itemWithoutBlank(String(decoding: mark, as: UTF8.self)), at: mark.indices)
    default:
      guard let bullet = Self.bullets.first(where: { line.starts(with: $0.utf8) }) else { return }
      let mark = line.prefix(bullet.utf8.count)
      report(.bulletCharacter(bullet), at: mark.indices)
    }
  }

  /// Reports U+00A0 in the place of the blank that `mark` needs.
  private mutating func reportNoBreakSpace(behind mark: ArraySlice<UInt8>) -> Bool {
    guard bytes[mark.endIndex...].starts(with: "\u{A0}".utf8) else { return false }
    let place = mark.endIndex..<(mark.endIndex + 2)
    report(.noBreakSpaceBehind(String(decoding: mark, as: UTF8.self)), at: place)
    return true
  }

  /// Reports `[!WARNING]` at the beginning of a paragraph that is no quote; `false` where none is.
  private mutating func checkCallout(_ range: SourceRange) -> Bool {
    let text = bytes[range.offsets]
    guard text.starts(with: "[!".utf8), let end = text.firstIndex(of: UInt8(ascii: "]")),
      Callout.meant(by: String(decoding: text[(range.start + 2)..<end], as: UTF8.self)) != nil,
      bytes[..<range.start].last.map({ $0 == UInt8(ascii: "\n") }) ?? true
    else { return false }
    let mark = String(decoding: text[...end], as: UTF8.self)
    report(.calloutOutsideQuote(mark), at: range.start..<(end + 1))
    return true
  }

  /// Reports the mark of a call-out that an empty line parts from its text.
  private mutating func checkEmptyCallout(_ range: SourceRange) {
    let line = bytes[range.start..<endOfLine(from: range.start, until: range.end)]
    report(.emptyCallout, at: line.indices)
  }

  /// Reports a heading without words, and one that a line of hyphens below a text made.
  private mutating func checkHeading(_ range: SourceRange) {
    let text = bytes[range.offsets]
    if text.first == UInt8(ascii: "#") {
      let mark = text.prefix { $0 == UInt8(ascii: "#") }
      let isEmpty = text.allSatisfy { $0 == UInt8(ascii: "#") || $0 <= UInt8(ascii: " ") }
      if isEmpty { report(.emptyHeading(String(decoding: mark, as: UTF8.self)), at: mark.indices) }
    } else if let rule = text.split(separator: UInt8(ascii: "\n")).last?
      .drop(while: { Self.isBeforeText($0) }), rule.first == UInt8(ascii: "-")
    {
      report(.textMadeHeading, at: rule.indices)
    }
  }

  /// Reports code by indentation that is a sentence: no program has letters of Vietnamese.
  private mutating func checkCode(_ range: SourceRange) {
    guard range.start < range.end, bytes[range.start] != UInt8(ascii: "`"),
      bytes[range.start] != UInt8(ascii: "~")
    else { return }
    let end = endOfLine(from: range.start, until: range.end)
    let line = bytes[range.start..<end].drop { Self.isBeforeText($0) }
    let isText = line.contains(where: \.beginsMarkedLetter)
    // A name or a label may be code; five words are a sentence.
    let isSentence = line.count { $0 == UInt8(ascii: " ") } > 3
    if isText, isSentence { report(.indentedText, at: line.indices) }
  }

  /// What word processors begin the items of a list with; the last three in fonts of their own.
  private static let bullets = [
    "•", "●", "○", "◦", "▪", "■", "□", "‣", "➢", "➤", "❖", "·", "\u{F0B7}", "\u{F0A7}", "\u{F0D8}",
  ]

  private static func endsNumber(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")")
  }

  // MARK: Tables

  /// Reports two lines of cells of which the second is no line of hyphens.
  private mutating func checkTable(_ line: ArraySlice<UInt8>, next start: Int, until end: Int) {
    guard start < end, TableRuleText(line) == nil, let columns = columns(of: line) else { return }
    let below = bytes[start..<endOfLine(from: start, until: end)].drop { Self.isBeforeText($0) }
    guard TableRuleText(below) == nil, self.columns(of: below) != nil else { return }
    report(.tableWithoutRule(rule: Self.rule(columns)), at: line.indices)
  }

  /// Reports a line of cells that an empty line parts from the table before it; `false` where it is
  /// none.
  private mutating func checkRow(_ range: SourceRange) -> Bool {
    let line = bytes[range.start..<endOfLine(from: range.start, until: range.end)]
      .drop { Self.isBeforeText($0) }
    let lineEnds = bytes[..<range.start].reversed().prefix { $0 <= UInt8(ascii: " ") }
      .count { $0 == UInt8(ascii: "\n") }
    guard lineEnds > 1, columns(of: line) != nil else { return false }
    report(.rowBehindTable, at: line.indices)
    return true
  }

  /// Reports two lines whose columns are parted by tabs, as spreadsheets copy them; `false` where
  /// they are none.
  private mutating func checkColumns(_ range: SourceRange) -> Bool {
    let end = endOfLine(from: range.start, until: range.end)
    let first = bytes[range.start..<end]
    let second = bytes[min(end + 1, range.end)..<range.end]
      .prefix { $0 != UInt8(ascii: "\n") }.drop { Self.isBeforeText($0) }
    let columns = first.split(separator: UInt8(ascii: "\t")).count
    guard columns > 1, second.contains(UInt8(ascii: "\t")) else { return false }
    report(.columnsByTabs(rule: Self.rule(columns)), at: first.indices)
    return true
  }

  private static func rule(_ columns: Int) -> String {
    String(repeating: "|---", count: columns) + "|"
  }

  /// The number of cells in a line that begins and ends with a bar; `nil` where it is none of a
  /// table.
  private func columns(of line: ArraySlice<UInt8>) -> Int? {
    let bar = UInt8(ascii: "|")
    guard line.first == bar, line.last(where: { $0 > UInt8(ascii: " ") }) == bar else { return nil }
    let count = line.count { $0 == bar } - 1
    return (2...40).contains(count) ? count : nil
  }

  // MARK: Bold and struck text

  private mutating func checkBold(in range: SourceRange) {
    if let (problem, place) = BoldMarks.fault(in: bytes, from: range.start, to: range.end) {
      report(problem, at: place)
    }
  }

  /// Reports what stands between the `~` of two ranges of numbers.
  private mutating func checkRanges(in range: SourceRange) {
    let places = range.offsets.filter { isRange(at: $0, in: range) }
    guard places.count > 1 else { return }
    let struck = bytes[(places[0] + 1)..<places[1]]
    report(.rangesStruckOut(MarkdownChecker.excerpt(struck)), at: places[0]..<(places[0] + 1))
  }

  /// Whether a single `~` between two digits stands at `offset`.
  private func isRange(at offset: Int, in range: SourceRange) -> Bool {
    bytes[offset] == UInt8(ascii: "~") && offset > range.start && offset + 1 < range.end
      && bytes[offset - 1].isDigit && bytes[offset + 1].isDigit
  }
}

extension MarkdownDocument {
  /// Whether the texts of the nodes hold `sign`.
  fileprivate func holds(_ sign: Unicode.Scalar) -> Bool {
    text.withUnsafeBufferPointer { text in
      ByteSearch.firstOffset(in: text, from: 0) { $0.equal(sign) } < text.count
    }
  }

  /// Whether the text of the node at `index` holds `**`.
  fileprivate func holdsStars(_ index: Int) -> Bool {
    let text = literal(of: index)
    guard let star = text.firstIndex(of: UInt8(ascii: "*")) else { return false }
    return text[star...].starts(with: "**".utf8)
  }
}
