internal import Diagnostics
internal import Localization
internal import Markdown

/// Finds dates in figures that no calendar has: `31/11/2026`, or `12/31/2026` with the month first.
///
/// Reads texts alone: the dates of front matter are read as dates.
struct WrittenDateChecker {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int

  /// Reports every such date in the text of `body`; O(n).
  static func check(_ body: MarkdownDocument, _ problems: ProblemCollector) {
    let text = body.source.indices
    body.file.bytes.withUnsafeBufferPointer { bytes in
      let checker = WrittenDateChecker(bytes: bytes, end: text.upperBound)
      var slash = checker.nextSlash(from: text.lowerBound)
      while slash < text.upperBound {
        let date = checker.date(around: slash, from: text.lowerBound)
        if let date { checker.check(date, in: body.file, problems) }
        slash = checker.nextSlash(from: date?.upperBound ?? slash + 1)
      }
    }
  }

  private func nextSlash(from start: Int) -> Int {
    ByteSearch.firstOffset(in: UnsafeBufferPointer(rebasing: bytes[..<end]), from: start) {
      $0.equal("/")
    }
  }

  private func check(_ date: Range<Int>, in file: SourceFile, _ problems: ProblemCollector) {
    let text = String(decoding: bytes[date], as: UTF8.self)
    guard case .failure(let fault) = CalendarDate.parse(text) else { return }
    var meant: String?
    if case .monthFirst(let suggestion) = fault { meant = suggestion }
    let problem = PlausibilityProblem.impossibleDate(text, suggestion: meant)
    problems.report(problem, in: file, at: SourceRange(date))
  }

  /// The range of the date whose first slash is at `slash`: one or two digits, the same again, and
  /// four; numbers of decrees and parts of addresses are none.
  private func date(around slash: Int, from start: Int) -> Range<Int>? {
    let day = digits(before: slash, from: start)
    let month = digits(from: slash + 1)
    guard 1...2 ~= day.count, 1...2 ~= month.count, month.upperBound < end,
      bytes[month.upperBound] == UInt8(ascii: "/")
    else { return nil }
    let year = digits(from: month.upperBound + 1)
    let isFree =
      (day.lowerBound == start || Self.isBoundary(bytes[day.lowerBound - 1]))
      && (year.upperBound == end || Self.isBoundary(bytes[year.upperBound]))
    return year.count == 4 && isFree ? day.lowerBound..<year.upperBound : nil
  }

  private func digits(before place: Int, from start: Int) -> Range<Int> {
    var first = place
    while first > start, bytes[first - 1].isDigit { first -= 1 }
    return first..<place
  }

  private func digits(from place: Int) -> Range<Int> {
    var last = place
    while last < end, bytes[last].isDigit { last += 1 }
    return place..<last
  }

  /// Whether a date may stand beside the byte: blanks and marks of sentences, and dashes in any
  /// script, but nothing that makes a longer number or name of it.
  private static func isBoundary(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...UInt8(ascii: " "), 0xC2, 0xE2: true
    default: "()[]|,.;:!?*_\"'".utf8.contains(byte)
    }
  }
}
