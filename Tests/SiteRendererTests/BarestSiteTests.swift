import Testing

/// A site whose settings leave out what they may: no heading without what it heads, no empty link.
struct BarestSiteTests {
  private static let pages = [
    "index.html", "en/index.html", "kien-thuc/bai-thu.html", "tap-huan/index.html",
  ]
  private static let site = TemplatedSite(
    ["articles/learn/a.vi.md": TemplatedSite.document("date: 15/11/2026")],
    settings: TemplatedSite.withSection
  )

  @Test(arguments: pages)
  func thereIsNoContactWithoutOne(path: String) async throws {
    let page = try await Self.site.file(path)
    #expect(!page.contains("mailto:") && !page.contains("tel:"))
    #expect(!page.contains("_footer-contact"))
  }

  @Test(arguments: pages)
  func thereIsNoNavigationToNothing(path: String) async throws {
    let page = try await Self.site.file(path)
    #expect(!page.contains("<details class=\"menu\"") && !page.contains("main-navigation"))
    #expect(!page.contains("Về trang này</h2>") && !page.contains("About this site</h2>"))
  }

  @Test(arguments: pages)
  func thereIsNoEmptyParagraphOrList(path: String) async throws {
    let page = try await Self.site.file(path)
    let shown = page.replacing(
      /(?s)<(ul|ol|p|dl|section|nav|aside|template)[^>]* hidden>.*?<\/\1>/,
      with: ""
    )
    #expect(!shown.contains(/<(p|a|dd|h2|h3)( [^>]*)?>\s*<\/\1>/))
    #expect(!shown.contains(/<(ul|ol)( [^>]*)?>\s*<\/\1>/))
  }

  @Test func theHomePageAsksNobodyWhoTheyAre() async throws {
    #expect(try await !Self.site.file("index.html").contains("id=\"_start\""))
  }

  @Test func whatIsGivenIsShown() async throws {
    let settings =
      TemplatedSite.barest + """
        description: { vi: Trang về xưởng, en: On workshops }
        contact: { email: xuong@xuongsach.vn, phone: 0211 388 8888, address: { vi: Vĩnh Yên, en: Vĩnh Yên } }
        navigation: [training]

        """
    let site = TemplatedSite(["pages/p.vi.md": TemplatedSite.document("")], settings: settings)
    let page = try await site.file("index.html")
    #expect(page.contains("<p>Trang về xưởng</p>"))
    #expect(page.contains("<a href=\"mailto:xuong@xuongsach.vn\">"))
    #expect(page.contains("<details class=\"menu\">") && page.contains("main-navigation"))
    #expect(page.contains("Về trang này</h2>"))
  }
}
