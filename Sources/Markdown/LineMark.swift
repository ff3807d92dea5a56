internal import Localization

/// The mark of a heading, an item or a table at the beginning of a line that makes none.
enum LineMark {
  /// The first such mark of `paragraph`.
  static func fault(in paragraph: ArraySlice<UInt8>) -> RawMarkChecker.Fault? {
    var last: TypedItemMark?
    var rest = paragraph
    while !rest.isEmpty {
      let whole = rest.firstLine
      rest = rest.dropFirst(whole.count + 1)
      let line = whole.withoutIndentation
      let mark = TypedItemMark(of: line)
      if let mark, let last, mark.follows(last) { return (last.problem, last.range) }
      if let fault = fault(of: line, before: rest) { return fault }
      // A break at the end of the line keeps the next item apart.
      last = line.endsWithBreak ? nil : mark
    }
    return nil
  }

  private static func fault(
    of line: ArraySlice<UInt8>,
    before rest: ArraySlice<UInt8>
  ) -> RawMarkChecker.Fault? {
    guard let first = line.first else { return nil }
    return switch first {
    case UInt8(ascii: "|"):
      TableLine.missingRule(below: line, before: rest.firstLine.withoutIndentation)
    case UInt8(ascii: "#"): heading(line)
    case UInt8(ascii: "-"), UInt8(ascii: "+"): item(line, mark: line.prefix(1))
    case UInt8(ascii: "0")...UInt8(ascii: "9"): numberedItem(line)
    case 0xC2, 0xE2, 0xEF: bullet(line)
    default: nil
    }
  }

  /// `#sxsh` alone is how people name a subject elsewhere, and `#` the title's own level.
  private static func heading(_ line: ArraySlice<UInt8>) -> RawMarkChecker.Fault? {
    let mark = line.prefix { $0 == UInt8(ascii: "#") }
    let rest = line.dropFirst(mark.count)
    if let fault = noBreakSpace(in: rest, behind: mark) { return fault }
    guard (1...6).contains(mark.count), rest.beginsWithWord else { return nil }
    if mark.count == 1, !isTitle(rest) { return nil }
    return (.headingWithoutBlank(String(decoding: mark, as: UTF8.self)), mark.indices)
  }

  /// Whether what stands right behind one `#` is no subject and no sentence that begins with one:
  /// some words, only the first of which has the mark, and no mark of a sentence behind them.
  private static func isTitle(_ text: ArraySlice<UInt8>) -> Bool {
    let words = text.split(separator: UInt8(ascii: " "))
    return text.beginsWithLetter && (2...12).contains(words.count)
      && !words.contains { $0.first == UInt8(ascii: "#") }
      && text.last.map(".,;:!?".utf8.contains) == false
  }

  private static func numberedItem(_ line: ArraySlice<UInt8>) -> RawMarkChecker.Fault? {
    let digits = line.prefix(while: \.isDigit)
    let mark = line.prefix(digits.count + 1)
    guard digits.count <= 2, mark.last == UInt8(ascii: ".") || mark.last == UInt8(ascii: ")") else {
      return nil
    }
    return item(line, mark: mark)
  }

  private static func item(
    _ line: ArraySlice<UInt8>,
    mark: ArraySlice<UInt8>
  ) -> RawMarkChecker.Fault? {
    let rest = line.dropFirst(mark.count)
    if let fault = noBreakSpace(in: rest, behind: mark) { return fault }
    guard rest.beginsWithLetter else { return nil }
    return (.itemWithoutBlank(String(decoding: mark, as: UTF8.self)), mark.indices)
  }

  /// Finds U+00A0 in the place of the blank that `mark` needs.
  private static func noBreakSpace(
    in rest: ArraySlice<UInt8>,
    behind mark: ArraySlice<UInt8>
  ) -> RawMarkChecker.Fault? {
    guard rest.starts(with: "\u{A0}".utf8) else { return nil }
    let problem = RawMarkProblem.noBreakSpaceBehind(String(decoding: mark, as: UTF8.self))
    return (problem, rest.prefix(2).indices)
  }

  private static func bullet(_ line: ArraySlice<UInt8>) -> RawMarkChecker.Fault? {
    guard let bullet = bullets.first(where: { line.starts(with: $0.utf8) }) else { return nil }
    return (.bulletCharacter(bullet), line.prefix(bullet.utf8.count).indices)
  }

  /// What word processors begin the items of a list with; the last three in fonts of their own.
  private static let bullets = [
    "•", "●", "○", "◦", "▪", "■", "□", "‣", "➢", "➤", "❖", "·", "\u{F0B7}", "\u{F0A7}", "\u{F0D8}",
  ]
}
