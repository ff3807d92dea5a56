import Localization
import Testing

@testable import SiteModel

struct LikelyYearsTests {
  private let years = (try? CalendarDate.parse("27/11/2026").get()).map { LikelyYears(on: $0) }

  @Test(arguments: [(1899, false), (1900, true), (2036, true), (2037, false), (226, false)])
  func aYearIsLikelyUpToTenYearsAhead(year: Int, isLikely: Bool) throws {
    #expect(try #require(years).contains(year) == isLikely)
  }

  @Test(arguments: [(2062, 2026), (2206, 2026), (2126, 2026), (1026, 2026), (2072, 2027)])
  func theNearestYearWithOneSlipIsMeant(written: Int, meant: Int) throws {
    #expect(try #require(years).meant(by: written) == meant)
  }

  @Test(arguments: [1859, 3333, 226])
  func nothingIsGuessedForAnyOtherYear(written: Int) throws {
    #expect(try #require(years).meant(by: written) == nil)
  }
}
