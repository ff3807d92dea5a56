import Foundation
import Localization
import Testing

/// The calendar and what is read as a date, with Foundation's calendar as the oracle.
struct CalendarDateTests {
  private func date(_ year: Int, _ month: Int? = nil, _ day: Int? = nil) throws -> CalendarDate {
    try #require(CalendarDate(year: year, month: month, day: day))
  }

  @Test func countsDaysAsFoundationDoes() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    // Foundation turns to the Julian calendar before 1582; ours is Gregorian always.
    for days in stride(from: -140_000, through: 1_000_000, by: 397) {
      let moment = Date(timeIntervalSince1970: Double(days) * 86_400)
      let expected = calendar.dateComponents([.year, .month, .day, .weekday], from: moment)
      let date = CalendarDate(daysSince1970: days)
      #expect(date.year == expected.year && date.month == expected.month)
      #expect(date.day == expected.day && date.daysSince1970 == days)
      #expect(date.weekday.map { $0 % 7 + 1 } == expected.weekday)
    }
  }

  @Test func goesThroughEveryDayOfFourCenturies() {
    var previous = CalendarDate(daysSince1970: -146_097)
    for days in -146_096...0 {
      let date = CalendarDate(daysSince1970: days)
      #expect(previous < date && date.days(since: previous) == 1)
      previous = date
    }
  }

  @Test func knowsNoDayOutsideItsMonth() {
    #expect(CalendarDate(year: 2024, month: 2, day: 29) != nil)
    for (year, month, day) in [
      (2026, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0),
      (0, 1, 1), (10_000, 1, 1),
    ] {
      #expect(CalendarDate(year: year, month: month, day: day) == nil)
    }
    #expect(CalendarDate(year: 2026, day: 1) == nil)
  }

  @Test func knowsTheWeekdaysOfTheSchedule() throws {
    #expect(try date(2017, 12, 26).weekday == 2)
    #expect(try date(2026, 12, 13).weekday == 7)
    #expect(try date(2026, 12).weekday == nil)
  }

  @Test func ordersDatesByTheirFirstDays() throws {
    let dates = try [
      date(2025, 12, 31), date(2026), date(2026, 1), date(2026, 1, 1), date(2026, 2),
    ]
    #expect(dates.reversed().sorted() == dates)
  }

  @Test(arguments: [
    ("2026-12-15", "2026-12-15"), ("15/12/2026", "2026-12-15"), ("7/9/2017", "2017-09-07"),
    ("12/2026", "2026-12"), ("2026", "2026"), ("29/02/2024", "2024-02-29"),
  ])
  func readsDates(_ text: String, _ iso: String) throws {
    #expect(try CalendarDate.parse(text).get().iso == iso)
  }

  @Test(arguments: [
    ("03/25/2026", DateFault.monthFirst(suggestion: "25/03/2026")),
    ("31/04/2026", .noSuchDate), ("2026-02-30", .noSuchDate), ("13/2026", .noSuchDate),
    ("25/25/2026", .noSuchDate), ("0000", .noSuchDate),
    ("15/12/26", .notADate), ("15.12.2026", .notADate), ("15-12-2026", .notADate),
    ("26", .notADate), ("", .notADate), ("hôm nay", .notADate), ("15//2026", .notADate),
    ("１５/12/2026", .notADate), ("2026-12", .notADate),
  ])
  func saysWhyATextIsNoDate(_ text: String, _ fault: DateFault) {
    #expect(CalendarDate.parse(text) == .failure(fault))
  }

  @Test(arguments: [
    ("05/2008–12/2009", "2008-05", "2009-12"), ("2007–2010", "2007", "2010"),
    ("2007-2010", "2007", "2010"), ("05/2008-12/2009", "2008-05", "2009-12"),
    ("2026-12-15 - 2026-12-16", "2026-12-15", "2026-12-16"),
    ("2026-12-15–2026-12-16", "2026-12-15", "2026-12-16"),
    ("15/12/2026 – 16/12/2026", "2026-12-15", "2026-12-16"),
    ("2026-12-15", "2026-12-15", "2026-12-15"), ("2010", "2010", "2010"),
  ])
  func readsRanges(_ text: String, _ start: String, _ end: String) throws {
    let range = try DateRange.parse(text).get()
    #expect(range.start.iso == start && range.end.iso == end)
  }

  @Test func saysWhyATextIsNoRange() {
    #expect(DateRange.parse("05/2008–13/2009") == .failure(.noSuchDate))
    #expect(DateRange.parse("03/25/2026 - 2027") == .failure(.monthFirst(suggestion: "25/03/2026")))
    #expect(DateRange.parse("2026-12-15-2026-12-16") == .failure(.notADate))
    #expect(DateRange.parse("2007–") == .failure(.notADate))
  }

  @Test(arguments: [
    ("2026-12-15 08:00", "2026-12-15T08:00:00+07:00"),
    ("15/12/2026  8:30", "2026-12-15T08:30:00+07:00"),
    ("2026-12-15T23:59", "2026-12-15T23:59:00+07:00"), ("15/12/2026", "2026-12-15"),
  ])
  func readsMoments(_ text: String, _ iso: String) throws {
    #expect(try DateTime.parse(text).get().iso == iso)
  }

  @Test func saysWhyATextIsNoMoment() {
    #expect(DateTime.parse("15/12/2026 24:00") == .failure(.noSuchTime))
    #expect(DateTime.parse("15/12/2026 08:60") == .failure(.noSuchTime))
    for text in ["15/12/2026 8h", "15/12/2026 8:5", "15/12/2026 08:00 sáng", "T2026", "", "2026T"] {
      #expect(DateTime.parse(text) == .failure(.notADate), "\(text)")
    }
  }

  @Test func ordersMoments() throws {
    let moments = try ["2026-12-15", "2026-12-15 00:00", "2026-12-15 08:00", "2026-12-16"]
      .map { try DateTime.parse($0).get() }
    #expect(moments.reversed().sorted() == moments)
    #expect(moments[0] < moments[1] && !(moments[1] < moments[0]))
  }
}
