internal import Localization

/// Sets text as it is printed: quotation marks, dashes, ellipses, units and formulas.
///
/// - `"a"` and `'a'` become “a” and ‘a’; an apostrophe becomes ’. A mark after a number that closes
///   nothing stays, since it may mean inches or minutes.
/// - `--` and `---` become – and —, `...` becomes …; longer runs are lines to write on and stay.
/// - `m2`, `m3`, `CO2` and the like become m², m³, CO₂, from a closed list: `A4` and `5S` are none.
/// - The blanks between a number and its unit (`30 triệu đồng`, `VND 30 million`) do not break, nor
///   does a range of numbers (`2017–2020`) behind its dash.
///
/// The same holds in Vietnamese and in English. Code, addresses and what is not text never come
/// here. The state tells the start of a quotation from its end across the inlines of one block.
public struct Typographer: Sendable {
  private var isInDoubleQuotes = false
  private var isInSingleQuotes = false
  /// What stood before the text that comes next.
  private var before = Neighbour.blank

  private enum Neighbour {
    case blank
    case opening
    case digit
    case letter
    case other
  }

  /// Creates a typographer for the start of a block.
  public init() {}

  /// The text set as a block of its own: a title, say.
  public static func set(_ text: String) -> String {
    var typographer = Typographer()
    var result: [UInt8] = []
    var text = text
    text.withUTF8 { typographer.set($0) { result.append(contentsOf: $0) } }
    return String(decoding: result, as: UTF8.self)
  }

  /// Tells that a line ended, or that an inline stood there which is not set (code, an image).
  public mutating func skip(isBlank: Bool) { before = isBlank ? .blank : .letter }

  /// Gives the text as it is to be set to `write`, piece by piece.
  public mutating func set(
    _ text: UnsafeBufferPointer<UInt8>,
    write: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var written = 0
    var offset = Self.firstTrigger(in: text, from: 0)
    while offset < text.count {
      guard let change = change(text, at: offset, after: written) else {
        offset = Self.firstTrigger(in: text, from: offset + 1)
        continue
      }
      if change.range.lowerBound > written {
        write(UnsafeBufferPointer(rebasing: text[written..<change.range.lowerBound]))
      }
      change.replacement.withUTF8Buffer(write)
      written = change.range.upperBound
      offset = Self.firstTrigger(in: text, from: written)
    }
    if written < text.count {
      write(UnsafeBufferPointer(rebasing: text[written...]))
    }
    before = neighbour(before: text.count, text)
  }

  // MARK: Changes

  private struct Change {
    let range: Range<Int>
    let replacement: StaticString
  }

  /// The offset of the first `"`, `'`, `-`, `.` or digit from `start` on, or the text's end.
  ///
  /// `#`, `&` and `/` are given too, which costs less than telling them apart.
  private static func firstTrigger(
    in text: UnsafeBufferPointer<UInt8>,
    from start: Int
  ) -> Int {
    ByteSearch.firstOffset(in: text, from: start) {
      // `"` and `'` differ in bits 0 and 2 alone; between `.` and the digits stands `/`.
      ($0 | ByteSearch.Vector(repeating: 5)).equal("'")
        .| $0 &- ByteSearch.Vector(repeating: 0x2D) .< ByteSearch.Vector(repeating: 13)
    }
  }

  /// The change at `offset`; what stands before `written` is changed no more.
  private mutating func change(
    _ text: UnsafeBufferPointer<UInt8>,
    at offset: Int,
    after written: Int
  ) -> Change? {
    switch text[offset] {
    case UInt8(ascii: "\""): return doubleQuote(text, offset)
    case UInt8(ascii: "'"): return singleQuote(text, offset)
    case UInt8(ascii: "-"):
      return run(text, offset) { length in
        length == 2 ? dash(text, offset..<offset + 2) : length == 3 ? "—" : nil
      }
    case UInt8(ascii: "."): return run(text, offset) { $0 == 3 ? "…" : nil }
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      if let digit = TypographicUnits.index(text, at: offset) {
        return Change(range: offset..<offset + 1, replacement: digit)
      }
      let currency = written < offset ? currencySpace(text, offset) : nil
      return currency ?? unitSpace(text, offset) ?? rangeDash(text, offset)
    default: return nil
    }
  }

  /// The run of equal bytes at `offset` replaced by what stands for its length, if anything does.
  private func run(
    _ text: UnsafeBufferPointer<UInt8>,
    _ offset: Int,
    _ replacement: (_ length: Int) -> StaticString?
  ) -> Change? {
    if offset > 0, text[offset - 1] == text[offset] { return nil }
    let end = text[offset...].firstIndex { $0 != text[offset] } ?? text.count
    return replacement(end - offset).map { Change(range: offset..<end, replacement: $0) }
  }

  /// The en dash behind the digit at `offset`, where another number follows it.
  private func rangeDash(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Change? {
    let range = offset + 1..<offset + 4
    guard range.upperBound < text.count, text[range].elementsEqual("–".utf8),
      text[range.upperBound].isDigit
    else { return nil }
    return Change(range: range, replacement: dash(text, range))
  }

  /// An en dash for the bytes in `range`: lines break behind one, but not between two numbers.
  private func dash(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> StaticString {
    let isRange =
      range.lowerBound > 0 && text[range.lowerBound - 1].isDigit
      && range.upperBound < text.count && text[range.upperBound].isDigit
    return isRange ? "–\u{2060}" : "–"
  }

  /// The blank between a currency and the number that begins at `digit`.
  private func currencySpace(_ text: UnsafeBufferPointer<UInt8>, _ digit: Int) -> Change? {
    let blank = digit - 1
    guard blank > 0, text[blank] == UInt8(ascii: " "),
      TypographicUnits.isCurrency(text, before: blank)
    else { return nil }
    return Change(range: blank..<digit, replacement: "\u{A0}")
  }

  /// The blank between the number that ends with `digit` and its unit, with the word between them.
  private func unitSpace(_ text: UnsafeBufferPointer<UInt8>, _ digit: Int) -> Change? {
    let blank = digit + 1
    guard blank < text.count, text[blank] == UInt8(ascii: " "),
      isNumber(text, endingAt: digit), TypographicUnits.isUnit(text, from: blank + 1)
    else { return nil }
    if let scale = TypographicUnits.scale(text, from: blank + 1) {
      return Change(range: blank..<scale.end, replacement: scale.between)
    }
    return Change(range: blank..<blank + 1, replacement: "\u{A0}")
  }

  /// Whether the digits, points and commas that end at `offset` are a number, not part of a word.
  private func isNumber(_ text: UnsafeBufferPointer<UInt8>, endingAt offset: Int) -> Bool {
    var start = offset
    while start > 0, Self.isNumeric(text[start - 1]) { start -= 1 }
    return neighbour(before: start, text) != .letter
  }

  private static func isNumeric(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
      || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
  }

  // MARK: Quotation marks

  private mutating func doubleQuote(
    _ text: UnsafeBufferPointer<UInt8>,
    _ offset: Int
  ) -> Change? {
    let range = offset..<offset + 1
    if isInDoubleQuotes {
      isInDoubleQuotes = false
      return Change(range: range, replacement: "”")
    }
    guard canOpen(text, offset) else { return nil }
    isInDoubleQuotes = true
    return Change(range: range, replacement: "“")
  }

  private mutating func singleQuote(
    _ text: UnsafeBufferPointer<UInt8>,
    _ offset: Int
  ) -> Change? {
    let range = offset..<offset + 1
    let isFollowedByDigit = offset + 1 < text.count && Self.isNumeric(text[offset + 1])
    if canOpen(text, offset), !isFollowedByDigit {
      isInSingleQuotes = true
      return Change(range: range, replacement: "‘")
    }
    let before = neighbour(before: offset, text)
    // 5' may mean feet or minutes, but not within quotation marks that it can close.
    if before == .digit, !isInSingleQuotes { return nil }
    if before == .blank, !isFollowedByDigit { return nil }
    isInSingleQuotes = false
    return Change(range: range, replacement: "’")
  }

  private func canOpen(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    switch neighbour(before: offset, text) {
    case .blank, .opening: break
    case .digit, .letter, .other: return false
    }
    // Another inline may follow the text's end.
    return offset + 1 == text.count || text[offset + 1] > UInt8(ascii: " ")
  }

  // MARK: Neighbours

  private func neighbour(
    before offset: Int,
    _ text: UnsafeBufferPointer<UInt8>
  ) -> Neighbour {
    guard offset > 0 else { return before }
    switch text[offset - 1] {
    case 0...UInt8(ascii: " "): return .blank
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return .digit
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      return .letter
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "/"),
      UInt8(ascii: "-"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      return .opening
    case 0x80...: return wideNeighbour(text[..<offset])
    default: return .other
    }
  }

  /// A character beyond ASCII: the general punctuation of U+2000 to U+203F, a no-break space, or
  /// else a letter.
  private func wideNeighbour(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Neighbour {
    let last = text[text.endIndex - 1]
    if text.dropLast().last == 0xC2 { return last == 0xA0 ? .blank : .other }
    guard text.dropLast().last == 0x80, text.dropLast(2).last == 0xE2 else { return .letter }
    switch last {
    case 0x80...0x8A, 0xAF: return .blank
    // Dashes and opening quotation marks.
    case 0x90...0x95, 0x98, 0x9C: return .opening
    default: return .other
    }
  }
}
