internal import Localization

/// The days of a month in weeks that begin on Monday, as Vietnamese and European calendars do.
struct MonthGrid: Sendable {
  /// The first day of the month.
  let first: CalendarDate
  /// The weeks; `nil` stands where a day belongs to another month.
  let weeks: [[CalendarDate?]]

  /// The month that `date` is in.
  init(of date: CalendarDate) {
    let offset = (date.day ?? 1) - 1
    let first = CalendarDate(daysSince1970: date.daysSince1970 - offset)
    self.first = first
    var days: [CalendarDate?] = Array(repeating: nil, count: (first.weekday ?? 1) - 1)
    var day = first
    while day.month == first.month {
      days.append(day)
      day = CalendarDate(daysSince1970: day.daysSince1970 + 1)
    }
    days += Array(repeating: nil, count: (7 - days.count % 7) % 7)
    weeks = stride(from: 0, to: days.count, by: 7).map { Array(days[$0..<$0 + 7]) }
  }

  /// `tháng 12 năm 2026`, `December 2026`.
  func title(in language: Language) -> String {
    CalendarDate(year: first.year, month: first.month).map { DateStyle.long($0, in: language) }
      ?? ""
  }
}
