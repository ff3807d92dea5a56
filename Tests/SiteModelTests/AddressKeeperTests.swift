import Diagnostics
import Localization
import Testing

@testable import SiteModel

/// The addresses of the last build against those of this one.
struct AddressKeeperTests {
  /// What becomes of a book: its new lines, what is asked for, and what leads where by itself.
  private struct Kept {
    let lines: [String]
    let codes: [String]
    let redirects: [String]
  }

  private static let article = (path: "articles/learn/a", text: ModelFixture.article("Bài"))

  /// Compares the pages of `documents` with the lines of a book.
  private func keep(
    _ book: String...,
    documents: [(path: String, text: String)] = [article],
    unreadable: Set<DocumentIdentity> = []
  ) throws -> Kept {
    let documents = try documents.map {
      try #require(ModelFixture.document($0.path, $0.text).value)
    }
    let settings = try #require(ModelFixture.settings)
    var router = Router(settings: settings)
    for document in documents { router.route(document) }
    let keeper = AddressKeeper(
      documents: documents,
      published: documents,
      unreadable: unreadable,
      settings: settings,
      today: try ModelFixture.date("27/11/2026")
    )
    let text = book.map { $0 + "\n" }.joined()
    let file = SourceFile(path: "content/\(AddressBook.path)", text: text)
    let kept = keeper.keep(file, &router)
    return Kept(
      lines: kept.value.lines.map { line in
        ([line.page, line.language.rawValue] + line.addresses).joined(separator: " ")
      },
      codes: kept.diagnostics.codes,
      redirects: router.routes.redirects.map { "\($0.source) > \($0.target)" }
    )
  }

  private static let vietnamese = "articles/learn/a vi kien-thuc/bai.html"
  private static let english = "articles/learn/a en en/learn/bai.html"

  @Test func aNewPageGetsALine() throws {
    let kept = try keep("pages/z vi kien-thuc/bai.html")
    #expect(kept.lines == [Self.vietnamese, Self.english])
    #expect(kept.codes == [] && kept.redirects == [])
  }

  @Test func theOldAddressOfATextIsAskedForAndItsLineStays() throws {
    let line = "articles/learn/a vi kien-thuc/cu.html"
    let kept = try keep(line, Self.english)
    #expect(kept.lines == [line, Self.english])
    #expect(kept.codes == ["SX417"])
    #expect(kept.redirects == [])
  }

  @Test func anAliasSettlesIt() throws {
    let text = ModelFixture.article("Bài", "aliases: [kien-thuc/cu.html]")
    let kept = try keep(
      "articles/learn/a vi kien-thuc/cu.html kien-thuc/xua.html",
      Self.english,
      documents: [(Self.article.path, text)]
    )
    #expect(kept.lines == [Self.vietnamese + " kien-thuc/xua.html", Self.english])
    #expect(kept.codes == [])
    let target = " > kien-thuc/bai.html"
    #expect(kept.redirects == ["kien-thuc/cu.html" + target, "kien-thuc/xua.html" + target])
  }

  @Test func theOldAddressOfAPageWithoutATranslationLeadsToItByItself() throws {
    let kept = try keep(Self.vietnamese, "articles/learn/a en en/learn/old.html")
    #expect(kept.lines == [Self.vietnamese, Self.english + " en/learn/old.html"])
    #expect(kept.codes == [])
    #expect(kept.redirects == ["en/learn/old.html > en/learn/bai.html"])
  }

  @Test func anOldAddressMakesWayForAPage() throws {
    let other = (path: "articles/learn/b", text: ModelFixture.article("Bài hai"))
    let kept = try keep(
      "articles/learn/a vi kien-thuc/cu.html kien-thuc/bai-hai.html",
      documents: [Self.article, other]
    )
    #expect(kept.codes == ["SX417"])
    #expect(kept.redirects == [])
  }

  @Test func aPageThatIsGoneIsAskedForUntilItsAddressLeadsSomewhere() throws {
    let line = "pages/z vi z.html"
    let gone = try keep(Self.vietnamese, Self.english, line)
    #expect(gone.lines.last == line && gone.codes == ["SX418"])
    let text = ModelFixture.article("Bài", "aliases: [z.html]")
    let settled = try keep(line, documents: [(Self.article.path, text)])
    #expect(settled.lines == [Self.vietnamese, Self.english] && settled.codes == [])
  }

  @Test func aPageWhoseFileHasFaultsIsNotGone() throws {
    let line = "pages/z vi z.html"
    let kept = try keep(line, unreadable: [DocumentIdentity("pages/z")])
    #expect(kept.lines.last == line && kept.codes == [])
  }
}
