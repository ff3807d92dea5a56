import Diagnostics
import HTML
import Localization
import SiteRenderer
import Testing

/// The calendars of a site as calendar programs meet them, build after build.
struct SessionCalendarTests {
  /// What may change of a session.
  private struct Variant {
    var title = "Tập huấn"
    var start = "15/12/2026 08:00"
    var end = "16/12/2026 16:30"
    var more = ""
    var settings = ""
    var document = ""
  }

  private func calendars(_ variant: Variant = Variant(), today: String = "2026-11-23") async throws
    -> [String: [String]]
  {
    let site = GoldenSite(
      """
      as-of: \(today)
      -- content/training/lich.vi.md --
      ---
      title: Lịch
      summary: Một buổi để thử, đủ dài cho phần tóm tắt ở đầu trang này.
      date: 15/11/2026
      \(variant.document)
      sessions:
        - id: mot
          topic: \(variant.title)
          place: vinh-yen
          start: \(variant.start)
          end: \(variant.end)
          \(variant.more)
      ---
      Bài.
      """ + variant.settings
    )
    let built = try await SiteBuilder(site.settings).build(try site.sources)
    #expect(!built.diagnostics.contains { $0.severity == .error })
    var calendars: [String: [String]] = [:]
    for output in built.value.outputs.map(\.made) where output.relativePath.hasSuffix(".ics") {
      calendars[output.relativePath] = CalendarWriterTests.unfolded(output.bytes ?? [])
    }
    return calendars
  }

  private func file(_ variant: Variant = Variant()) async throws -> [String] {
    try #require(try await calendars(variant)["tap-huan/mot.ics"])
  }

  @Test func theIdentifierStaysWhateverElseChanges() async throws {
    let all = try await calendars()
    #expect(
      all.keys.sorted() == [
        "en/training/calendar.ics", "en/training/mot.ics", "tap-huan/lich.ics", "tap-huan/mot.ics",
      ]
    )
    for lines in all.values { #expect(lines.contains("UID:mot@sxsh.example")) }
    let moved = Variant(
      title: "Tên khác",
      start: "20/12/2026",
      end: "20/12/2026",
      more: "slug: hai"
    )
    let lines = try #require(try await calendars(moved)["tap-huan/hai.ics"])
    #expect(lines.contains("UID:mot@sxsh.example"))
  }

  @Test func tomorrowsBuildGivesTheSameBytes() async throws {
    #expect(try await calendars() == calendars(today: "2026-12-16"))
    #expect(try await calendars(today: "2026-12-17") == calendars(today: "2027-11-24"))
  }

  @Test func aSessionThatIsOverWasHeld() async throws {
    let lines = try #require(try await calendars(today: "2026-12-17")["tap-huan/mot.ics"])
    #expect(lines.contains("STATUS:CONFIRMED"))
    #expect(lines.contains { $0.hasPrefix("DESCRIPTION:") && $0.contains("Đã diễn ra") })
    let cancelled = Variant(more: "status: cancelled")
    let still = try #require(
      try await calendars(cancelled, today: "2026-12-17")["tap-huan/mot.ics"]
    )
    #expect(still.contains("STATUS:CANCELLED") && !still.joined().contains("Đã diễn ra"))
  }

  @Test func theStampIsTheDayOfTheLastRealChange() async throws {
    #expect(try await file().contains("DTSTAMP:20261115T000000Z"))
    let updated = Variant(document: "updated: 20/11/2026")
    #expect(try await file(updated).contains("DTSTAMP:20261120T000000Z"))
    let translated = Variant(
      settings: """

        -- content/training/lich.en.md --
        ---
        title: Dates
        summary: One session for a test, long enough for the summary above it.
        updated: 22/11/2026
        sessions: [{ id: mot, topic: A session }]
        ---
        Text.
        """
    )
    #expect(try await file(translated).contains("DTSTAMP:20261122T000000Z"))
  }

  @Test(arguments: [(1, false), (2, true)])
  func theDaysOfAnAgendaAreNumberedWhereThereAreSeveral(last: Int, areNumbered: Bool) async throws {
    let agenda = """
      agenda:
            - { id: a, day: 1, time: 08:00, item: Khai mạc }
            - { id: b, day: \(last), time: 16:00, item: Bế mạc }
      """
    let lines = try await file(Variant(more: agenda))
    let description = try #require(lines.first { $0.hasPrefix("DESCRIPTION:") })
    #expect(description.contains("\\n08:00 Khai mạc") && description.contains("\\n16:00 Bế mạc"))
    #expect(description.contains("Ngày 1") == areNumbered)
    #expect(description.contains("Ngày 2") == areNumbered)
  }

  @Test func timesAreThoseOfVietNam() async throws {
    let lines = try await file()
    #expect(lines.contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20261215T080000"))
    #expect(lines.contains("DTEND;TZID=Asia/Ho_Chi_Minh:20261216T163000"))
    #expect(lines.contains("TZOFFSETTO:+0700"))
  }

  @Test(arguments: [
    ("31/12/2026", "31/12/2026", ["DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101"]),
    (
      "15/12/2026 08:00", "16/12/2026",
      ["DTSTART;VALUE=DATE:20261215", "DTEND;VALUE=DATE:20261217"]
    ),
    ("15/12/2026 08:00", "15/12/2026 08:00", ["DTSTART;TZID=Asia/Ho_Chi_Minh:20261215T080000"]),
  ])
  func daysWithoutTimesAreWholeDays(start: String, end: String, expected: [String]) async throws {
    let lines = try await file(Variant(start: start, end: end))
    // The time zone has a beginning of its own.
    let times = lines.filter { $0.hasPrefix("DTSTART;") || $0.hasPrefix("DTEND") }
    #expect(times == expected)
  }

  @Test(arguments: [
    ("planned", "STATUS:TENTATIVE", "SUMMARY:Tập huấn", false),
    ("open", "STATUS:CONFIRMED", "SUMMARY:Tập huấn", false),
    ("full", "STATUS:CONFIRMED", "SUMMARY:Tập huấn", false),
    ("postponed", "STATUS:TENTATIVE", "SUMMARY:[Hoãn] Tập huấn", true),
    ("cancelled", "STATUS:CANCELLED", "SUMMARY:[Hủy] Tập huấn", true),
  ])
  func saysWhetherTheSessionTakesPlace(
    status: String,
    line: String,
    summary: String,
    isFree: Bool
  ) async throws {
    let all = try await calendars(
      Variant(more: "status: \(status)\n    register: { phone: 0210 000 0000 }")
    )
    for name in ["tap-huan/mot.ics", "tap-huan/lich.ics"] {
      let lines = try #require(all[name])
      #expect(lines.contains(line))
      #expect(lines.contains(summary))
      #expect(lines.contains("TRANSP:TRANSPARENT") == isFree)
    }
  }

  @Test func aSampleCallsItselfOneAndTakesNobodysTime() async throws {
    let lines = try await file(Variant(more: "sample: true"))
    #expect(lines.contains("SUMMARY:[Lịch mẫu] Tập huấn"))
    #expect(lines.contains { $0.hasPrefix("DESCRIPTION:Lịch mẫu. ") })
    #expect(lines.contains("STATUS:TENTATIVE"))
    #expect(lines.contains("TRANSP:TRANSPARENT"))
  }

  @Test func theRevisionIsTheSequence() async throws {
    #expect(try await file(Variant(more: "revision: 3")).contains("SEQUENCE:3"))
    #expect(try await !file().contains { $0.hasPrefix("SEQUENCE") })
  }

  @Test func withoutAnAddressThereAreCalendarsButNoLinks() async throws {
    let settings = """

      -- content/site.yaml --
      name: { vi: Trang thử, en: Test site }
      languages: { vi: { prefix: "" }, en: { prefix: en } }
      """
    let lines = try await file(Variant(settings: settings))
    #expect(lines.contains("UID:mot@sxsh.invalid"))
    #expect(!lines.contains { $0.hasPrefix("URL:") })
  }

  @Test func aSessionCannotTakeTheNameOfTheWholeCalendar() async throws {
    let site = GoldenSite(
      """
      -- content/training/buoi.vi.md --
      ---
      title: Các buổi
      summary: Một buổi để thử, đủ dài cho phần tóm tắt ở đầu trang này.
      date: 15/11/2026
      sessions:
        - { id: lich, topic: Lịch, place: vinh-yen, start: 15/12/2026, end: 15/12/2026 }
      ---
      Bài.
      """
    )
    let built = try await SiteBuilder(site.settings).build(try site.sources)
    let messages = GoldenSite.messages(built.diagnostics.filter { $0.severity == .error }, in: .en)
    #expect(messages.contains("[SX406]"))
    #expect(messages.contains("tap-huan/lich.ics"))
  }
}
