/// A day, a month or a year of the proleptic Gregorian calendar.
public struct CalendarDate: Hashable, Sendable {
  /// How much of a date is known.
  public enum Precision: Sendable {
    case year
    case month
    case day
  }

  /// The year, from 1 to 9999.
  public let year: Int
  /// The month, from 1; `nil` where only the year is known.
  public let month: Int?
  /// The day of the month, from 1; `nil` where it is not known.
  public let day: Int?

  /// Creates a date; `nil` where there is no such day or month.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year), day == nil || month != nil else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day, !(1...Self.length(ofMonth: month, year: year)).contains(day) { return nil }
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Creates the day that is `days` after 1 January 1970.
  ///
  /// Counts eras of 400 years, each of which has 146,097 days; the year begins in March, so that
  /// the leap day is its last.
  public init(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * month + 2) / 5 + 1
    self.month = month < 10 ? month + 3 : month - 9
    year = yearOfEra + era * 400 + (month < 10 ? 0 : 1)
  }

  /// How much of the date is known.
  public var precision: Precision {
    if day != nil { return .day }
    return month == nil ? .year : .month
  }

  /// The days from 1 January 1970 to the date, or to its first day.
  public var daysSince1970: Int {
    let month = month ?? 1
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + (day ?? 1) - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The days from `other` to this date.
  public func days(since other: CalendarDate) -> Int { daysSince1970 - other.daysSince1970 }

  /// The day of the week, from 1 for Monday to 7 for Sunday; `nil` where the day is not known.
  public var weekday: Int? {
    guard day != nil else { return nil }
    return (daysSince1970 % 7 + 10) % 7 + 1
  }

  /// The date in ISO 8601: `2017-09-07`, `2017-09` or `2017`.
  public var iso: String {
    String(unsafeUninitializedCapacity: 10) { digits in
      var count = 0
      func append(_ number: Int, _ width: Int) {
        var rest = number
        for place in (count..<count + width).reversed() {
          digits[place] = UInt8(ascii: "0") + UInt8(rest % 10)
          rest /= 10
        }
        count += width
      }
      append(year, 4)
      for part in [month, day] {
        guard let part else { break }
        digits[count] = UInt8(ascii: "-")
        count += 1
        append(part, 2)
      }
      return count
    }
  }

  /// `number` in decimal digits with zeros before it, at least `width` of them.
  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// The last day of the month of the date; `nil` where the month is not known.
  public var lastDayOfMonth: CalendarDate? {
    month.flatMap { month in
      let day = Self.length(ofMonth: month, year: year)
      return CalendarDate(year: year, month: month, day: day)
    }
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate: Comparable {
  /// Orders dates by their first days; of two that begin together, the less precise comes first.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }
}
