internal import Diagnostics
internal import Localization

/// Finds weekdays that stand beside a date of another day: `Thứ Ba, 27/12/2017`.
///
/// Reads the whole of a file, so that titles, agendas and prose are all seen. Dates without a year
/// say no weekday and are left alone.
enum WeekdayChecker {
  /// Reports every weekday of `file` that is not its date's.
  ///
  /// O(n).
  static func check(_ file: SourceFile, _ problems: ProblemCollector) {
    file.bytes.withUnsafeBufferPointer { bytes in
      var start = nextDigit(bytes, from: 0)
      while start < bytes.count {
        var end = start + 1
        while end < bytes.count, bytes[end].isDigit { end += 1 }
        if end - start == 4, standsBesideWord(bytes, start..<end),
          namesWeekday(bytes, around: start)
        {
          check(bytes, year: start..<end, of: file, problems)
        }
        start = nextDigit(bytes, from: end)
      }
    }
  }

  private static func nextDigit(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    ByteSearch.firstOffset(in: bytes, from: start) { $0.areDigits }
  }

  /// Whether a word may stand beside the date in figures that ends with the year.
  ///
  /// The dates of front matter stand behind a colon. Dates in words are always looked at.
  private static func standsBesideWord(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ year: Range<Int>
  ) -> Bool {
    var place = year.lowerBound - 1
    guard place > 0, "/-.".utf8.contains(bytes[place]) else { return true }
    while place >= 0, bytes[place].isDigit || "/-.".utf8.contains(bytes[place]) { place -= 1 }
    while place >= 0, " \n,(*_".utf8.contains(bytes[place]) { place -= 1 }
    if place >= 0, bytes[place] >= UInt8(ascii: "0"), bytes[place] != UInt8(ascii: ":") {
      return true
    }
    let next = bytes[year.upperBound...].prefix(3).drop { $0 == UInt8(ascii: " ") }
    return next.first == UInt8(ascii: "(")
  }

  private static let before = 56
  private static let after = 24

  /// Whether a weekday may stand near the year at `start`: a cheap look before the real reading.
  private static func namesWeekday(
    _ bytes: UnsafeBufferPointer<UInt8>,
    around start: Int
  ) -> Bool {
    let end = min(bytes.count, start + after) - 3
    guard end > 0 else { return false }
    let part = UnsafeBufferPointer(rebasing: bytes[..<end])
    var place = nextLook(part, from: max(0, start - before))
    while place < end {
      switch (bytes[place], bytes[place + 1], bytes[place + 2]) {
      // "ứ" of "thứ", which is not "thức"; "ậ" of "nhật", which is not "nhận".
      case (0xE1, 0xBB, 0xA9):
        let next = bytes[place + 3]
        if place > 0, bytes[place - 1] == UInt8(ascii: "h"),
          next <= UInt8(ascii: " ") || next == 0xC2
        {
          return true
        }
      case (0xE1, 0xBA, 0xAD):
        if place > 0, bytes[place - 1] == UInt8(ascii: "h"),
          bytes[place + 3] == UInt8(ascii: "t")
        {
          return true
        }
      case (UInt8(ascii: "d"), UInt8(ascii: "a"), UInt8(ascii: "y")):
        if place > 0, lettersBeforeDay.contains(bytes[place - 1]) { return true }
      // An abbreviated weekday begins with a capital letter: Mon, Tue, Sat.
      default: if isAbbreviation(bytes, at: place) { return true }
      }
      place = nextLook(part, from: place + 1)
    }
    return false
  }

  /// The next byte that a weekday may be told by: the first of `ứ` and `ậ`, a `d`, and the capital
  /// letters that weekdays begin with.
  private static func nextLook(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    ByteSearch.firstOffset(in: bytes, from: start) {
      ($0 .== ByteSearch.Vector(repeating: 0xE1)) .| $0.equal("d") .| $0.equal("M") .| $0.equal("T")
        .| $0.equal("W") .| $0.equal("F") .| $0.equal("S")
    }
  }

  /// Those of `Monday` to `Sunday`; `today` has another.
  private static let lettersBeforeDay = Array("nsri".utf8)

  private static func isAbbreviation(
    _ bytes: UnsafeBufferPointer<UInt8>,
    at place: Int
  ) -> Bool {
    abbreviations.contains { name in
      name.utf8CodeUnitCount == 3
        && name.withUTF8Buffer {
          $0[0] == bytes[place] && $0[1] == bytes[place + 1] && $0[2] == bytes[place + 2]
        }
    }
  }

  private static let abbreviations: [StaticString] = [
    "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun",
  ]

  private static func check(
    _ bytes: UnsafeBufferPointer<UInt8>,
    year: Range<Int>,
    of file: SourceFile,
    _ problems: ProblemCollector
  ) {
    let start = windowStart(bytes, before: year.lowerBound)
    let end = min(bytes.count, year.upperBound + after)
    let words = DateWord.words(in: bytes, from: start, to: end)
    guard let place = words.firstIndex(where: { $0.range.start == year.lowerBound }) else { return }
    guard let (date, first) = DateWord.date(in: words, endingAt: place) else { return }
    let named =
      DateWord.weekday(in: words, endingBefore: first)
      ?? DateWord.weekday(in: words, inBracketsAfter: place)
    guard let named, named.number != date.weekday else { return }
    let range = SourceRange(named.range.start, named.range.end)
    problems.report(
      PlausibilityProblem.wrongWeekday(file.text(in: range), date: date),
      in: file,
      at: range
    )
  }

  /// Where to begin to read: a few words before, but not before an empty line.
  private static func windowStart(_ bytes: UnsafeBufferPointer<UInt8>, before year: Int) -> Int {
    var start = max(0, year - before)
    while start < year, bytes[start] & 0xC0 == 0x80 { start += 1 }
    for place in (start..<year).reversed() where bytes[place] == UInt8(ascii: "\n") {
      if place > 0, bytes[place - 1] == UInt8(ascii: "\n") { return place }
    }
    return start
  }
}
