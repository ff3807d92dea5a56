import Testing

/// What the page of a session says of its state.
struct SessionStateTests {
  private func page(_ status: String, day: String) async throws -> String {
    let keys = """
      date: 01/10/2026
      sessions:
        - id: mot
          topic: Một buổi
          start: \(day) 08:00
          end: \(day) 11:00
          place: vinh-yen
          status: \(status)
          register-by: 01/11/2026
          register: { email: xuong@xuongsach.vn }
      """
    let site = TemplatedSite(["training/t.vi.md": TemplatedSite.document(keys)])
    return try await site.file("tap-huan/mot.html")
  }

  @Test(arguments: ["planned", "open", "full"])
  func aSessionThatIsOverIsOverThroughout(status: String) async throws {
    let page = try await page(status, day: "10/11/2026")
    #expect(page.contains("<span class=\"badge\">Đã diễn ra</span>"))
    #expect(page.contains("<dt>Tình trạng</dt><dd>Đã diễn ra</dd>"))
    #expect(!page.contains("Đang nhận đăng ký") && !page.contains("Dự kiến"))
  }

  @Test(arguments: [("cancelled", "Hủy"), ("postponed", "Hoãn")])
  func whatWasNotHeldIsNeverSaidToHaveBeen(status: String, label: String) async throws {
    let page = try await page(status, day: "10/11/2026")
    #expect(page.contains("<dt>Tình trạng</dt><dd>\(label)</dd>"))
    #expect(!page.contains("Đã diễn ra"))
  }

  @Test func aCancelledSessionAsksNobodyToRegister() async throws {
    let page = try await page("cancelled", day: "10/12/2026")
    #expect(page.contains("Buổi này không nhận đăng ký"))
    #expect(!page.contains("Đăng ký chậm nhất") && !page.contains("mailto:xuong@"))
    #expect(!page.contains("_slip"))
    let open = try await self.page("open", day: "10/12/2026")
    #expect(open.contains("Đăng ký chậm nhất") && open.contains("mailto:xuong@"))
    #expect(open.contains("_slip"))
  }
}
