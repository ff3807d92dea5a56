import Foundation
import FuzzChecks
import Localization
import Testing

/// Exact numbers: arithmetic, reading and writing.
struct DecimalNumberTests {
  private func number(_ text: String) throws -> DecimalNumber {
    try DecimalNumber.parse(text, in: .en).get()
  }

  @Test func isTheSameValueHoweverItIsWritten() throws {
    #expect(try number("1.50") == number("1.5"))
    #expect(try number("1.50").hashValue == number("1.5").hashValue)
    #expect(try number("-0") == number("0.000"))
    #expect(try number("1,000") == DecimalNumber(1000))
  }

  @Test func computesExactly() throws {
    #expect(try number("0.1").adding(number("0.2")) == number("0.3"))
    #expect(try number("12000").subtracting(number("8206")) == number("3794"))
    #expect(try number("1.38").multiplied(by: number("1000000000")) == number("1380000000"))
    #expect(try number("1").divided(by: number("3"), decimals: 4) == number("0.3333"))
    #expect(try number("2").divided(by: number("-3"), decimals: 2) == number("-0.67"))
    #expect(try number("0.5").divided(by: number("1"), decimals: 0) == number("1"))
    #expect(try number("-2.5").rounded(decimals: 0) == number("-3"))
    #expect(try number("1").divided(by: number("0"), decimals: 2) == nil)
  }

  @Test func agreesWithFoundationOnRandomNumbers() throws {
    var random = RandomNumbers(seed: 9)
    for _ in 0..<2000 {
      let scales = (Int.random(in: 0...4, using: &random), Int.random(in: 0...4, using: &random))
      let digits = (
        Int.random(in: -999_999_999...999_999_999, using: &random),
        Int.random(in: 1...999_999, using: &random)
      )
      let left = try #require(DecimalNumber(mantissa: digits.0, scale: scales.0))
      let right = try #require(DecimalNumber(mantissa: digits.1, scale: scales.1))
      let exactLeft = decimal(digits.0, scales.0)
      let exactRight = decimal(digits.1, scales.1)
      #expect(left.adding(right).map(decimal) == exactLeft + exactRight)
      #expect(left.subtracting(right).map(decimal) == exactLeft - exactRight)
      #expect(left.multiplied(by: right).map(decimal) == exactLeft * exactRight)
      #expect((left < right) == (exactLeft < exactRight))
      var quotient = exactLeft / exactRight
      var rounded = Decimal()
      NSDecimalRound(&rounded, &quotient, 3, .plain)
      #expect(left.divided(by: right, decimals: 3).map(decimal) == rounded)
    }
  }

  private func decimal(_ digits: Int, _ scale: Int) -> Decimal {
    Decimal(sign: digits < 0 ? .minus : .plus, exponent: -scale, significand: Decimal(abs(digits)))
  }

  private func decimal(_ number: DecimalNumber) -> Decimal {
    decimal(number.mantissa, number.scale)
  }

  @Test func refusesWhatItCannotHold() {
    let huge = DecimalNumber(.max)
    #expect(huge.adding(DecimalNumber(1)) == nil)
    #expect(huge.multiplied(by: DecimalNumber(2)) == nil)
    #expect(DecimalNumber(mantissa: 1, scale: 10) == nil)
    #expect(DecimalNumber.parse("99999999999999999999", in: .vi) == .failure(.tooLarge))
    #expect(DecimalNumber(.min) < huge)
  }

  @Test(arguments: [
    ("1.234,5", "1,234.5"), ("1.234", "1,234"), ("1234", "1234"), ("0,5", "0.5"), ("-2", "-2"),
    ("−3.267", "−3,267"), ("1.234.567,89", "1,234,567.89"), ("0", "0"),
  ])
  func readsTheSameNumberInBothLanguages(_ vi: String, _ en: String) throws {
    let inVietnamese = try DecimalNumber.parse(vi, in: .vi).get()
    #expect(try inVietnamese == DecimalNumber.parse(en, in: .en).get())
  }

  @Test(arguments: [
    ("1.5", Language.vi, "1,5"), ("1,5", .en, "1.5"), ("1,234.5", .vi, "1.234,5"),
    ("1.234,5", .en, "1,234.5"), ("-1.25", .vi, "-1,25"), ("0.500", .vi, "0,5"),
    ("1,234,567", .vi, "1.234.567"), ("1234.567", .vi, "1.234,567"),
  ])
  func suggestsTheNumberOfTheLanguage(_ text: String, _ language: Language, _ suggestion: String) {
    let expected = NumberFault.foreignSeparator(suggestion: suggestion)
    #expect(DecimalNumber.parse(text, in: language) == .failure(expected))
  }

  @Test(arguments: [
    "", "-", "--1", "1-", "a", "1 234", "1..2", "1,2,3", "12.34.567", ".5", "5,", "٣",
  ])
  func refusesWhatIsNoNumber(_ text: String) {
    #expect(DecimalNumber.parse(text, in: .vi) == .failure(.notANumber))
  }

  @Test func writesNumbers() throws {
    let number = try number("1234567.895")
    #expect(NumberStyle.text(number, in: .vi) == "1.234.567,9")
    #expect(NumberStyle.text(number, in: .en, decimals: 3) == "1,234,567.895")
    #expect(NumberStyle.text(DecimalNumber(-3267), in: .vi) == "−3.267")
    #expect(NumberStyle.text(try self.number("0.05"), in: .en) == "0.05")
    #expect(NumberStyle.text(try self.number("-0.001"), in: .en) == "0")
    #expect(NumberStyle.text(DecimalNumber(100), in: .vi) == "100")
    #expect(NumberStyle.text(DecimalNumber(.min), in: .en) == "−9,223,372,036,854,775,808")
  }

  @Test func readsWhatItWrites() throws {
    var random = RandomNumbers(seed: 4)
    for language in Language.allCases {
      for _ in 0..<500 {
        let digits = Int.random(in: -99_999_999...99_999_999, using: &random)
        let scale = Int.random(in: 0...6, using: &random)
        let number = try #require(DecimalNumber(mantissa: digits, scale: scale))
        let text = NumberStyle.text(number, in: language, decimals: 6)
        #expect(DecimalNumber.parse(text, in: language) == .success(number), "\(text)")
      }
    }
  }

  @Test(arguments: [(1_234_567, 0, "1234567"), (-15, 1, "-1.5"), (5, 3, "0.005"), (0, 0, "0")])
  func writesNumbersForPrograms(mantissa: Int, scale: Int, expected: String) throws {
    let number = try #require(DecimalNumber(mantissa: mantissa, scale: scale))
    #expect(NumberStyle.plain(number) == expected)
  }
}
