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

  /// Reads `08:00` or `8:00`; the minutes always have two digits.
  public static func parse(_ text: some StringProtocol) -> Result<LocalTime, DateFault> {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count <= 2, parts[1].utf8.count == 2,
      let numbers = CalendarDate.numbers(in: text, separator: ":")
    else { return .failure(.notADate) }
    return LocalTime(hour: numbers[0], minute: numbers[1]).map { .success($0) }
      ?? .failure(.noSuchTime)
  }
}
