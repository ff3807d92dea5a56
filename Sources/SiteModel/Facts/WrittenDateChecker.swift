internal import Diagnostics
internal import Localization
internal import Markdown

/// Finds dates that no calendar has: `31/11/2026`, `2026-02-30`, `31 tháng 4 năm 2026`, or
/// `12/31/2026` with the month first.
///
/// Reads texts alone: the dates of front matter are read as dates.
struct WrittenDateChecker {
  private let text: FigureReader
  private let file: SourceFile
  private let problems: ProblemCollector

  /// Reports every such date in the text of `body`; O(n).
  static func check(_ body: MarkdownDocument, _ problems: ProblemCollector) {
    FigureReader.read(body) { text in
      let checker = WrittenDateChecker(text: text, file: body.file, problems: problems)
      text.forEachSign(where: { $0.equal("/") }) { checker.checkDayFirst(around: $0) }
      text.forEachSign(where: { $0.equal("-") }) { checker.checkYearFirst(around: $0) }
      text.forEachSign(where: { $0.areDigits }) { checker.checkWords(before: $0) }
    }
  }

  // MARK: Figures

  /// Checks one or two digits, the same again, and four; numbers of decrees and parts of addresses
  /// are no dates.
  private func checkDayFirst(around slash: Int) -> Range<Int>? {
    let day = text.digits(before: slash)
    let month = text.digits(from: slash + 1)
    let year = text.digits(from: month.upperBound + 1)
    let date = day.lowerBound..<year.upperBound
    guard 1...2 ~= day.count, 1...2 ~= month.count, year.count == 4,
      text.byte(at: month.upperBound) == UInt8(ascii: "/"), isFree(date)
    else { return nil }
    check(date, year: number(year), month: number(month))
    return date
  }

  /// Checks four digits and twice two, where these can be a month and a day: other ones may number
  /// anything.
  private func checkYearFirst(around hyphen: Int) -> Range<Int>? {
    let year = text.digits(before: hyphen)
    let month = text.digits(from: hyphen + 1)
    let day = text.digits(from: month.upperBound + 1)
    let date = year.lowerBound..<day.upperBound
    guard year.count == 4, month.count == 2, day.count == 2, 1...31 ~= number(day),
      1...12 ~= number(month), text.byte(at: month.upperBound) == UInt8(ascii: "-"), isFree(date)
    else { return nil }
    check(date, year: number(year), month: number(month))
    return date
  }

  private func check(_ date: Range<Int>, year: Int, month: Int) {
    let written = file.text(in: SourceRange(date))
    guard case .failure(let fault) = CalendarDate.parse(written) else { return }
    var meant: String?
    if case .monthFirst(let suggestion) = fault { meant = suggestion }
    report(written, at: SourceRange(date), meant, year, month)
  }

  private func number(_ digits: Range<Int>) -> Int {
    digits.reduce(0) { $0 * 10 + Int(text.bytes[$1] - UInt8(ascii: "0")) }
  }

  private func isFree(_ date: Range<Int>) -> Bool {
    text.byte(before: date.lowerBound).map { Self.isBoundary($0) || $0 >= 0x80 } ?? true
      && text.byte(at: date.upperBound).map { Self.isBoundary($0) || $0 == 0xC2 || $0 == 0xE2 }
        ?? true
  }

  /// Whether a date may stand beside the byte: marks of sentences too, but nothing that makes a
  /// longer number or name of it.
  ///
  /// No-break spaces and dashes are of several bytes, of which one side has the last and the other
  /// the first.
  private static func isBoundary(_ byte: UInt8) -> Bool {
    FigureReader.isBoundary(byte) || ",.!?".utf8.contains(byte)
  }

  // MARK: Words

  /// The bytes before a year that its day and month stand in.
  private static let reach = 40

  /// Checks the date in words whose year begins at `start`, if one does: a day up to 31 of one of
  /// the twelve months.
  private func checkWords(before start: Int) -> Range<Int>? {
    let year = text.digits(from: start)
    guard year.count == 4, let last = lastSign(before: start), last.isLetter || last == 0x2C,
      holdsLateDay(before: start)
    else { return year }
    let words = DateWord.words(
      in: text.bytes,
      from: windowStart(before: start),
      to: year.upperBound
    )
    guard let parts = DateWord.parts(in: words, endingAt: words.count - 1), 1...31 ~= parts.day,
      1...12 ~= parts.month,
      CalendarDate(year: parts.year, month: parts.month, day: parts.day) == nil
    else { return year }
    let range = SourceRange(words[parts.first].range.start, year.upperBound)
    let written = file.text(in: range).split(whereSeparator: \.isWhitespace)
    report(written.joined(separator: " "), at: range, nil, parts.year, parts.month)
    return year
  }

  /// Whether 29, 30 or 31 stands before a year: every month has the other days.
  private func holdsLateDay(before year: Int) -> Bool {
    var place = year
    while year - place < Self.reach, let last = text.byte(before: place),
      let first = text.byte(before: place - 1)
    {
      switch (first, last) {
      case (UInt8(ascii: "2"), UInt8(ascii: "9")), (UInt8(ascii: "3"), UInt8(ascii: "0")),
        (UInt8(ascii: "3"), UInt8(ascii: "1")):
        return true
      default: place -= 1
      }
    }
    return false
  }

  private func lastSign(before place: Int) -> UInt8? {
    var place = place
    while let byte = text.byte(before: place), byte <= UInt8(ascii: " ") { place -= 1 }
    return text.byte(before: place)
  }

  /// Where to begin to read: not within a character.
  private func windowStart(before year: Int) -> Int {
    var start = year
    while year - start < Self.reach, text.byte(before: start) != nil { start -= 1 }
    while start < year, text.bytes[start] & 0xC0 == 0x80 { start += 1 }
    return start
  }

  private func report(
    _ text: String,
    at range: SourceRange,
    _ suggestion: String?,
    _ year: Int,
    _ month: Int
  ) {
    let problem = PlausibilityProblem.impossibleDate(
      text,
      suggestion: suggestion,
      lastDay: CalendarDate(year: year, month: month)?.lastDayOfMonth
    )
    problems.report(problem, in: file, at: range)
  }
}
