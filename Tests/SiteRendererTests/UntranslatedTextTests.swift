import Testing

/// Texts without a translation say their language themselves; the words around them are the page's
/// (WCAG 2.2, success criterion 3.1.2).
struct UntranslatedTextTests {
  private static let site = """
    -- content/articles/learn/a.vi.md --
    ---
    title: Bài thử
    summary: Một bài ngắn để thử, đủ dài cho phần tóm tắt ở đầu trang.
    date: 15/11/2026
    ---
    Bài này chưa dịch.
    -- content/training/lich.vi.md --
    ---
    title: Lịch mùa đông
    summary: Một lịch ngắn để thử, đủ dài cho phần tóm tắt ở đầu trang.
    date: 15/11/2026
    evidence: illustrative
    sessions:
      - id: mot
        topic: Buổi chưa dịch
        venue: Hội trường lớn
        place: vinh-yen
        start: 15/12/2026 08:00
        end: 15/12/2026
    ---
    Lịch này chưa dịch.
    """

  @Test func theWordsAroundATextAreInTheLanguageOfThePage() async throws {
    let page = try #require(try await RepositoryTemplates.build(Self.site)["en/learn/bai-thu.html"])
    #expect(page.contains("<main id=\"_main\" tabindex=\"-1\">"))
    #expect(page.contains("<h1 lang=\"vi\">Bài thử</h1>"))
    #expect(page.contains("<p class=\"lead\" lang=\"vi\">Một bài"))
    #expect(page.contains("<div class=\"prose\" lang=\"vi\">\n<p>Bài này"))
    #expect(page.contains("<p class=\"dates\"><span>Published"))
  }

  @Test func aTextInThePagesOwnLanguageSaysNothing() async throws {
    let page = try #require(
      try await RepositoryTemplates.build(Self.site)["kien-thuc/bai-thu.html"]
    )
    let main = page.split(separator: "<main").last.map(String.init)?.prefix(while: { $0 != "§" })
    #expect(main?.contains("<h1>Bài thử</h1>") == true)
    #expect(main?.contains(" lang=\"vi\"") == false)
  }

  @Test func cardsSayTheLanguageOfTheirTextsAlone() async throws {
    let files = try await RepositoryTemplates.build(Self.site)
    let list = try #require(files["en/learn/index.html"])
    #expect(list.contains("<li class=\"card\">"))
    #expect(list.contains("<h3 lang=\"vi\"><a href=\"../../en/learn/bai-thu.html\">"))
    #expect(list.contains("<p class=\"card-summary\" lang=\"vi\">"))
    let training = try #require(files["en/training/index.html"])
    #expect(training.contains("<h3 lang=\"vi\"><a href=\"../../en/training/mot.html\">"))
    #expect(training.contains("<span lang=\"vi\">Hội trường lớn</span>"))
    #expect(training.contains("December 2026. <span lang=\"vi\">Buổi chưa dịch</span></span></a>"))
  }

  @Test func linksSayTheLanguageOfTheirLabels() async throws {
    let files = try await RepositoryTemplates.build(Self.site)
    let session = try #require(files["en/training/mot.html"])
    let schedule = " lang=\"vi\">Lịch mùa đông</a>"
    #expect(session.split(separator: schedule, omittingEmptySubsequences: false).count == 3)
    let map = try #require(files["en/search.html"])
    #expect(map.contains(" lang=\"vi\">Bài thử</a>") && map.contains(schedule))
    #expect(map.contains(" lang=\"vi\">Buổi chưa dịch\u{A0}· 15 Dec 2026</a>"))
  }

  /// It stands once in the register, in the words of whoever found it.
  @Test func theSourceOfALegalDocumentSaysItsLanguage() async throws {
    let settings =
      TemplatedSite.barest + "sections: { policy: { vi: { label: Chính sách, path: chinh-sach }, "
      + "en: { label: Policy, path: policy } } }\n"
    let register =
      "- { key: a, title: { vi: Luật, en: Law }, status: in-force, source: Báo ngày 28/4/2025 }\n"
    let site = TemplatedSite(["policy.yaml": register], settings: settings)
    let english = try await site.file("en/policy/index.html")
    #expect(english.contains("Source: <span lang=\"vi\">Báo ngày 28/4/2025</span>"))
    #expect(try await site.file("chinh-sach/index.html").contains("Nguồn: Báo ngày 28/4/2025"))
  }

  /// What a translation leaves out stands in it as the source text has it.
  @Test func aTextThatATranslationLacksSaysItsLanguage() async throws {
    let translations = """

      -- content/training/lich.en.md --
      ---
      title: Winter schedule
      summary: A short schedule for a test, long enough for the summary above it.
      sessions:
        - id: mot
      ---
      This schedule has a translation.
      -- content/case-studies/c.vi.md --
      ---
      title: Xưởng thử
      summary: Một điển hình ngắn để thử, đủ dài cho phần tóm tắt ở đầu trang.
      date: 15/11/2026
      company: Công ty Thử
      consent: yes
      sector: paper
      place: vinh-yen
      period: 2025
      evidence: sourced
      sources: [{ title: Báo cáo thử, by: Sở Thử }]
      caveat: Chỉ để thử.
      measures:
        - { id: a, name: Việc một, technique: good-housekeeping, saving: 20 triệu/năm, caveat: Số ước lượng }
        - { id: b, name: Việc hai, technique: good-housekeeping, saving: 10 triệu/năm, disputed: Hai số trùng }
        - { id: c, name: Việc ba, technique: good-housekeeping, saving: 5 triệu/năm }
      ---
      Điển hình này để thử.
      -- content/case-studies/c.en.md --
      ---
      title: A test workshop
      summary: A short case for a test, long enough for the summary above the text.
      ---
      This case is a test.
      """
    let files = try await RepositoryTemplates.build(Self.site + translations)
    let session = try #require(files["en/training/mot.html"])
    #expect(session.contains("<h1 lang=\"vi\">Buổi chưa dịch</h1>"))
    #expect(session.contains("<span lang=\"vi\">Hội trường lớn</span><br>"))
    #expect(!session.contains(" lang=\"vi\">Winter schedule"))
    let page = try #require(files["en/cases/a-test-workshop.html"])
    #expect(page.contains("<cite lang=\"vi\">Báo cáo thử</cite>, <span lang=\"vi\">Sở Thử</span>."))
    let texts = [
      "Công ty Thử", "Chỉ để thử.", "Số ước lượng", "Hai số trùng", "Việc một", "Việc ba",
    ]
    for text in texts { #expect(page.contains("<span lang=\"vi\">\(text)</span>"), "\(text)") }
    // In the table and in the chart.
    #expect(page.split(separator: "<span lang=\"vi\">Việc một</span>").count == 3)
  }

  @Test func aSessionOfAScheduleWithoutTranslationIsAnnouncedAsSuch() async throws {
    let files = try await RepositoryTemplates.build(Self.site)
    let page = try #require(files["en/training/mot.html"])
    #expect(page.contains("class=\"page-notice\""))
    #expect(page.contains("<h1 lang=\"vi\">Buổi chưa dịch</h1>"))
    #expect(
      page.contains("<link rel=\"canonical\" href=\"https://sxsh.example/tap-huan/mot.html\">")
    )
    let hits = files.filter { $0.key.hasPrefix("assets/search/en-d") }.values
    #expect(hits.contains { $0.contains("\"Buổi chưa dịch\"") && $0.contains("\"vi\"") })
    let own = try #require(files["tap-huan/mot.html"])
    #expect(!own.contains("class=\"page-notice\""))
  }
}
