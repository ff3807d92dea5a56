/// Finds blanks before marks that belong to the word before them.
enum SpaceBeforePunctuation {
  /// The blanks and the mark, where the blank at `space` stands wrongly before the next character.
  ///
  /// Marks that mean something else are let alone: `...`, ` .5`, ratios (`1 : 3`), smileys, the
  /// empty brackets of forms, and French quotes, inside which a blank comes before `!` and `?`.
  static func range(in text: ScalarText, space: Int) -> Range<Int>? {
    let bytes = text.bytes
    guard space + 1 < bytes.count else { return nil }
    var start = space
    while start > 0, bytes[start - 1] == UInt8(ascii: " ") { start -= 1 }
    guard let last = text.scalar(before: start), endsWord(last, in: text, at: start) else {
      return nil
    }
    let mark = bytes[space + 1]
    let next = text.scalar(at: space + 2)?.value ?? 0x0A
    guard isMark(mark, before: next, after: last) else { return nil }
    if mark == UInt8(ascii: ":"), isRatio(in: text, before: start, after: space + 2) { return nil }
    return isInFrenchQuotes(text, start) ? nil : start..<space + 2
  }

  /// Whether a word, a number or what closes one ends before `offset`.
  private static func endsWord(_ last: UInt32, in text: ScalarText, at offset: Int) -> Bool {
    switch last {
    // Digits, and `"`, `'`, `%`, `)`, `]` and the mark of code.
    case 0x30...0x39, 0x22, 0x27, 0x25, 0x29, 0x5D, 0x60: true
    // `*` and `_`, where they can close emphasis.
    case 0x2A, 0x5F: text.scalar(before: offset - 1).map { !ScalarText.isBlank($0) } ?? false
    // `°`, `²`, `³`, `₫`, `’` and `”`.
    case 0xB0, 0xB2, 0xB3, 0x20AB, 0x2019, 0x201D: true
    default: ScalarText.isLetter(last)
    }
  }

  private static func isMark(_ mark: UInt8, before next: UInt32, after last: UInt32) -> Bool {
    switch mark {
    case UInt8(ascii: ","): endsText(next) || next == 0x29 || ScalarText.isLetter(next)
    case UInt8(ascii: ";"): endsText(next) || ScalarText.isLetter(next)
    case UInt8(ascii: "."): endsText(next) || next == 0x29
    case UInt8(ascii: ":"): endsText(next)
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      endsText(next) || next == 0x29 || next == 0x21 || next == 0x3F
    case UInt8(ascii: ")"):
      (ScalarText.isLetter(last) || (0x30...0x39).contains(last))
        && (endsText(next) || [0x2C, 0x2E, 0x3A, 0x3B].contains(next))
    default: false
    }
  }

  /// Whether a blank, a line end, a closing quote or the end of emphasis follows.
  private static func endsText(_ next: UInt32) -> Bool {
    ScalarText.isBlank(next) || [0x22, 0x27, 0x2A, 0x5F, 0x7C, 0x2019, 0x201D].contains(next)
  }

  /// Whether single signs or numbers stand on both sides: `1 : 3`, `N : P : K`.
  private static func isRatio(in text: ScalarText, before start: Int, after end: Int) -> Bool {
    var next = end
    while next < text.bytes.count, text.bytes[next] == UInt8(ascii: " ") { next += 1 }
    guard next > end, let following = text.scalar(at: next)?.value,
      let last = text.scalar(before: start)
    else { return false }
    if (0x30...0x39).contains(last) { return (0x30...0x39).contains(following) }
    return ScalarText.isLetter(last) && text.word(at: start - 1).count == 1
  }

  private static func isInFrenchQuotes(_ text: ScalarText, _ offset: Int) -> Bool {
    var place = offset
    while place > 1, offset - place < 400, text.bytes[place - 1] != UInt8(ascii: "\n") {
      place -= 1
      guard text.bytes[place - 1] == 0xC2 else { continue }
      if text.bytes[place] == 0xAB { return true }
      if text.bytes[place] == 0xBB { return false }
    }
    return false
  }
}
