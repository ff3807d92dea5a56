/// The addresses in a style sheet: those of `url(…)` and `@import "…"` (CSS Syntax Module Level 3,
/// sections 4.3.4 and 4.3.6).
enum StylesheetReference {
  /// The ranges of the addresses without their quotation marks, in order.
  ///
  /// Comments hold none. O(n).
  static func ranges(in css: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var place = 0
    while place < css.count {
      let rest = css[place...]
      switch css[place] {
      case UInt8(ascii: "/") where rest.starts(with: "/*".utf8):
        place = CompactText.end(ofComment: css, from: place + 2)
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        place = end(ofString: css, from: place) + 1
      case UInt8(ascii: "@") where rest.starts(with: "@import".utf8):
        place = skipBlanks(css, from: place + 7)
        guard place < css.count, isQuote(css[place]) else { continue }
        let end = end(ofString: css, from: place)
        ranges.append((place + 1)..<end)
        place = end + 1
      case UInt8(ascii: "u") where rest.starts(with: "url(".utf8):
        let range = address(css, from: place + 4)
        ranges.append(range)
        place = range.upperBound
        if place < css.count, isQuote(css[place]) { place += 1 }
      default: place += 1
      }
    }
    return ranges
  }

  private static func address(_ css: [UInt8], from start: Int) -> Range<Int> {
    let start = skipBlanks(css, from: start)
    guard start < css.count else { return start..<start }
    if isQuote(css[start]) {
      let end = end(ofString: css, from: start)
      return (start + 1)..<max(end, start + 1)
    }
    let end = css[start...].firstIndex { $0 == UInt8(ascii: ")") || isBlank($0) } ?? css.count
    return start..<end
  }

  /// The place of the quotation mark that ends the string that begins at `start`.
  private static func end(ofString css: [UInt8], from start: Int) -> Int {
    var place = start + 1
    while place < css.count, css[place] != css[start] {
      place += css[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(place, css.count)
  }

  private static func skipBlanks(_ css: [UInt8], from start: Int) -> Int {
    css[min(start, css.count)...].firstIndex { !isBlank($0) } ?? css.count
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
  }
}
