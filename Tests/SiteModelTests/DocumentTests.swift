import Diagnostics
import Localization
import Testing

@testable import SiteModel

struct DocumentTests {
  private func isPublished(
    _ extra: String,
    on day: String,
    drafts: Bool = false,
    path: String = "articles/learn/a"
  ) throws -> Bool {
    let document = ModelFixture.document(path, ModelFixture.article("Bài", extra))
    #expect(document.diagnostics.codes == [])
    return try #require(document.value).isPublished(
      on: try ModelFixture.date(day),
      includingDrafts: drafts
    )
  }

  @Test(arguments: [
    ("15/12/2026 08:00", "15/12/2026", false), ("15/12/2026", "15/12/2026 07:00", false),
    ("15/12/2026 08:00", "14/12/2026", true), ("15/12/2026 08:00", "15/12/2026 07:00", true),
  ])
  func aDayWithoutATimeIsNeverBeforeATimeOfThatDay(start: String, end: String, isFault: Bool) {
    let session = """
      sessions:
        - id: mot
          topic: Buổi một
          place: vinh-yen
          start: \(start)
          end: \(end)
      """
    let read = ModelFixture.document("training/lich", ModelFixture.article("Lịch", session))
    #expect(read.diagnostics.codes.contains("SX513") == isFault)
  }

  @Test func aDocumentIsPublishedUnlessSomethingSpeaksAgainstIt() throws {
    #expect(try isPublished("", on: "2020-01-01"))
  }

  @Test func publishOnIsTheFirstDay() throws {
    #expect(try !isPublished("publish-on: 24/11/2026", on: "2026-11-23"))
    #expect(try isPublished("publish-on: 24/11/2026", on: "2026-11-24"))
  }

  @Test func staysThroughTheDayItExpires() throws {
    #expect(try isPublished("expires: 23/11/2026", on: "2026-11-23"))
    #expect(try !isPublished("expires: 23/11/2026", on: "2026-11-24"))
  }

  @Test func draftsWaitUntilTheyAreAskedFor() throws {
    #expect(try !isPublished("draft: true", on: "2026-11-23"))
    #expect(try isPublished("draft: true", on: "2026-11-23", drafts: true))
  }

  @Test func whatIsForTrainersIsNeverPublished() throws {
    #expect(try !isPublished("trainer-only: true", on: "2026-11-23", drafts: true))
  }

  @Test func theTextOfAReaderIsTheTranslationWhereThereIsOne() throws {
    let translated = try #require(
      ModelFixture.document(
        "articles/learn/a",
        ModelFixture.article("Bài"),
        "---\ntitle: A text\nsummary: A short text for trying, long enough for a summary.\n---\n"
      ).value
    )
    #expect(translated.text(for: .en).title.value == "A text")
    #expect(translated.text(for: .vi).title.value == "Bài")
    let single = try #require(
      ModelFixture.document("articles/learn/a", ModelFixture.article("Bài")).value
    )
    #expect(single.text(for: .en).title.value == "Bài")
  }

  @Test(arguments: [
    ("articles/learn/a.vi.md", "articles/learn/a", Language.vi),
    ("articles/learn/b.c.en.md", "articles/learn/b.c", .en),
  ])
  func aPathNamesIdentityAndLanguage(path: String, identity: String, language: Language) throws {
    let parsed = try #require(DocumentIdentity.parse(path: path))
    #expect(parsed.identity.path == identity)
    #expect(parsed.language == language)
  }

  @Test func otherPathsNameNoDocument() {
    #expect(DocumentIdentity.parse(path: "media/a.jpg") == nil)
    #expect(DocumentIdentity.parse(path: "articles/a.md")?.language == nil)
  }
}
