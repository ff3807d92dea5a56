/// A span from one date to another, both included; of one date, when they are the same.
public struct DateRange: Hashable, Sendable {
  /// The first date.
  public let start: CalendarDate
  /// The last date.
  public let end: CalendarDate

  /// Creates a span.
  public init(start: CalendarDate, end: CalendarDate) {
    self.start = start
    self.end = end
  }

  /// Reads one date, or two with an en dash or a spaced hyphen between: `05/2008–12/2009`.
  ///
  /// `2007-2010` is two years; other hyphens without blanks belong to a date.
  public static func parse(_ text: some StringProtocol) -> Result<DateRange, DateFault> {
    if case .success(let date) = CalendarDate.parse(text) {
      return .success(DateRange(start: date, end: date))
    }
    for separator in ["–", " - ", "-"] {
      let parts = text.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      let start = CalendarDate.parse(trimmed(parts[0]))
      let end = CalendarDate.parse(trimmed(parts[1]))
      return start.flatMap { start in end.map { DateRange(start: start, end: $0) } }
    }
    return CalendarDate.parse(text).map { DateRange(start: $0, end: $0) }
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}
