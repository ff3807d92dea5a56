/// A day with a time in Viet Nam, where the time is known.
///
/// The offset is +07:00 the whole year.
public struct DateTime: Hashable, Sendable, Comparable {
  /// The day.
  public let date: CalendarDate
  /// The time; `nil` where only the day is known.
  public let time: LocalTime?

  /// Creates a date with or without a time.
  public init(date: CalendarDate, time: LocalTime?) {
    self.date = date
    self.time = time
  }

  /// The moment in ISO 8601 with its offset, or the day where the time is not known.
  public var iso: String { date.iso + (time.map { "T\($0.iso):00+07:00" } ?? "") }

  /// Orders moments; a day without a time comes before its times.
  public static func < (left: DateTime, right: DateTime) -> Bool {
    if left.date != right.date { return left.date < right.date }
    guard let time = right.time else { return false }
    return left.time.map { $0 < time } ?? true
  }

  /// Reads a day, or a day and a time with blanks or a `T` between them: `15/12/2026 08:00`.
  public static func parse(_ text: some StringProtocol) -> Result<DateTime, DateFault> {
    let hasMark = text.contains("T")
    let parts = text.split(separator: hasMark ? "T" : " ", omittingEmptySubsequences: !hasMark)
    switch parts.count {
    case 1: return CalendarDate.parse(parts[0]).map { DateTime(date: $0, time: nil) }
    case 2:
      return CalendarDate.parse(parts[0]).flatMap { date in
        LocalTime.parse(parts[1]).map { DateTime(date: date, time: $0) }
      }
    default: return .failure(.notADate)
    }
  }
}
