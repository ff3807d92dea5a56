import Testing

@testable import SiteRenderer

struct PaginationContextTests {
  private func context(_ number: Int, of total: Int) -> PaginationContext? {
    PaginationContext(number, of: total) { "\($0).html" }
  }

  @Test func theOnlyPageNeedsNone() {
    #expect(context(1, of: 1) == nil)
  }

  @Test(
    arguments: [(1, nil, "2.html"), (2, "1.html", "3.html"), (3, "2.html", nil)]
      as [(Int, String?, String?)]
  )
  func aPageLeadsToThoseBesideIt(number: Int, previous: String?, next: String?) throws {
    let context = try #require(self.context(number, of: 3))
    #expect(context.previousPath == previous)
    #expect(context.nextPath == next)
    #expect(context.pages.filter(\.isCurrent).map(\.number) == ["\(number)"])
  }

  @Test(arguments: [
    (1, [1, 2, 3, 9]), (2, [1, 2, 3, 4, 9]), (5, [1, 3, 4, 5, 6, 7, 9]), (8, [1, 6, 7, 8, 9]),
    (9, [1, 7, 8, 9]),
  ])
  func theFirstTheLastAndThoseNearAreShown(number: Int, shown: [Int]) throws {
    let context = try #require(self.context(number, of: 9))
    #expect(context.pages.map(\.number) == shown.map { "\($0)" })
    #expect(context.pages.map(\.path) == shown.map { "\($0).html" })
  }

  @Test func aPageWithoutAnAddressIsLeftOut() {
    let context = PaginationContext(1, of: 3) { $0 == 2 ? nil : "\($0).html" }
    #expect(context?.pages.map(\.number) == ["1", "3"])
  }
}
