import Testing

/// What the pages of documents show of the keys that every document may have.
struct DocumentPageTests {
  private static let keys = """
    date: 15/11/2026
    image: ../media/ve.svg
    image-alt: Hình vẽ thùng phế phẩm
    image-credit: "Hình: xưởng in"
    evidence: sourced
    sources: [{ title: Quyết định 1419, by: Thủ tướng }]

    """
  private static let drawing = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>

    """
  private static let session = """
    sessions:
      - { id: mot, topic: Một buổi, start: 15/12/2026 08:00, end: 15/12/2026 11:00, place: vinh-yen }
    """

  @Test(arguments: [
    ("pages/p.vi.md", "", "bai-thu.html"),
    ("worksheets/w.vi.md", "number: F1", "bieu-mau/bai-thu.html"),
    ("training/t.vi.md", session, "tap-huan/bai-thu.html"),
    ("articles/learn/a.vi.md", "", "kien-thuc/bai-thu.html"),
    (
      "case-studies/c.vi.md", "sector: paper\nplace: vinh-yen\nperiod: 2025",
      "dien-hinh/bai-thu.html"
    ),
  ])
  func sourcesAndPictureAreShown(file: String, keys: String, path: String) async throws {
    let up = String(repeating: "../", count: file.utf8.count { $0 == UInt8(ascii: "/") })
    let text = TemplatedSite.document(Self.keys + keys).replacing("../media", with: up + "media")
    let site = TemplatedSite(
      [file: text, "media/ve.svg": Self.drawing],
      settings: TemplatedSite.withSection
    )
    let page = try await site.file(path)
    #expect(page.contains("<cite>Quyết định 1419</cite>, Thủ tướng."))
    #expect(page.contains("alt=\"Hình vẽ thùng phế phẩm\""))
    #expect(page.contains("Hình: xưởng in"))
  }

  @Test func aWorksheetLeadsToThoseBesideIt() async throws {
    let worksheets = (1...3).map { number in
      let keys = "number: F\(number)\nslug: to-\(number)"
      return ("worksheets/w\(number).vi.md", TemplatedSite.document(keys, title: "Tờ \(number)"))
    }
    let site = TemplatedSite(Dictionary(uniqueKeysWithValues: worksheets))
    for (own, others) in [(1, [2]), (2, [1, 3]), (3, [2])] {
      let page = try await site.file("bieu-mau/to-\(own).html")
      let links = (1...3).filter { page.contains("bieu-mau/to-\($0).html\">Tờ \($0)</a>") }
      #expect(links == others)
    }
    let alone = TemplatedSite(["worksheets/w1.vi.md": worksheets[0].1])
    let page = try await alone.file("bieu-mau/to-1.html")
    #expect(!page.contains("read-on"))
  }
}
