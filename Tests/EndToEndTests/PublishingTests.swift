import Foundation
import Testing

@Suite("Publishing")
struct PublishingTests {
  @Test(arguments: [TestSite.Kind.small, .real])
  func aBuildWithErrorsLeavesTheOldSiteAsItWas(kind: TestSite.Kind) throws {
    let site = try TestSite(kind)
    try site.run("build")
    let before = try site.published()
    try site.folder.write("---\ntitle: Hỏng\n", to: "content/articles/learn/hong.vi.md")
    let run = try site.run("build")
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("Chưa ghi gì"))
    #expect(try site.published() == before)
    #expect(try site.folder.names() == ["content", "public", "templates"])
  }

  @Test(arguments: [TestSite.Kind.small, .real])
  func aSecondBuildTouchesNothing(kind: TestSite.Kind) throws {
    let site = try TestSite(kind)
    try site.run("build")
    let before = try site.published()
    let run = try site.run("build")
    #expect(run.exitCode == 0)
    #expect(run.errors.contains("ghi 0 tệp"), "\(run.errors)")
    #expect(try site.published() == before)
    // The second may leave a receipt for a third.
    let names = try site.folder.names().filter { $0 != ".public.receipt" }
    #expect(names == ["content", "public", "templates"])
  }

  @Test func aChangedDocumentChangesItsPageAndSparesTheOthers() throws {
    let site = try TestSite()
    try site.run("build")
    let before = try site.published()
    try site.folder.replace(
      "Khóa chặt.",
      by: "Khóa kỹ.",
      in: "content/articles/learn/khoa-van.vi.md"
    )
    try site.run("build")
    let after = try site.published()
    // What search loads changes with every text, and its pages name the first part of that.
    let isOfSearch = { (path: String) in
      path.hasPrefix("assets/search/") || ["tim-kiem.html", "en/search.html"].contains(path)
    }
    #expect(after.files.filter { !isOfSearch($0) } == before.files.filter { !isOfSearch($0) })
    let changed = after.files.filter { path in
      !isOfSearch(path) && after.contents[path] != before.contents[path]
    }
    // The English page now says that its source text has changed.
    let pages: Set = ["kien-thuc/khoa-van-nuoc.html", "en/learn/close-the-taps.html"]
    #expect(changed == pages.union([".sxsh-manifest"]))
    let untouched = "kien-thuc/tat-den-khi-ra-ve.html"
    #expect(after.modified(untouched) == before.modified(untouched))
  }

  @Test func deletingADocumentRemovesItsPagesInBothLanguages() throws {
    let site = try TestSite()
    try site.run("build")
    #expect(site.publishes("kien-thuc/tat-den-khi-ra-ve.html"))
    #expect(site.publishes("en/learn/lights-out.html"))
    try site.folder.remove("content/articles/learn/tat-den.vi.md")
    try site.folder.remove("content/articles/learn/tat-den.en.md")
    #expect(try site.run("build").exitCode == 0)
    #expect(!site.publishes("kien-thuc/tat-den-khi-ra-ve.html"))
    #expect(!site.publishes("en/learn/lights-out.html"))
    #expect(site.publishes("kien-thuc/khoa-van-nuoc.html"))
    #expect(try !site.page("kien-thuc/index.html").contains("tat-den"))
  }

  @Test func aFolderWhoseLastPageWentAwayGoesToo() throws {
    let site = try TestSite()
    try site.run("build")
    #expect(site.publishes("chu-de/dia-ban"))
    try site.folder.remove("content/training")
    #expect(try site.run("build").exitCode == 0)
    #expect(!site.publishes("chu-de"))
  }

  @Test func filesThatNoBuildWroteStay() throws {
    let site = try TestSite()
    try site.run("build")
    let foreign = [".git/HEAD", "CNAME", "kien-thuc/ghi-chu.txt", "rieng/anh.jpg"]
    for name in foreign { try site.folder.write("giữ", to: "public/\(name)") }
    try site.folder.remove("content/articles/learn/tat-den.vi.md")
    try site.folder.remove("content/articles/learn/tat-den.en.md")
    #expect(try site.run("build").exitCode == 0)
    for name in foreign { #expect(try site.page(name) == "giữ", "\(name)") }
    #expect(!site.publishes("kien-thuc/tat-den-khi-ra-ve.html"))
  }

  @Test func aPageThatWasDeletedOrEditedByHandIsMadeAgain() throws {
    let site = try TestSite()
    try site.run("build")
    let before = try site.published().contents
    try site.folder.remove("public/index.html")
    try site.folder.write("hỏng", to: "public/404.html")
    #expect(try site.run("build").exitCode == 0)
    #expect(try site.published().contents["index.html"] == before["index.html"])
    #expect(try site.published().contents["404.html"] == before["404.html"])
  }

  @Test func theFoldersMayBeNamedOnTheCommandLine() throws {
    let site = try TestSite()
    try FileManager.default.moveItem(atPath: site.folder["content"], toPath: site.folder["bài"])
    try FileManager.default.moveItem(atPath: site.folder["templates"], toPath: site.folder["khuôn"])
    let run = try site.run("build", "--source", "bài", "--templates", "khuôn", "--output", "web")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(site.folder.exists("web/index.html"))
    #expect(!site.folder.exists("public"))
  }

  @Test func theSiteIsTheOneThatTheEnvironmentNames() throws {
    let site = try TestSite()
    let run = try Sxsh.run(
      ["build"],
      in: TemporaryFolder(),
      environment: ["SXSH_ROOT": site.folder.path]
    )
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(site.publishes("index.html"))
  }
}
