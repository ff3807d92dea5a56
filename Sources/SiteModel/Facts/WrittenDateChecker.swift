internal import Diagnostics
internal import Localization
internal import Markdown

/// Finds dates in figures that no calendar has: `31/11/2026`, or `12/31/2026` with the month first.
///
/// Reads texts alone: the dates of front matter are read as dates.
enum WrittenDateChecker {
  /// Reports every such date in the text of `body`; O(n).
  static func check(_ body: MarkdownDocument, _ problems: ProblemCollector) {
    FigureReader.read(body) { text in
      text.forEachSign(where: { $0.equal("/") }) { slash in
        guard let date = date(around: slash, in: text) else { return nil }
        check(date, in: body.file, problems)
        return date
      }
    }
  }

  private static func check(_ date: Range<Int>, in file: SourceFile, _ problems: ProblemCollector) {
    let range = SourceRange(date)
    let text = file.text(in: range)
    guard case .failure(let fault) = CalendarDate.parse(text) else { return }
    var meant: String?
    if case .monthFirst(let suggestion) = fault { meant = suggestion }
    problems.report(
      PlausibilityProblem.impossibleDate(text, suggestion: meant),
      in: file,
      at: range
    )
  }

  /// The range of the date whose first slash is at `slash`: one or two digits, the same again, and
  /// four; numbers of decrees and parts of addresses are none.
  private static func date(around slash: Int, in text: FigureReader) -> Range<Int>? {
    let day = text.digits(before: slash)
    let month = text.digits(from: slash + 1)
    guard 1...2 ~= day.count, 1...2 ~= month.count,
      text.byte(at: month.upperBound) == UInt8(ascii: "/")
    else { return nil }
    let year = text.digits(from: month.upperBound + 1)
    let isFree =
      text.byte(before: day.lowerBound).map { isBoundary($0) || $0 >= 0x80 } ?? true
      && text.byte(at: year.upperBound).map { isBoundary($0) || $0 == 0xC2 || $0 == 0xE2 } ?? true
    return year.count == 4 && isFree ? day.lowerBound..<year.upperBound : nil
  }

  /// Whether a date may stand beside the byte: marks of sentences too, but nothing that makes a
  /// longer number or name of it.
  ///
  /// No-break spaces and dashes are of several bytes, of which one side has the last and the other
  /// the first.
  private static func isBoundary(_ byte: UInt8) -> Bool {
    FigureReader.isBoundary(byte) || ",.!?".utf8.contains(byte)
  }
}
