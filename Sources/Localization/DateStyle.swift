/// Writes dates and times as Vietnamese offices and English readers write them.
///
/// Vietnamese long dates follow Decree 30/2020/NĐ-CP, Annex I: days below 10 and the months 1 and 2
/// have a zero before them, other months have none.
public enum DateStyle {
  /// `ngày 07 tháng 9 năm 2017`, `tháng 5 năm 2008`, `năm 2010`; `7 September 2017`, `May 2008`.
  public static func long(_ date: CalendarDate, in language: Language) -> String {
    switch language {
    case .vi: vietnamese(date)
    case .en: english(date)
    }
  }

  /// `07/9/2017`, `5/2008`, `2010`; `7 Sep 2017`, `May 2008`.
  public static func short(_ date: CalendarDate, in language: Language) -> String {
    switch language {
    case .vi:
      (date.day.map { paddedDay($0) + "/" } ?? "")
        + (date.month.map { paddedMonth($0) + "/" } ?? "") + String(date.year)
    case .en:
      (date.day.map { String($0) + " " } ?? "")
        + (date.month.map { shortMonths[$0 - 1] + " " } ?? "") + String(date.year)
    }
  }

  /// A span: `ngày 15 đến 16 tháng 12 năm 2026`, `15–16 December 2026`.
  public static func range(
    _ start: CalendarDate,
    _ end: CalendarDate,
    in language: Language
  ) -> String {
    if start == end { return long(start, in: language) }
    switch language {
    case .vi: return vietnameseRange(start, end)
    case .en: return englishRange(start, end)
    }
  }

  /// A span of days in figures: `15–16/12/2026`, `30/11 – 01/12/2026`; `15–16 Dec 2026`.
  public static func shortRange(
    _ start: CalendarDate,
    _ end: CalendarDate,
    in language: Language
  ) -> String {
    let (first, last) = (short(start, in: language), short(end, in: language))
    if start == end { return last }
    let year = (language == .vi ? "/" : " ") + String(start.year)
    guard start.year == end.year, first.hasSuffix(year), let day = start.day else {
      return "\(first) – \(last)"
    }
    if start.month == end.month {
      return (language == .vi ? paddedDay(day) : String(day)) + "–" + last
    }
    return "\(first.dropLast(year.count)) – \(last)"
  }

  /// `Thứ Hai` to `Chủ Nhật`, `Monday` to `Sunday`; empty where the day is not known.
  public static func weekday(of date: CalendarDate, in language: Language) -> String {
    date.weekday.map { weekdays[language][$0 - 1] } ?? ""
  }

  /// `08:00`.
  public static func time(_ time: LocalTime) -> String { time.iso }

  // MARK: Vietnamese

  private static func vietnamese(_ date: CalendarDate) -> String {
    guard let month = date.month else { return "năm \(date.year)" }
    let rest = "tháng \(paddedMonth(month)) năm \(date.year)"
    return date.day.map { "ngày \(paddedDay($0)) \(rest)" } ?? rest
  }

  private static func vietnameseRange(_ start: CalendarDate, _ end: CalendarDate) -> String {
    guard start.precision == end.precision, start.precision != .year else {
      return start.precision == .year && end.precision == .year
        ? "năm \(start.year)–\(end.year)" : "\(vietnamese(start)) đến \(vietnamese(end))"
    }
    if start.year != end.year { return "\(vietnamese(start)) đến \(vietnamese(end))" }
    let month = "tháng \(paddedMonth(start.month ?? 1))"
    guard let day = start.day else { return "\(month) đến \(vietnamese(end))" }
    let first = "ngày \(paddedDay(day))"
    if start.month != end.month { return "\(first) \(month) đến \(vietnamese(end))" }
    return "\(first) đến \(vietnamese(end).dropFirst("ngày ".count))"
  }

  private static func paddedDay(_ day: Int) -> String { CalendarDate.padded(day, 2) }

  private static func paddedMonth(_ month: Int) -> String {
    CalendarDate.padded(month, month <= 2 ? 2 : 1)
  }

  // MARK: English

  private static func english(_ date: CalendarDate) -> String {
    (date.day.map { String($0) + " " } ?? "")
      + (date.month.map { months[$0 - 1] + " " } ?? "") + String(date.year)
  }

  private static func englishRange(_ start: CalendarDate, _ end: CalendarDate) -> String {
    guard start.precision == end.precision, start.precision != .year, start.year == end.year else {
      let dash = start.precision == .year && end.precision == .year ? "–" : " – "
      return english(start) + dash + english(end)
    }
    guard let day = start.day else { return "\(months[(start.month ?? 1) - 1])–\(english(end))" }
    if start.month == end.month { return "\(day)–\(english(end))" }
    return "\(day) \(months[(start.month ?? 1) - 1]) – \(english(end))"
  }

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static let shortMonths = months.map { String($0.prefix(3)) }

  private static let weekdays = Bilingual(
    vi: ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật"],
    en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  )
}
