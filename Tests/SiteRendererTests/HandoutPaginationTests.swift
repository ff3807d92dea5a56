import FuzzChecks
import Testing

@testable import SiteRenderer

/// Handouts that do not fit one page of the site.
struct HandoutPaginationTests {
  private func pages(_ parts: [Int], cover: Int = 15_000, frame: Int = 10_000) -> [Range<Int>] {
    let whole = parts.reduce(cover, +)
    return HandoutPagination(HandoutSize(parts: parts, cover: cover, frame: frame, whole: whole))
      .pages
  }

  @Test func aHandoutThatFitsTakesOnePage() {
    #expect(pages([20_000, 30_000, HandoutPagination.wholeLimit - 65_000]) == [0..<3])
    #expect(pages([]) == [0..<0])
  }

  @Test func aHandoutThatIsTooLongTakesPagesThatAreEven() {
    #expect(pages([20_000, 30_000, HandoutPagination.wholeLimit - 64_999]) == [0..<2, 2..<3])
    let pages = pages([Int](repeating: 10_000, count: 20))
    #expect(pages == [0..<6, 6..<13, 13..<20])
  }

  @Test func everyPartStandsOnOnePageInItsPlace() {
    var random = RandomNumbers(seed: 14)
    for count in 0...60 {
      let parts = (0..<count).map { _ in Int.random(in: 200...40_000, using: &random) }
      let pages = pages(parts)
      #expect(pages.flatMap { Array($0) } == Array(0..<count), "\(parts)")
      #expect(pages.dropFirst().allSatisfy { !$0.isEmpty }, "\(parts)")
    }
  }

  @Test func noPageIsLongerThanItMayBe() {
    var random = RandomNumbers(seed: 15)
    for count in 1...60 {
      let parts = (0..<count).map { _ in Int.random(in: 200...70_000, using: &random) }
      for (number, places) in pages(parts).enumerated() {
        let size = parts[places].reduce(number == 0 ? 15_000 : 10_000, +)
        #expect(size <= HandoutPagination.wholeLimit, "\(parts)")
      }
    }
  }

  @Test func aPartThatIsLongerThanAPageStandsAlone() {
    #expect(pages([5_000, 200_000, 5_000, 5_000]) == [0..<1, 1..<2, 2..<4])
    #expect(pages([200_000, 5_000]) == [0..<0, 0..<1, 1..<2])
    #expect(pages([200_000]) == [0..<0, 0..<1])
  }

  @Test func aPartIsFoundOnItsPage() {
    let parts = [Int](repeating: 40_000, count: 5)
    let size = HandoutSize(parts: parts, cover: 20_000, frame: 10_000, whole: 220_000)
    let pagination = HandoutPagination(size)
    #expect(pagination.pages == [0..<1, 1..<3, 3..<5])
    #expect(parts.indices.map(pagination.page(of:)) == [1, 2, 2, 3, 3])
    #expect(Array(pagination.numbers) == [1, 2, 3])
  }
}
