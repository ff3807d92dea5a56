import Diagnostics
import SiteModel
import Testing

@testable import SiteRenderer

/// Sessions come in the order of their beginnings wherever they are listed, and those of one moment
/// in that of their ids.
struct SessionOrderTests {
  private static let golden = GoldenSite(
    """
    as-of: 2026-12-10
    -- content/training/lich.vi.md --
    ---
    title: Lịch
    summary: Năm buổi để thử, đủ dài cho phần tóm tắt ở đầu trang này.
    date: 15/11/2026
    sessions:
      - { id: muon, topic: Muộn, place: vinh-yen, start: 20/12/2026, end: 20/12/2026 }
      - { id: b, topic: B, place: vinh-yen, start: 15/12/2026 08:00, end: 15/12/2026 11:00 }
      - { id: a, topic: A, place: vinh-yen, start: 15/12/2026 08:00, end: 15/12/2026 11:00 }
      - { id: nay, topic: Nay, place: vinh-yen, start: 09/12/2026, end: 10/12/2026 }
      - { id: qua, topic: Qua, place: vinh-yen, start: 01/12/2026, end: 09/12/2026 }
    ---
    Bài.
    """
  )

  private func site() async throws -> Site {
    let (settings, sources) = (try Self.golden.settings, try Self.golden.sources)
    let files = await SiteBuilder(settings).decodeData(of: sources)
    return try #require(await SiteLoader(settings, files.value, of: sources).load().value)
  }

  @Test func listsHoldThemInTheirOrder() async throws {
    let index = SiteIndex(try await site())
    #expect(index.sessions.map(\.session.id.value) == ["qua", "nay", "a", "b", "muon"])
  }

  @Test func theStatusHasThoseThatAreNotOver() async throws {
    let status = SiteStatus(of: try await site(), paths: [], diagnostics: [], prefix: "content/")
    #expect(status.sessions.map(\.session.id.value) == ["nay", "a", "b", "muon"])
  }

  @Test func theCalendarHasThemInTheSameOrder() async throws {
    let built = await SiteBuilder(try Self.golden.settings).build(try Self.golden.sources)
    let calendar = try #require(built.value.outputs.texts["tap-huan/lich.ics"])
    let ids = calendar.matches(of: /UID:(\w+)@/).map { String($0.output.1) }
    #expect(ids == ["qua", "nay", "a", "b", "muon"])
  }
}
