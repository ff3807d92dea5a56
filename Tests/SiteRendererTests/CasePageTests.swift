import Testing

/// What readers see of the figures of cases.
struct CasePageTests {
  private func site(_ cases: String...) -> TemplatedSite {
    let documents = cases.enumerated().map { ("case-studies/c\($0 + 1).vi.md", $1) }
    return TemplatedSite(Dictionary(uniqueKeysWithValues: documents))
  }

  private func measures(_ lines: String...) -> String {
    let items = lines.enumerated().map { number, line in
      "  - { id: m\(number), name: Giải pháp, technique: technology-change, \(line) }"
    }
    return "measures:\n" + items.joined(separator: "\n")
  }

  private func page(_ measures: String) async throws -> String {
    let page = try await site(TemplatedSite.caseStudy(measures)).file("dien-hinh/bai-thu.html")
    return page.replacing("\u{A0}", with: " ")
  }

  private func totals(_ cases: String...) async throws -> String {
    let documents = cases.enumerated().map { number, text in
      ("case-studies/c\(number).vi.md", text.replacing("Bài thử", with: "Bài \(number)"))
    }
    let site = TemplatedSite(Dictionary(uniqueKeysWithValues: documents))
    return try await site.file("dien-hinh/tong-hop.html").replacing("\u{A0}", with: " ")
  }

  @Test func theTableNamesTheCurrencyOfEachAmount() async throws {
    let text = measures("investment: 84000 USD, saving: 20 triệu/năm")
    let table = try await site(TemplatedSite.caseStudy(text)).file("dien-hinh/so-lieu.csv")
    #expect(table.contains("\"84000\";\"USD\";\"20000000\";\"VND\""))
  }

  @Test func percentagesAreShownOneByOneAndNeverAdded() async throws {
    let text = measures(
      "effects: [{ resource: waste, saved: 5 % }]",
      "effects: [{ resource: waste, saved: 10 % }]"
    )
    let page = try await page(text)
    #expect(page.contains("giảm 5%") && page.contains("giảm 10%"))
    #expect(!page.contains("15%"))
    #expect(!page.contains("id=\"_results\""))
  }

  @Test func percentagesOfSeveralCasesAreNotAdded() async throws {
    let text = TemplatedSite.caseStudy(measures("effects: [{ resource: waste, saved: 5 % }]"))
    #expect(try await !totals(text, text).contains("%"))
  }

  @Test func moreThanBeforeReadsAsAnIncrease() async throws {
    let text = measures(
      "effects: [{ resource: energy, before: 100 kWh/năm, after: 120 kWh/năm }]",
      "effects: [{ resource: water, change: +25 % }, { resource: materials, change: -2 % }]"
    )
    let page = try await page(text)
    #expect(page.contains("<dd>tăng 20 kWh/năm</dd>"))
    #expect(page.contains("Nước: +25%"))
    #expect(page.contains("−2%"))
    #expect(!page.contains("giảm"))
    let totals = try await totals(TemplatedSite.caseStudy(text))
    #expect(totals.contains("tăng 20 kWh/năm"))
  }

  @Test func whereNothingCanBeAddedThereIsNoBoxOfResults() async throws {
    let page = try await page(
      measures("effects: [{ resource: energy, change: -85 % }]", "saving: 1 tỷ/năm, disputed: Nghi")
    )
    #expect(!page.contains("id=\"_results\""))
    #expect(!page.contains("<tfoot>"))
  }

  @Test func severalCurrenciesHaveASumEach() async throws {
    let page = try await page(
      measures("investment: 84000 USD, saving: 1 tỷ/năm", "investment: 20 triệu, saving: 2 tỷ/năm")
    )
    #expect(page.contains("<dd>20 triệu đồng</dd>") && page.contains("<dd>84.000 USD</dd>"))
    #expect(page.contains("<dd>3 tỷ đồng</dd>"))
    #expect(page.contains("data-label=\"Đầu tư\"><div>20 triệu đồng</div><div>84.000 USD</div>"))
  }

  @Test func theLastChangeIsShown() async throws {
    let text = TemplatedSite.caseStudy("updated: 20/11/2026")
    let page = try await site(text).file("dien-hinh/bai-thu.html")
    #expect(page.contains("<span>Cập nhật <time datetime=\"2026-11-20\">"))
  }

  @Test func aCaseThatDoesNotSayHowWellItIsSourcedIsMarkedAndNotCounted() async throws {
    let text = measures("saving: 7 triệu/năm")
    let unrated = TemplatedSite.caseStudy(text, evidence: "")
    let rated = TemplatedSite.caseStudy(text)
    #expect(try await site(unrated).file("dien-hinh/bai-thu.html").contains("Chưa xét số liệu"))
    let list = try await site(unrated).file("dien-hinh/index.html")
    #expect(list.contains("class=\"card evidence-missing\""))
    #expect(list.contains("data-evidence=\"missing\">"))
    let script = try #require(list.firstMatch(of: /assets\/cases-vi-[0-9a-z]+\.js/)).output
    #expect(try await site(unrated).file(String(script)).contains("\"evidence\":[\"missing\"]"))
    #expect(try await totals(rated, unrated).contains("<dd>7 triệu đồng <small>từ 1 điển hình"))
  }
}
