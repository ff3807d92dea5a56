import Diagnostics
import Localization
import Testing

@testable import SiteModel

/// Every form in which a fact may be written, and what is read.
struct FactValueTests {
  private func check<Value>(
    _ text: String,
    _ language: Language,
    sourceLocation: SourceLocation = #_sourceLocation,
    _ read: (ValueReader, YAMLNode) -> Value?
  ) throws -> Value {
    let problems = ProblemCollector()
    let file = SourceFile(path: "a.md", text: "x: \(text)\n")
    guard case .map(let map) = YAMLReader.read(file).value.value, let node = map["x"] else {
      throw CancellationError()
    }
    let values = ValueReader(
      file: file,
      language: language,
      vocabulary: ModelFixture.vocabulary,
      problems: problems
    )
    let value = read(values, node)
    #expect(problems.diagnostics.codes == [], sourceLocation: sourceLocation)
    return try #require(value, sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    ("2026-12-15", "2026-12-15"), ("15/12/2026", "2026-12-15"), ("12/2026", "2026-12"),
    ("2026", "2026"),
  ])
  func aDateIsReadInEachOfItsForms(_ text: String, _ iso: String) throws {
    for language in Language.allCases {
      #expect(try check(text, language) { $0.date($1) }.iso == iso)
    }
  }

  @Test(arguments: [
    ("05/2008–12/2009", "2008-05", "2009-12"), ("2007–2010", "2007", "2010"),
    ("2007-2010", "2007", "2010"), ("2026", "2026", "2026"),
  ])
  func aSpanIsReadInEachOfItsForms(_ text: String, _ start: String, _ end: String) throws {
    let range = try check(text, .vi) { $0.dateRange($1) }
    #expect([range.start.iso, range.end.iso] == [start, end])
  }

  @Test(arguments: ["2026-12-15 08:00", "15/12/2026 08:00", "15/12/2026 8:00"])
  func momentsAreInVietNam(_ text: String) throws {
    let moment = try check(text, .en) { $0.dateTime($1) }
    #expect(moment.iso == "2026-12-15T08:00:00+07:00")
  }

  @Test(arguments: [
    ("1.234", Language.vi, 1234), ("1,234", .en, 1234), ("1234", .vi, 1234), ("1234", .en, 1234),
    ("30", .vi, 30),
  ])
  func aWholeNumberMayHaveTheSignsOfItsLanguage(_ text: String, _ language: Language, _ number: Int)
    throws
  {
    #expect(try check(text, language) { $0.wholeNumber($1, in: 1...10_000) } == number)
  }

  @Test(arguments: [
    ("350 triệu", Language.vi, 350_000_000, Money.Currency.vnd),
    ("1,3 tỷ", .vi, 1_300_000_000, .vnd), ("78,5 triệu đồng", .vi, 78_500_000, .vnd),
    ("1.250.000 đồng", .vi, 1_250_000, .vnd), ("350 million", .en, 350_000_000, .vnd),
    ("1.3 billion", .en, 1_300_000_000, .vnd), ("84000 USD", .vi, 84_000, .usd),
    ("84000 USD", .en, 84_000, .usd), ("350 triệu VNĐ", .vi, 350_000_000, .vnd),
  ])
  func anAmountIsReadWithItsCurrency(
    _ text: String,
    _ language: Language,
    _ amount: Int,
    _ currency: Money.Currency
  ) throws {
    let expected = Money(amount: DecimalNumber(amount), currency: currency)
    #expect(try check(text, language) { $0.money($1) } == expected)
    let yearly = text + (language == .vi ? " / năm" : "/year")
    #expect(try check(yearly, language) { $0.moneyPerYear($1) } == expected)
  }

  @Test(arguments: [
    ("65.000 kWh/năm", Language.vi, "65000", QuantityUnit.kilowattHour, true),
    ("65,000 kwh/year", .en, "65000", .kilowattHour, true), ("-2 %", .vi, "-2", .percent, false),
    ("12.000 m³/năm", .vi, "12000", .cubicMetre, true), ("214 tấn/năm", .vi, "214", .tonne, true),
    ("30 people", .en, "30", .person, false), ("30 người", .vi, "30", .person, false),
    ("1,5 GJ", .vi, "1.5", .gigajoule, false), ("5 km2", .vi, "5", .squareKilometre, false),
    ("6.000 h", .vi, "6000", .hour, false), ("5 l", .en, "5", .litre, false),
  ])
  func aQuantityIsReadWithItsUnitAndPeriod(
    _ text: String,
    _ language: Language,
    _ number: String,
    _ unit: QuantityUnit,
    _ isPerYear: Bool
  ) throws {
    let number = try DecimalNumber.parse(number, in: .en).get()
    #expect(
      try check(text, language) { $0.quantity($1) }
        == Quantity(number: number, unit: unit, isPerYear: isPerYear)
    )
  }

  @Test(arguments: ["tiles", "Gạch ốp lát, gốm", "Tiles and ceramics", "gạch men", "GẠCH MEN"])
  func aTermIsReadByKeyLabelOrAlias(_ text: String) throws {
    #expect(try check("\"\(text)\"", .vi) { $0.term($1, in: .sectors) }.key == "tiles")
  }

  /// A fact of each kind that the translation repeats in its own way of writing, and one that
  /// differs.
  @Test(arguments: [
    ("start: 15/12/2026 08:00", "start: 2026-12-15 08:00", "start: 15/12/2026 09:00"),
    ("end: 16/12/2026 16:30", "end: 2026-12-16 16:30", "end: 17/12/2026 16:30"),
    ("place: vinh-yen", "place: Vĩnh Yên", "place: phuc-yen"),
    ("capacity: 1.000", "capacity: 1,000", "capacity: 1,001"),
    ("fee: 1,5 triệu", "fee: 1.5 million", "fee: 1.5 billion"),
    ("status: full", "status: full", "status: open"),
    ("sample: true", "sample: yes", "sample: no"),
    ("revision: 2", "revision: 2", "revision: 3"),
    ("register-by: 08/12/2026", "register-by: 2026-12-08", "register-by: 09/12/2026"),
    (
      "register: { phone: 0210 384 6157 }", "register: { phone: 0210 384 6157 }",
      "register: { phone: 0210 384 6158 }"
    ),
    ("materials: [a.pdf]", "materials: [a.pdf]", "materials: [b.pdf]"),
  ])
  func aFactThatTheTranslationRepeatsMustBeTheSame(
    _ fact: String,
    _ same: String,
    _ other: String
  ) throws {
    func codes(_ repeated: String) -> [String] {
      let own = """
        sessions:
          - id: mot
            topic: Một
            start: 15/12/2026 08:00
            end: 16/12/2026 16:30
            place: vinh-yen
        """
      let key = fact.prefix { $0 != ":" }
      let lines = own.split(separator: "\n").filter { !$0.hasPrefix("    \(key):") }
      let source = (lines + ["    \(fact)"]).joined(separator: "\n")
      let translation =
        "title: A\nsummary: \(String(repeating: "a ", count: 30))\nslug: a\n"
        + "sessions:\n  - id: mot\n    topic: One\n    \(repeated)\n"
      return ModelFixture.document(
        "training/a",
        ModelFixture.article("Lịch", source),
        "---\n\(translation)---\nText.\n"
      ).diagnostics.codes.filter { $0 != "SX422" }
    }
    let vocabulary = ModelFixture.vocabulary
    try #require(vocabulary.term(named: "vinh-yen", in: .places) != nil)
    #expect(codes(same) == [])
    // A place that the vocabulary lacks is reported as such.
    #expect(codes(other) == [fact.hasPrefix("place") ? "SX126" : "SX131"])
  }
}
