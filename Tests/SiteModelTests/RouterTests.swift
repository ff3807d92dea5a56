import Diagnostics
import Localization
import Pictures
import Testing

@testable import SiteModel

struct RouterTests {
  private func router(
    _ documents: [(path: String, text: String)],
    vocabulary: Vocabulary = Vocabulary([:])
  ) throws -> Router {
    var router = Router(settings: try #require(ModelFixture.settings))
    router.claimFixedPages(vocabulary: vocabulary)
    for (path, text) in documents {
      router.route(try #require(ModelFixture.document(path, text).value))
    }
    return router
  }

  private func check(
    _ path: String,
    _ text: String,
    _ vi: String,
    _ en: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let router = try router([(path, text)])
    #expect(router.diagnostics.codes == [], sourceLocation: sourceLocation)
    let identity = DocumentIdentity(path)
    #expect(router.routes.page(of: identity, in: .vi)?.path == vi, sourceLocation: sourceLocation)
    #expect(router.routes.page(of: identity, in: .en)?.path == en, sourceLocation: sourceLocation)
  }

  @Test func titlesAreFoldedToPlainLetters() throws {
    try check(
      "articles/learn/a",
      ModelFixture.article("Đổi nồi hơi: lợi & hại (phần 2)"),
      "kien-thuc/doi-noi-hoi-loi-hai-phan-2.html",
      "en/learn/doi-noi-hoi-loi-hai-phan-2.html"
    )
  }

  @Test(arguments: ["trang-2", "page-12"])
  func furtherPagesOfListsHaveTheirNamesToThemselves(slug: String) throws {
    let router = try router([("articles/learn/a", ModelFixture.article("Bài", "slug: \(slug)"))])
    #expect(router.diagnostics.codes == ["SX408"])
  }

  @Test func aSlugComesBeforeTheTitle() throws {
    try check(
      "pages/a",
      ModelFixture.article("Liên hệ", "slug: thu"),
      "thu.html",
      "en/thu.html"
    )
  }

  @Test func theFurtherPagesOfAHandoutAreTaken() throws {
    let plan = "slug: tap\nparts:\n  - { id: a, policy: true }\n  - { id: b, sources: true }"
    for (address, codes) in [("trang-2", ["SX406"]), ("trang-3", ["SX406"]), ("trang-4", [])] {
      let alias = "aliases: [tai-lieu/tap/\(address).html]"
      let router = try router([
        ("handouts/a", ModelFixture.article("Tập", plan)),
        ("articles/learn/b", ModelFixture.article("Bài", alias)),
      ])
      #expect(router.diagnostics.codes == codes, "\(address)")
    }
  }

  @Test func twoPagesCannotHaveOneAddress() throws {
    let router = try router([
      ("articles/learn/a", ModelFixture.article("Bài thử")),
      ("articles/learn/b", ModelFixture.article("Bài thu")),
    ])
    #expect(router.diagnostics.codes == ["SX406"])
    #expect(router.diagnostics.first?.file.path == "content/articles/learn/b.vi.md")
    #expect(router.diagnostics.first?.notes.first?.file.path == "content/articles/learn/a.vi.md")
  }

  @Test func sectionsHaveAddressesOfTheirOwn() throws {
    let router = try router([
      ("articles/learn/a", ModelFixture.article("Bài thử")),
      ("articles/policy/a", ModelFixture.article("Bài thử")),
    ])
    #expect(router.diagnostics.codes == [])
  }

  @Test(arguments: ["index", "404", "search", "assets", "en"])
  func someNamesAreReserved(slug: String) throws {
    let text = ModelFixture.article("Bài", "slug: \"\(slug)\"")
    #expect(try router([("articles/learn/a", text)]).diagnostics.codes == ["SX408"])
  }

  @Test func aTitleWithoutLettersNeedsASlug() throws {
    let text = ModelFixture.article("\"…\"")
    #expect(try router([("articles/learn/a", text)]).diagnostics.codes == ["SX409"])
  }

  @Test(arguments: ["bai-cu.html", "tin/2015/bai-cu.html", "a/b/c/d/e/f/g/h.html"])
  func anOldAddressLeadsToTheNewOne(alias: String) throws {
    let text = ModelFixture.article("Bài", "aliases: [\(alias)]")
    let router = try router([("articles/learn/a", text)])
    #expect(router.diagnostics.codes == [])
    #expect(router.routes.redirects.map(\.source.path) == [alias])
    #expect(router.routes.redirects.map(\.target.path) == ["kien-thuc/bai.html"])
  }

  @Test(arguments: [
    "/a.html", "a", "../a.html", "Bài.html", "https://a.vn/b.html", "a//b.html", "assets/a.html",
    "en/a.html", "a/b/c/d/e/f/g/h/i.html", String(repeating: "a", count: 201) + ".html",
  ])
  func otherOldAddressesAreRefused(alias: String) throws {
    let text = ModelFixture.article("Bài", "aliases: ['\(alias)']")
    let router = try router([("articles/learn/a", text)])
    #expect(router.diagnostics.codes == ["SX410"])
    #expect(router.routes.redirects.isEmpty)
  }

  @Test(arguments: ["kien-thuc/index.html", "404.html", "index.html", "chu-de/nganh/giay.html"])
  func anOldAddressCannotBeAPageOfTheProgram(alias: String) throws {
    let text = ModelFixture.article("Bài", "aliases: ['\(alias)']")
    let router = try router([("pages/a", text)], vocabulary: ModelFixture.vocabulary)
    #expect(router.diagnostics.codes == ["SX406"])
  }

  @Test func filesAreFoldedToPlainLetters() throws {
    var router = try router([])
    #expect(router.route(media: "media/Ảnh Lò nung.JPG").path == "media/anh-lo-nung.jpg")
    #expect(router.route(media: "media/so.lieu.csv").path == "media/so-lieu.csv")
    #expect(router.route(media: "media/图.片/图片.svg").path == "media/tep.tep/tep.svg")
    #expect(router.route(media: "media/图.片/片.svg").path == "media/tep.tep/tep-2.svg")
    let long = String(repeating: "a", count: 250)
    #expect(router.route(media: "media/\(long).jpg").path == "media/\(long.prefix(200)).jpg")
  }

  @Test func filesWhoseNamesFoldAlikeHaveAddressesOfTheirOwn() throws {
    var router = try router([])
    #expect(router.route(media: "media/Lò.jpg").path == "media/lo.jpg")
    #expect(router.route(media: "media/lo.jpg").path == "media/lo-2.jpg")
    #expect(router.route(media: "media/Lò.jpg").path == "media/lo.jpg")
  }

  @Test func smallerPicturesStandBesideTheirOwn() throws {
    var router = try router([])
    let facts = PictureFacts(format: .jpeg, width: 1000, height: 500)
    _ = router.route(media: "media/lo-480w.jpg")
    router.route(picture: "media/lo.jpg", facts, isScaled: true)
    let picture = try #require(router.routes.picture("media/lo.jpg"))
    #expect(
      picture.candidates.map { "\($0.route) \($0.width)" } == [
        "media/lo-480w-2.jpg 480", "media/lo-800w.jpg 800", "media/lo.jpg 1000",
      ]
    )
    router.route(picture: "media/nho.jpg", facts, isScaled: false)
    #expect(router.routes.picture("media/nho.jpg")?.candidates == [])
  }
}
