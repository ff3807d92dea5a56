import Diagnostics
import Localization
import SiteRenderer
import Testing

/// The feed of what is new (RFC 4287).
struct AtomFeedTests {
  private func article(_ name: String, _ keys: String, body: String = "Bài.") -> String {
    """
    -- content/articles/\(name) --
    ---
    title: \(name)
    summary: Một bài ngắn để thử, đủ dài cho phần tóm tắt ở đầu trang.
    \(keys)
    ---
    \(body)

    """
  }

  private func feeds(_ articles: [String]) async throws -> Bilingual<String> {
    let site = GoldenSite(articles.joined())
    let built = await SiteBuilder(try site.settings).build(try site.sources)
    #expect(!built.hasErrors, "\(GoldenSite.messages(built.diagnostics, in: .en))")
    let texts = built.value.outputs.texts
    return Bilingual(vi: texts["atom.xml"] ?? "", en: texts["en/atom.xml"] ?? "")
  }

  private func titles(_ feed: String) -> [String] {
    feed.matches(of: /<entry>\n<id>[^<]*<\/id>\n<title>([^<]*)</).map { String($0.output.1) }
  }

  private func ids(_ feed: String) -> [String] {
    feed.matches(of: /<id>urn:uuid:([^<]*)</).map { String($0.output.1) }
  }

  @Test func theThirtyNewestStandInItAndTheNewestFirst() async throws {
    let articles = (1...20).flatMap { day in
      ["policy", "learn"].map { article("\($0)/bai-\(day).vi.md", "date: \(day)/10/2026") }
    }
    // Of those of one day the name decides.
    let newest = (6...20).reversed().flatMap { day in
      ["learn", "policy"].map { "\($0)/bai-\(day).vi.md" }
    }
    #expect(titles(try await feeds(articles).vi) == newest)
  }

  @Test func aTextIsNeverOlderThanItsDocument() async throws {
    let feed = try await feeds([
      article("learn/sau.vi.md", "date: 10/10/2026\nupdated: 20/10/2026"),
      article("learn/truoc.vi.md", "date: 15/10/2026\nupdated: 01/10/2026"),
    ]).vi
    let moments = feed.matches(of: /<updated>([0-9-]*)T/).map { String($0.output.1) }
    #expect(moments == ["2026-10-20", "2026-10-15", "2026-10-20"])
  }

  @Test func noTwoFeedsOrEntriesHaveOneID() async throws {
    let feeds = try await feeds([
      article("learn/mot.vi.md", "date: 10/10/2026"),
      article("learn/mot.en.md", "slug: one", body: "Text."),
      article("learn/hai.vi.md", "date: 11/10/2026"),
    ])
    let all = ids(feeds.vi) + ids(feeds.en)
    #expect(all.count == 5 && Set(all).count == 5, "\(all)")
    // The digits that say how it was made (RFC 9562, section 5.8).
    #expect(all.allSatisfy { $0.wholeMatch(of: /\w{8}-\w{4}-8\w{3}-[89ab]\w{3}-\w{12}/) != nil })
  }
}
