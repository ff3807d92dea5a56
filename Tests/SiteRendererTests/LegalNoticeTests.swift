import Testing

/// What pages say of the ended legal documents that they cite.
struct LegalNoticeTests {
  private static let register = """
    - key: 1419-qd-ttg
      number: 1419/QĐ-TTg
      date: 07/09/2009
      title: { vi: "Chiến lược cũ", en: "The old strategy" }
      status: ended
    - key: 88-kh-ubnd
      number: 88/KH-UBND
      date: 07/09/2017
      title: { vi: "Kế hoạch của tỉnh", en: "The plan" }
      status: ended

    """

  private func notice(title: String, summary: String) async throws -> Substring? {
    let page = """
      ---
      title: \(title)
      summary: \(summary)
      ---
      Theo Quyết định 1419/QĐ-TTg và Kế hoạch 88/KH-UBND.

      """
    let site = TemplatedSite(["pages/p.vi.md": page, "policy.yaml": Self.register])
    let text = try await site.file("bai-thu.html")
    let start = try #require(text.firstRange(of: "<h1>")).lowerBound
    // Nothing of it stands before the title.
    #expect(!text[..<start].contains("văn bản đã hết giai đoạn"))
    let notice = text[start...].firstRange(of: "<details class=\"page-notice laws\">")
    guard let rest = notice.map({ text[$0.lowerBound...] }) else { return nil }
    return rest[..<(try #require(rest.firstRange(of: "</details>")).lowerBound)]
  }

  @Test func everyEndedDocumentIsNamedBelowTheSummary() async throws {
    let notice = try await notice(title: "Bài thử", summary: "Một bài ngắn, đủ dài cho tóm tắt.")
    #expect(notice?.contains("Chiến lược cũ") == true)
    #expect(notice?.contains("Kế hoạch của tỉnh") == true)
  }

  @Test(arguments: [
    ("Số 1419 và kết quả", "Một bài ngắn, đủ dài cho phần tóm tắt.", "Chiến lược cũ"),
    ("Bài thử", "Kế hoạch ngày 07/9/2017 nhằm đến điều gì.", "Kế hoạch của tỉnh"),
  ])
  func whatThePageIsAboutIsNotNamed(title: String, summary: String, own: String) async throws {
    let slugged = title == "Bài thử" ? title : title + "\nslug: bai-thu"
    let text = try #require(try await notice(title: slugged, summary: summary))
    #expect(!text.contains(own))
    #expect(text.contains("Chiến lược cũ") || text.contains("Kế hoạch của tỉnh"))
  }
}
