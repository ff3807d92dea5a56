/// A time of day, to the minute.
public struct LocalTime: Hashable, Sendable, Comparable {
  /// The hour, from 0 to 23.
  public let hour: Int
  /// The minute, from 0 to 59.
  public let minute: Int

  /// Creates a time; `nil` where there is no such time.
  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.hour = hour
    self.minute = minute
  }

  /// The time in ISO 8601: `08:00`.
  public var iso: String { CalendarDate.padded(hour, 2) + ":" + CalendarDate.padded(minute, 2) }

  /// Orders times within a day.
  public static func < (left: LocalTime, right: LocalTime) -> Bool {
    (left.hour, left.minute) < (right.hour, right.minute)
  }

  /// Reads `08:00` or `8:00`.
  public static func parse(_ text: some StringProtocol) -> Result<LocalTime, DateFault> {
    guard let numbers = CalendarDate.numbers(in: text, separator: ":"), numbers.count == 2 else {
      return .failure(.notADate)
    }
    return LocalTime(hour: numbers[0], minute: numbers[1]).map { .success($0) }
      ?? .failure(.noSuchTime)
  }
}

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

  /// Reads a day, or a day and a time with blanks between them: `15/12/2026 08:00`.
  public static func parse(_ text: some StringProtocol) -> Result<DateTime, DateFault> {
    let parts = text.split(whereSeparator: { $0 == " " || $0 == "T" })
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
