import Testing

/// Facts that may be left out leave nothing behind: no empty circle, cell or paragraph, no stray dot.
struct LeftOutFactTests {
  private func page(_ files: [String: String], _ path: String) async throws -> String {
    let settings =
      TemplatedSite.barest + "sections: { policy: { vi: { label: Chính sách, path: chinh-sach }, "
      + "en: { label: Policy, path: policy } } }\n"
    return try await TemplatedSite(files, settings: settings).file(path)
  }

  @Test func aSourceWithoutAMarkHasNoCircle() async throws {
    let keys = "evidence: sourced\nsources: [{ title: Báo cáo }, { title: Luật, mark: A }]"
    let page = try await page(
      ["pages/p.vi.md": TemplatedSite.document(keys)],
      "bai-thu.html"
    )
    #expect(page.contains("<li><cite>Báo cáo</cite>.</li>"))
    #expect(page.contains("mark mark-A") && !page.contains("mark-\""))
  }

  @Test func anEntryOfTheRegisterShowsOnlyWhatIsKnown() async throws {
    let title = "title: { vi: Luật, en: Law }"
    let policies = """
      - { key: cu, \(title), status: replaced, replaced-by: moi }
      - { key: moi, number: 1/QH, \(title), issuer: { vi: Quốc hội, en: Assembly }, status: in-force, source: Công báo }
      - { key: ba, \(title), status: in-force, source: Công báo }
      - { key: bon, \(title), status: in-force }

      """
    let page = try await page(["policy.yaml": policies], "chinh-sach/index.html")
    #expect(page.contains("<p class=\"small\">Được thay bằng 1/QH</p>"))
    #expect(page.contains("<p class=\"small\">Quốc hội · Nguồn: Công báo</p>"))
    #expect(page.contains("<p class=\"small\">Nguồn: Công báo</p>"))
    #expect(!page.contains(/<p[^>]*><\/p>/))
  }

  private static let session = """
    date: 15/11/2026
    sessions:
      - id: mot
        topic: Một buổi
        start: 15/12/2026 08:00
        end: 15/12/2026 11:00
        place: vinh-yen
        capacity: 1
        agenda:
          - { id: a, day: 1, item: Khai mạc }
          - { id: b, day: 1, time: 08:30, item: Đi xưởng }
    """

  @Test func anItemOfTheAgendaWithoutATimeHeadsNoRow() async throws {
    let page = try await page(
      ["training/t.vi.md": TemplatedSite.document(Self.session)],
      "tap-huan/mot.html"
    )
    #expect(page.contains("<tr><td></td><td>Khai mạc</td></tr>"))
    #expect(page.contains("<th scope=\"row\"><time>08:30</time></th><td>Đi xưởng</td>"))
  }

  @Test func anAgendaWithoutTimesHasNoColumnForThem() async throws {
    let keys = Self.session.replacing("time: 08:30, ", with: "")
    let page = try await page(
      ["training/t.vi.md": TemplatedSite.document(keys)],
      "tap-huan/mot.html"
    )
    #expect(page.contains("<li>Khai mạc</li>") && page.contains("<li>Đi xưởng</li>"))
    #expect(!page.contains("<th scope=\"col\">Giờ</th>"))
  }

  @Test func onePlaceIsForOnePerson() async throws {
    let page = try await page(
      ["training/t.vi.md": TemplatedSite.document(Self.session)],
      "en/training/mot.html"
    )
    #expect(page.contains("<dd>1\u{A0}person</dd>"))
  }
}
