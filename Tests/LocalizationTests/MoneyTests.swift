import FuzzChecks
import Localization
import Testing

/// Amounts of money as they are typed and printed.
struct MoneyTests {
  @Test(arguments: [
    ("350 triệu", Language.vi, 350_000_000, Money.Currency.vnd),
    ("1,3 tỷ", .vi, 1_300_000_000, .vnd),
    ("1,3 tỉ đồng", .vi, 1_300_000_000, .vnd), ("78,5 triệu đồng", .vi, 78_500_000, .vnd),
    ("1.250.000 đồng", .vi, 1_250_000, .vnd), ("1250000", .vi, 1_250_000, .vnd),
    ("350 nghìn", .vi, 350_000, .vnd), ("1.250.000 VNĐ", .vi, 1_250_000, .vnd),
    ("84000 USD", .vi, 84_000, .usd), ("84.000 USD", .vi, 84_000, .usd),
    ("350 million", .en, 350_000_000, .vnd), ("1.3 billion", .en, 1_300_000_000, .vnd),
    ("VND 1.3 billion", .en, 1_300_000_000, .vnd), ("USD 84,000", .en, 84_000, .usd),
    ("28.8 million USD", .en, 28_800_000, .usd), ("700 EUR", .en, 700, .eur),
    ("350\u{A0}triệu", .vi, 350_000_000, .vnd),
  ])
  func readsAmounts(_ text: String, _ language: Language, _ amount: Int, _ currency: Money.Currency)
    throws
  {
    let stated = try Money.parse(text, in: language).get()
    #expect(stated.money == Money(amount: DecimalNumber(amount), currency: currency))
    #expect(!stated.isPerYear)
  }

  @Test(arguments: [
    ("1,38 tỷ/năm", Language.vi), ("1,38 tỷ đồng/năm", .vi), ("1,38 tỷ /năm", .vi),
    ("1.38 billion/year", .en), ("VND 1.38 billion/year", .en),
  ])
  func readsAmountsOfAYear(_ text: String, _ language: Language) throws {
    let stated = try Money.parse(text, in: language).get()
    #expect(stated.money.amount == DecimalNumber(1_380_000_000))
    #expect(stated.isPerYear)
  }

  @Test(arguments: [
    ("", MoneyFault.notMoney), ("triệu", .notMoney), ("350 triệu triệu", .notMoney),
    ("1 tỷ 300 triệu", .notMoney), ("350 con trâu", .notMoney), ("USD", .notMoney),
    ("5 USD EUR", .notMoney), ("/năm", .notMoney),
    ("1.3 tỷ", .number(.foreignSeparator(suggestion: "1,3"))),
    ("9999999999 tỷ", .number(.tooLarge)),
  ])
  func saysWhyATextIsNoAmount(_ text: String, _ fault: MoneyFault) {
    #expect(Money.parse(text, in: .vi) == .failure(fault))
  }

  @Test func addsWithinACurrency() {
    let dong = Money(amount: DecimalNumber(5))
    #expect(dong.adding(dong) == Money(amount: DecimalNumber(10)))
    #expect(dong.adding(Money(amount: DecimalNumber(5), currency: .usd)) == nil)
  }

  @Test(arguments: [
    (1_300_000_000, Money.Currency.vnd, "1,3 tỷ đồng", "VND 1.3 billion"),
    (350_000_000, .vnd, "350 triệu đồng", "VND 350 million"),
    (78_500_000, .vnd, "78,5 triệu đồng", "VND 78.5 million"),
    (1_250_000, .vnd, "1,25 triệu đồng", "VND 1.25 million"),
    (1_000_000, .vnd, "1 triệu đồng", "VND 1 million"),
    (850_000, .vnd, "850.000 đồng", "VND 850,000"),
    (84_000, .usd, "84.000 USD", "USD 84,000"),
    (1_732_500_000, .vnd, "1,7325 tỷ đồng", "VND 1.7325 billion"),
    (1_234_567_890, .vnd, "1.234.567.890 đồng", "VND 1,234,567,890"),
    (999_999_999, .vnd, "999.999.999 đồng", "VND 999,999,999"),
    (-350_000_000, .vnd, "−350 triệu đồng", "VND −350 million"),
    (0, .vnd, "0 đồng", "VND 0"),
  ])
  func writesAmountsShortAndLosesNoDigit(
    _ amount: Int,
    _ currency: Money.Currency,
    _ vi: String,
    _ en: String
  ) {
    let money = Money(amount: DecimalNumber(amount), currency: currency)
    #expect(MoneyStyle.short(money, in: .vi) == vi.replacing(" ", with: "\u{A0}"))
    #expect(MoneyStyle.short(money, in: .en) == en.replacing(" ", with: "\u{A0}"))
  }

  @Test func writesAmountsInFull() {
    let money = Money(amount: DecimalNumber(1_250_000))
    #expect(MoneyStyle.full(money, in: .vi) == "1.250.000\u{A0}đồng")
    #expect(MoneyStyle.full(money, in: .en) == "VND\u{A0}1,250,000")
  }

  @Test func readsWhatItWrites() {
    var random = RandomNumbers(seed: 5)
    for language in Language.allCases {
      for currency in Money.Currency.allCases {
        for _ in 0..<200 {
          let digits = Int.random(in: 1...9999, using: &random)
          let power = [1, 1_000, 1_000_000, 100_000_000].randomElement(using: &random) ?? 1
          let money = Money(amount: DecimalNumber(digits * power), currency: currency)
          for text in [MoneyStyle.short(money, in: language), MoneyStyle.full(money, in: language)]
          {
            let read = try? Money.parse(text, in: language).get().money
            #expect(read == money, "\(text)")
          }
        }
      }
    }
  }
}
