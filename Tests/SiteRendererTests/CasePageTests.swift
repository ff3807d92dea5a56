import Localization
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

  @Test func theTableNamesTheCurrencyOfEachAmount() async throws {
    let text = measures("investment: 84000 USD, saving: 20 triệu/năm")
    let table = try await site(TemplatedSite.caseStudy(text)).file("dien-hinh/so-lieu.csv")
    #expect(table.contains("\"84000\";\"USD\";\"20000000\";\"VND\""))
  }
}
