import SiteRenderer
import Testing

/// Free pages in the folders of sections and kinds, which stand among documents of other kinds.
struct SectionPageTests {
  private static let settings = TemplatedSite.withSection + "base-url: https://sxsh.example/\n"
  private static let page = TemplatedSite.document("slug: trang-rieng", title: "Trang riêng")
  private static let article = TemplatedSite.document("date: 15/11/2026")

  @Test func theFeedHasEntriesWithADateAlone() async throws {
    let documents = ["pages/learn/p.vi.md": Self.page, "articles/learn/a.vi.md": Self.article]
    let feed = try await TemplatedSite(documents, settings: Self.settings).file("atom.xml")
    #expect(feed.count(of: "<entry>") == 1)
    #expect(feed.count(of: "<updated>") == 2)
    #expect(!feed.contains("Trang riêng"))
  }

  @Test func whereNothingHasADateThereIsNoFeed() async throws {
    let site = TemplatedSite(["pages/learn/p.vi.md": Self.page], settings: Self.settings)
    #expect(try await !site.outputs().contains { $0.relativePath == "atom.xml" })
    #expect(try await !site.file("index.html").contains("application/atom+xml"))
  }

  @Test func aPageOfASectionIsListedThereButIsNoNews() async throws {
    let documents = ["pages/learn/p.vi.md": Self.page, "articles/learn/a.vi.md": Self.article]
    let site = TemplatedSite(documents, settings: Self.settings)
    #expect(try await site.file("kien-thuc/index.html").contains("Trang riêng"))
    #expect(try await !site.file("index.html").contains("Trang riêng"))
  }

  @Test func aPageAmongTheCasesIsNoneOfThem() async throws {
    let documents = [
      "pages/case-studies/p.vi.md": Self.page,
      "case-studies/c.vi.md": TemplatedSite.caseStudy("caveat: Không"),
    ]
    let site = TemplatedSite(documents, settings: Self.settings)
    let list = try await site.file("dien-hinh/index.html")
    #expect(list.contains("1 điển hình"))
    let foot = try #require(list.firstRange(of: "<footer")).lowerBound
    #expect(!list[..<foot].contains("Trang riêng"))
    #expect(list[foot...].contains("Trang riêng"))
    let home = try await site.file("index.html")
    #expect(home.count(of: "<li class=\"card") == 1)
  }
}

extension String {
  fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
