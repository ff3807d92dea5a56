import Localization
import Testing

/// What is suggested for values that are nearly right.
struct FactSuggestionTests {
  @Test(arguments: [
    ("15.12.2026", "15/12/2026"), ("15-12-2026", "15/12/2026"), ("15/12/26", "15/12/2026"),
    ("2026/12/15", "15/12/2026"), ("2026.12.15", "15/12/2026"), ("7.9.2017", "07/09/2017"),
    ("ngày 15 tháng 12 năm 2026", "15/12/2026"), ("15 tháng 12, 2026", "15/12/2026"),
    ("tháng 12 năm 2026", "12/2026"), ("Tháng 12/2026", "12/2026"), ("12-2026", "12/2026"),
    ("2026-12", "12/2026"), ("năm 2026", "2026"), ("15 December 2026", "15/12/2026"),
    ("December 15, 2026", "15/12/2026"), ("15th of Dec 2026", "15/12/2026"),
    ("Sept 2026", "09/2026"),
  ])
  func aDateIsReadFromWhatItIsNotWrittenLike(_ text: String, _ suggestion: String) {
    #expect(CalendarDate.suggestion(for: text) == suggestion)
  }

  @Test(arguments: [
    "", "hôm qua", "15", "26", "31.4.2026", "1.2.3.2026", "15/12", "20261215", "tháng tới",
    "25.25.2026", "٣/٤/2026", "15.12.0026", "1.1.2999",
  ])
  func noDateIsMadeUp(_ text: String) {
    #expect(CalendarDate.suggestion(for: text) == nil)
  }

  @Test(arguments: [
    ("3/12", "03/12/2026"), ("03/12", "03/12/2026"), ("15.12", "15/12/2026"),
    ("15 tháng 12", "15/12/2026"), ("December 3", "03/12/2026"), ("12/13", "12/2013"),
    ("12/2027", "12/2027"), ("15/12/27", "15/12/2027"),
  ])
  func aDayWithoutItsYearIsOfTheOneThatIsGiven(_ text: String, _ suggestion: String) {
    #expect(CalendarDate.suggestion(for: text, inYear: 2026) == suggestion)
  }

  @Test(arguments: [
    ("8h30", "08:30"), ("8h", "08:00"), ("8:00-9:30", "08:00"), ("8h – 9h30", "08:00"),
    ("08h00", "08:00"), ("8g30", "08:30"), ("8.30", "08:30"),
    ("8 giờ 30 phút", "08:30"), ("8:30 sáng", "08:30"), ("2:30 chiều", "14:30"),
    ("8:00 SA", "08:00"), ("4:30 CH", "16:30"), ("4:30:00 CH", "16:30"),
    ("2 pm", "14:00"), ("12 pm", "12:00"), ("7h tối", "19:00"),
  ])
  func aTimeIsReadFromWhatItIsNotWrittenLike(_ text: String, _ suggestion: String) {
    #expect(LocalTime.suggestion(for: text) == suggestion)
  }

  @Test(arguments: ["", "sáng", "25h", "8h75", "8 con trâu", "1.2.3"])
  func noTimeIsMadeUp(_ text: String) {
    #expect(LocalTime.suggestion(for: text) == nil)
  }

  @Test(arguments: [
    ("15/12/2026 8h30", "15/12/2026 08:30"), ("15.12.2026 08:00", "15/12/2026 08:00"),
    ("8h30 ngày 15/12/2026", "15/12/2026 08:30"), ("15/12/2026, 8 giờ", "15/12/2026 08:00"),
    ("15 tháng 12 năm 2026 08:00", "15/12/2026 08:00"),
    ("December 15, 2026 8 am", "15/12/2026 08:00"),
  ])
  func aMomentIsReadInEitherOrder(_ text: String, _ suggestion: String) {
    #expect(DateTime.suggestion(for: text) == suggestion)
  }

  @Test(arguments: [("3/12 8h30", "03/12/2026 08:30"), ("8h ngày 3/12", "03/12/2026 08:00")])
  func aMomentWithoutItsYearIsOfTheOneThatIsGiven(_ text: String, _ suggestion: String) {
    #expect(DateTime.suggestion(for: text, inYear: 2026) == suggestion)
  }

  @Test(arguments: [
    "15/12/2026 25:00", "12/2026 8h", "15/12/2026", "sáng 15/12/2026",
    String(repeating: "15/12/2026 ", count: 5000) + "8h",
  ])
  func noMomentIsMadeUp(_ text: String) {
    #expect(DateTime.suggestion(for: text) == nil)
  }

  @Test(arguments: [
    ("từ 05/2008 đến 12/2009", "05/2008–12/2009"), ("2007 đến 2010", "2007–2010"),
    ("05/2008—12/2009", "05/2008–12/2009"), ("from May 2008 to Dec 2009", "05/2008–12/2009"),
    ("5.2008 - 12.2009", "05/2008–12/2009"), ("tháng 5 năm 2008", "05/2008"),
  ])
  func aSpanIsReadFromWords(_ text: String, _ suggestion: String) throws {
    #expect(DateRange.suggestion(for: text) == suggestion)
    _ = try DateRange.parse(suggestion).get()
  }

  @Test(arguments: [
    ("350tr", Language.vi, "350 triệu đồng"),
    ("khoảng 65 triệu mỗi năm", .vi, "65 triệu đồng/năm"), ("350 trđ", .vi, "350 triệu đồng"),
    ("1,3ty", .vi, "1,3 tỷ đồng"), ("350.000.000đ", .vi, "350 triệu đồng"),
    ("1 tỷ 300 triệu", .vi, "1,3 tỷ đồng"), ("350k", .vi, "350.000 đồng"),
    ("$84.000", .vi, "84.000 USD"), ("$84,000", .vi, "84.000 USD"),
    ("$84,000.50", .vi, "84.000,5 USD"), ("$1,5", .vi, "1,5 USD"), ("$1.5m", .vi, "1,5 triệu USD"),
    ("350tr/năm", .vi, "350 triệu đồng/năm"),
    ("350 triệu mỗi năm", .vi, "350 triệu đồng/năm"), ("350 triệu VNĐ", .vi, "350 triệu đồng"),
    ("350", .vi, "350 đồng"),
    ("350m", .en, "VND 350 million"), ("1.3bn a year", .en, "VND 1.3 billion/year"),
    ("$84,000", .en, "USD 84,000"), ("350 million per year", .en, "VND 350 million/year"),
  ])
  func anAmountIsReadFromWhatItIsNotWrittenLike(
    _ text: String,
    _ language: Language,
    _ suggestion: String
  ) throws {
    #expect(Money.suggestion(for: text, in: language) == suggestion)
    _ = try Money.parse(suggestion, in: language).get()
  }

  @Test(arguments: [
    "", "không đáng kể", "3 tỷ rưỡi", "1 tỷ 300", "1,3 tỷ 5 USD", "triệu", "350 con trâu",
    "300 triệu 1 tỷ",
  ])
  func noAmountIsMadeUp(_ text: String) {
    #expect(Money.suggestion(for: text, in: .vi) == nil)
  }

  @Test(arguments: [
    ("1,2 triệu kWh/năm", "1.200.000 kWh/năm"), ("15 nghìn m3 mỗi năm", "15.000 m³/năm"),
    ("214 tạ/năm", "21.400 kg/năm"), ("3 yến", "30 kg"), ("65.000 kWh mỗi năm", "65.000 kWh/năm"),
    ("12 khối", "12 m³"),
  ])
  func quantitiesAsPeopleWriteThemAreUnderstood(_ text: String, _ meant: String) throws {
    #expect(Quantity.suggestion(for: text, in: .vi) == meant)
    _ = try Quantity.parse(meant, in: .vi).get()
  }

  @Test(arguments: ["", "3 thùng", "triệu kWh", "1,2 triệu", "5 ml/năm", "1.5 tạ/năm x"])
  func noQuantityIsMadeUp(_ text: String) {
    #expect(Quantity.suggestion(for: text, in: .vi) == nil)
  }

  @Test(arguments: [
    ("khối", QuantityUnit.cubicMetre), ("Mét khối", .cubicMetre), ("số điện", .kilowattHour),
    ("ký", .kilogram), ("tons", .tonne), ("litres", .litre), ("tấn CO2e", .tonneOfCarbonDioxide),
  ])
  func everydayNamesOfUnitsAreKnown(_ name: String, _ unit: QuantityUnit) {
    #expect(QuantityUnit.everyday(name) == unit)
  }

  @Test func noUnitIsMadeUp() {
    #expect(QuantityUnit.everyday("thùng") == nil)
  }
}
