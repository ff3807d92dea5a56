import Diagnostics
import HTML
import Localization
import SiteRenderer
import Testing

/// Lists of more documents than one page holds.
struct PaginationTests {
  private func outputs(articles count: Int) async throws -> [String: String] {
    var text = ""
    for number in 1...count {
      text += """
        -- content/articles/learn/bai-\(number).vi.md --
        ---
        title: Bài số \(number)
        summary: Một bài ngắn để thử, đủ dài cho phần tóm tắt ở đầu trang.
        date: \(number % 28 + 1)/10/2026
        ---
        Bài.

        """
    }
    let site = GoldenSite(text)
    let built = try await SiteBuilder(site.settings).build(try site.sources)
    #expect(GoldenSite.messages(built.diagnostics, in: .en) == "")
    return built.value.outputs.texts
  }

  @Test func moreArticlesThanAPageHoldsTakeTwo() async throws {
    let pages = try await outputs(articles: 54)
    let first = try #require(pages["kien-thuc/index.html"])
    let second = try #require(pages["kien-thuc/trang-2.html"])
    #expect(first.split(separator: "<li>").count - 1 == 48)
    #expect(second.split(separator: "<li>").count - 1 == 6)
    #expect(first.contains("<p>1/2 "))
    #expect(first.contains("<a href=\"../kien-thuc/trang-2.html\">&gt;</a>"))
    #expect(second.contains("<a href=\"../kien-thuc/index.html\">&lt;</a>"))
    #expect(second.contains("aria-current=\"page\">2</a>"))
    #expect(pages["en/learn/page-2.html"] != nil)
    #expect(pages["kien-thuc/trang-3.html"] == nil)
  }

  /// No two pages have one title (WCAG 2.2, success criterion 2.4.2).
  @Test func aFurtherPageSaysWhichItIsAndLeadsBackToTheFirst() async throws {
    let pages = try await outputs(articles: 54)
    let first = try #require(pages["kien-thuc/index.html"])
    #expect(first.contains("<title>Kiến thức – ") && !first.contains("– Trang 1/2"))
    let back = "<a href=\"../kien-thuc/index.html\">Kiến thức</a> ›"
    #expect(!first.contains(back))
    let second = try #require(pages["kien-thuc/trang-2.html"])
    #expect(second.contains("<title>Kiến thức – Trang 2/2 – "))
    #expect(second.contains("<h1>Kiến thức</h1>"))
    #expect(second.contains(back))
    let english = try #require(pages["en/learn/page-2.html"])
    #expect(english.contains("<title>Learn – Page 2/2 – "))
  }

  @Test func aFullPageNeedsNoSecond() async throws {
    let pages = try await outputs(articles: 48)
    #expect(pages["kien-thuc/trang-2.html"] == nil)
    let page = try #require(pages["kien-thuc/index.html"])
    #expect(!page.contains("<p>1/1"))
  }

  @Test func theNewestArticleComesFirst() async throws {
    let pages = try await outputs(articles: 27)
    let first = try #require(pages["kien-thuc/index.html"])
    let dates = first.split(separator: "<li>").dropFirst().compactMap { item in
      item.split(separator: " Bài viết ").last?.prefix { $0 != ":" }
    }
    #expect(dates == (2...28).reversed().map { "\($0 < 10 ? "0" : "")\($0)/10/2026" })
  }
}
