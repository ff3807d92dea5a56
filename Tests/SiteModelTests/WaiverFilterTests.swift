import Diagnostics
import Testing

@testable import SiteModel

struct WaiverFilterTests {
  private func check(
    _ front: String,
    _ codes: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let text = "---\ntitle: Bài\nsummary: Ngắn.\ndate: 15/11/2026\n\(front)\n---\n# Đề mục\n"
    let read = ModelFixture.document("articles/learn/a", text)
    let document = try #require(read.value, sourceLocation: sourceLocation)
    let left = WaiverFilter.apply([document], to: read.diagnostics)
    #expect(left.codes.sorted() == codes, sourceLocation: sourceLocation)
  }

  @Test func withoutAWaiverNothingIsTakenOut() throws {
    try check("draft: false", ["SX137", "SX207"])
  }

  @Test func aWarningThatIsWaivedIsGone() throws {
    try check("waive: [{ code: SX137, reason: Trích nguyên văn }]", ["SX207"])
  }

  @Test func errorsCannotBeWaived() throws {
    try check("waive: [{ code: SX207, reason: Không }]", ["SX137", "SX146", "SX207"])
  }

  @Test func aWaiverWithoutItsWarningIsAWarning() throws {
    try check("waive: [{ code: SX204, reason: Cũ }]", ["SX137", "SX146", "SX207"])
  }

  @Test(arguments: [(true, ["SX146"]), (false, [])])
  func aWaiverOfANoteIsJudgedOnlyWhereNotesAreLookedFor(givesNotes: Bool, codes: [String]) throws {
    let waiving = ModelFixture.article("Bài", "waive: [{ code: SX427, reason: Động từ }]")
    let document = try #require(ModelFixture.document("articles/learn/a", waiving).value)
    let left = WaiverFilter.apply([document], to: [], givesNotes: givesNotes)
    #expect(left.codes == codes)
  }

  @Test func aWaiverSpeaksForItsOwnDocumentOnly() throws {
    let waiving = ModelFixture.article("Bài", "waive: [{ code: SX137, reason: Trích }]")
    let one = try #require(ModelFixture.document("articles/learn/a", waiving).value)
    let short = "---\ntitle: Hai\nsummary: Ngắn.\ndate: 15/11/2026\n---\n"
    let other = ModelFixture.document("articles/learn/b", short)
    let documents = [one, try #require(other.value)]
    let left = WaiverFilter.apply(documents, to: other.diagnostics)
    #expect(left.codes.sorted() == ["SX137", "SX146"])
  }
}
