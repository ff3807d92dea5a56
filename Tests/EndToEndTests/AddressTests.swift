import Foundation
import Testing

@Suite("Addresses from build to build")
struct AddressTests {
  private let article = "content/articles/learn/khoa-van.vi.md"
  private let book = "content/addresses.txt"

  private func rename(_ site: TestSite) throws {
    try site.folder.replace("title: Khóa van nước", by: "title: Khóa kỹ van nước", in: article)
  }

  @Test func aBuildKeepsTheAddressesAndACheckDoesNot() throws {
    let site = try TestSite()
    try site.run("check")
    #expect(!site.folder.exists(book))
    try site.run("build")
    let text = try site.folder.text(book)
    #expect(text.contains("articles/learn/khoa-van vi kien-thuc/khoa-van-nuoc.html\n"))
    #expect(text.contains("articles/learn/khoa-van en en/learn/close-the-taps.html\n"))
    #expect(text.contains("training/lich#tiet-kiem vi tap-huan/tiet-kiem.html\n"))
  }

  @Test func aSecondBuildDoesNotTouchTheFile() throws {
    let site = try TestSite()
    try site.run("build")
    let before = try FolderTrace(of: site.folder["content"])
    try site.run("build")
    #expect(try FolderTrace(of: site.folder["content"]) == before)
  }

  @Test func aChangedAddressAsksForAnAliasUntilItIsThere() throws {
    let site = try TestSite()
    try site.run("build")
    let before = try site.folder.text(book)
    try rename(site)
    let line = "aliases: [kien-thuc/khoa-van-nuoc.html]"
    for command in ["check", "build", "build"] {
      let run = try site.run(command)
      #expect(run.exitCode == 0)
      #expect(run.errors.contains("khoa-van.vi.md:2:8: cảnh báo [SX417]: "), "\(run.errors)")
      #expect(run.errors.contains("'\(line)'"))
      #expect(try site.folder.text(book) == before)
    }
    try site.folder.replace("date: 02/11/2026", by: "date: 02/11/2026\n\(line)", in: article)
    let run = try site.run("build")
    #expect(!run.errors.contains("SX417"), "\(run.errors)")
    #expect(try site.page("kien-thuc/khoa-van-nuoc.html").contains("khoa-ky-van-nuoc.html"))
    #expect(try site.folder.text(book).contains("vi kien-thuc/khoa-ky-van-nuoc.html\n"))
    #expect(try site.run("build").errors.contains("ghi 0 tệp"))
  }

  @Test func aChangedAddressStopsAStrictBuild() throws {
    let site = try TestSite()
    try site.run("build")
    try rename(site)
    let run = try site.run("build", "--strict", "--no-pdf")
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("lỗi [SX417]"))
    #expect(site.publishes("kien-thuc/khoa-van-nuoc.html"))
  }

  @Test func aDeletedDocumentIsAskedForUntilItsLineIsTakenOut() throws {
    let site = try TestSite()
    try site.run("build")
    for language in ["vi", "en"] {
      try site.folder.remove("content/articles/learn/tat-den.\(language).md")
    }
    for _ in 0..<2 {
      let run = try site.run("build")
      #expect(run.exitCode == 0)
      #expect(run.errors.contains("addresses.txt:5:27: cảnh báo [SX418]: "), "\(run.errors)")
    }
    let lines = try site.folder.text(book).split(separator: "\n")
    let kept = lines.filter { !$0.hasPrefix("articles/learn/tat-den") }
    try site.folder.write(kept.joined(separator: "\n") + "\n", to: book)
    #expect(try !site.run("build").errors.contains("SX418"))
  }

  @Test func aTranslationWithASlugOfItsOwnLeavesARedirectionBehind() throws {
    let site = try TestSite()
    let translation = "content/articles/learn/khoa-van.en.md"
    let text = try site.folder.text(translation)
    try site.folder.remove(translation)
    try site.run("build")
    #expect(site.publishes("en/learn/khoa-van-nuoc.html"))
    try site.folder.write(text, to: translation)
    for _ in 0..<2 {
      let run = try site.run("build")
      #expect(!run.errors.contains("SX417"), "\(run.errors)")
      #expect(try site.page("en/learn/khoa-van-nuoc.html").contains("url=../../en/learn/close"))
    }
    #expect(site.publishes("en/learn/close-the-taps.html"))
  }

  @Test func draftsAreNotAmongTheAddressesAndPreviewsWriteNone() throws {
    let site = try TestSite()
    let draft = "content/articles/learn/tat-den.vi.md"
    try site.folder.replace("date: 01/11/2026", by: "date: 01/11/2026\ndraft: true", in: draft)
    try site.run("build", "--drafts")
    #expect(!site.folder.exists(book))
    try site.run("build")
    #expect(try !site.folder.text(book).contains("tat-den"))
    #expect(try site.folder.text(book).contains("khoa-van"))
  }

  @Test func aPageThatHasExpiredIsNoLostPage() throws {
    let site = try TestSite()
    let article = "content/articles/learn/tat-den.vi.md"
    try site.run("build")
    try site.folder.replace(
      "date: 01/11/2026",
      by: "date: 01/11/2026\nexpires: 10/12/2026",
      in: article
    )
    let run = try site.run("build", "--as-of", "11/12/2026")
    #expect(!site.publishes("kien-thuc/tat-den-khi-ra-ve.html"))
    #expect(!run.errors.contains("SX418"), "\(run.errors)")
  }

  @Test func aDamagedFileStopsTheBuildWithItsLine() throws {
    let site = try TestSite()
    try site.folder.write("<<<<<<< HEAD\n", to: book)
    let run = try site.run("build")
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("addresses.txt:1:1: lỗi [SX419]: "), "\(run.errors)")
    #expect(!site.publishes("index.html"))
  }

  @Test func aContentFolderThatCannotBeWrittenCostsANoteOnly() throws {
    let site = try TestSite()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o777],
      ofItemAtPath: site.folder.path
    )
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o555],
      ofItemAtPath: site.folder["content"]
    )
    // The superuser may write everywhere.
    let nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    let run = try site.run("build", wrapper: getuid() == 0 ? nobody : [])
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755],
      ofItemAtPath: site.folder["content"]
    )
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.errors.contains("'content/addresses.txt' chưa cập nhật được"), "\(run.errors)")
    #expect(site.publishes("index.html"))
    #expect(!site.folder.exists(book))
  }
}
