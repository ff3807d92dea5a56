import Localization
import Testing

/// Dates as they are printed.
struct DateStyleTests {
  private func parsed(_ text: String) throws -> DateRange { try DateRange.parse(text).get() }

  @Test(arguments: [
    ("2017-09-07", "ngày 07 tháng 9 năm 2017", "7 September 2017", "07/9/2017", "7 Sep 2017"),
    ("2017-12-26", "ngày 26 tháng 12 năm 2017", "26 December 2017", "26/12/2017", "26 Dec 2017"),
    ("2018-02-07", "ngày 07 tháng 02 năm 2018", "7 February 2018", "07/02/2018", "7 Feb 2018"),
    ("05/2008", "tháng 5 năm 2008", "May 2008", "5/2008", "May 2008"),
    ("01/2008", "tháng 01 năm 2008", "January 2008", "01/2008", "Jan 2008"),
    ("2010", "năm 2010", "2010", "2010", "2010"),
  ])
  func writesDates(_ text: String, _ vi: String, _ en: String, _ viShort: String, _ enShort: String)
    throws
  {
    let date = try parsed(text).start
    #expect(DateStyle.long(date, in: .vi) == vi)
    #expect(DateStyle.long(date, in: .en) == en)
    #expect(DateStyle.short(date, in: .vi) == viShort)
    #expect(DateStyle.short(date, in: .en) == enShort)
  }

  @Test(arguments: [
    ("2026-12-15–2026-12-16", "ngày 15 đến 16 tháng 12 năm 2026", "15–16 December 2026"),
    ("2026-02-07–2026-02-08", "ngày 07 đến 08 tháng 02 năm 2026", "7–8 February 2026"),
    (
      "2026-11-30–2026-12-01", "ngày 30 tháng 11 đến ngày 01 tháng 12 năm 2026",
      "30 November – 1 December 2026"
    ),
    (
      "2026-12-31–2027-01-01", "ngày 31 tháng 12 năm 2026 đến ngày 01 tháng 01 năm 2027",
      "31 December 2026 – 1 January 2027"
    ),
    ("05/2008–12/2009", "tháng 5 năm 2008 đến tháng 12 năm 2009", "May 2008 – December 2009"),
    ("05/2007–10/2007", "tháng 5 đến tháng 10 năm 2007", "May–October 2007"),
    ("2007–2010", "năm 2007–2010", "2007–2010"),
    ("2007–05/2008", "năm 2007 đến tháng 5 năm 2008", "2007 – May 2008"),
    ("2010", "năm 2010", "2010"),
  ])
  func writesRanges(_ text: String, _ vi: String, _ en: String) throws {
    let range = try parsed(text)
    #expect(DateStyle.range(range.start, range.end, in: .vi) == vi)
    #expect(DateStyle.range(range.start, range.end, in: .en) == en)
  }

  @Test(arguments: [
    ("2026-12-15–2026-12-16", "15–16/12/2026", "15–16 Dec 2026"),
    ("2026-02-07–2026-02-08", "07–08/02/2026", "7–8 Feb 2026"),
    ("2026-11-30–2026-12-01", "30/11 – 01/12/2026", "30 Nov – 1 Dec 2026"),
    ("2026-12-31–2027-01-01", "31/12/2026 – 01/01/2027", "31 Dec 2026 – 1 Jan 2027"),
    ("2026-12-15–2026-12-15", "15/12/2026", "15 Dec 2026"),
  ])
  func writesRangesInFigures(_ text: String, _ vi: String, _ en: String) throws {
    let range = try parsed(text)
    #expect(DateStyle.shortRange(range.start, range.end, in: .vi) == vi)
    #expect(DateStyle.shortRange(range.start, range.end, in: .en) == en)
  }

  @Test func writesWeekdaysAndTimes() throws {
    let days = try (14...20).map { try parsed("\($0)/12/2026").start }
    #expect(
      days.map { DateStyle.weekday(of: $0, in: .vi) } == [
        "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật",
      ]
    )
    #expect(DateStyle.weekday(of: days[0], in: .en) == "Monday")
    #expect(DateStyle.weekday(of: days[6], in: .en) == "Sunday")
    #expect(DateStyle.weekday(of: try parsed("2026").start, in: .vi) == "")
    #expect(DateStyle.time(try LocalTime.parse("8:05").get()) == "08:05")
  }
}
