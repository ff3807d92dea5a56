import Foundation
import Testing

@Suite("The day of a build")
struct DayTests {
  private let article = "content/articles/learn/khoa-van.vi.md"
  private let page = "kien-thuc/khoa-van-nuoc.html"

  /// The part of the training page that lists past sessions, and the part before it.
  private func listing(_ site: TestSite, _ name: String) throws -> (upcoming: String, past: String)
  {
    let text = try site.page(name)
    let start = try #require(text.range(of: "id=\"_past\""))
    return (String(text[..<start.lowerBound]), String(text[start.upperBound...]))
  }

  @Test(arguments: ["tap-huan/index.html", "en/training/index.html"])
  func aSessionIsUpcomingToTheEndOfItsDayAndPastTheDayAfter(name: String) throws {
    let site = try TestSite()
    for day in ["2026-12-01", "15/12/2026"] {
      try site.run("build", "--as-of", day)
      #expect(try listing(site, name).upcoming.contains("tiet-kiem.html"), "\(day)")
      #expect(try !listing(site, name).past.contains("tiet-kiem.html"), "\(day)")
    }
    try site.run("build", "--as-of", "16/12/2026")
    #expect(try !listing(site, name).upcoming.contains("tiet-kiem.html"))
    #expect(try listing(site, name).past.contains("tiet-kiem.html"))
  }

  @Test func theHomePageAnnouncesOnlySessionsToCome() throws {
    let site = try TestSite()
    try site.run("build", "--as-of", "2026-12-01")
    #expect(try site.page("index.html").contains("tap-huan/tiet-kiem.html"))
    try site.run("build", "--as-of", "2027-01-01")
    #expect(try !site.page("index.html").contains("tap-huan/tiet-kiem.html"))
  }

  @Test func aScheduledDocumentIsPublishedOnItsDayInBothLanguages() throws {
    let site = try TestSite()
    try site.folder.replace(
      "date: 02/11/2026",
      by: "date: 02/11/2026\npublish-on: 10/12/2026",
      in: article
    )
    // What leads to it would lead nowhere before that day.
    for language in ["vi", "en"] {
      try site.folder.remove("content/articles/learn/tat-den.\(language).md")
    }
    #expect(try site.run("build", "--as-of", "09/12/2026").exitCode == 0)
    #expect(!site.publishes(page))
    #expect(!site.publishes("en/learn/close-the-taps.html"))
    #expect(try site.run("build", "--as-of", "10/12/2026").exitCode == 0)
    #expect(site.publishes(page))
    #expect(site.publishes("en/learn/close-the-taps.html"))
    #expect(try site.run("build", "--as-of", "09/12/2026", "--drafts").exitCode == 0)
    #expect(site.publishes(page))
  }

  @Test func aDocumentIsGoneAfterTheDayItExpires() throws {
    let site = try TestSite()
    let article = "content/articles/learn/tat-den.vi.md"
    try site.folder.replace(
      "date: 01/11/2026",
      by: "date: 01/11/2026\nexpires: 10/12/2026",
      in: article
    )
    try site.run("build", "--as-of", "10/12/2026")
    #expect(site.publishes("kien-thuc/tat-den-khi-ra-ve.html"))
    try site.run("build", "--as-of", "11/12/2026")
    #expect(!site.publishes("kien-thuc/tat-den-khi-ra-ve.html"))
  }

  @Test func aDraftIsPublishedOnlyWhenAskedFor() throws {
    let site = try TestSite()
    let article = "content/articles/learn/tat-den.vi.md"
    try site.folder.replace("date: 01/11/2026", by: "date: 01/11/2026\ndraft: true", in: article)
    #expect(try site.run("build").exitCode == 0)
    #expect(!site.publishes("kien-thuc/tat-den-khi-ra-ve.html"))
    #expect(try site.run("build", "--drafts").exitCode == 0)
    #expect(site.publishes("kien-thuc/tat-den-khi-ra-ve.html"))
  }

  @Test func aLinkToADraftIsAnErrorThatSaysSo() throws {
    let site = try TestSite()
    try site.folder.replace("date: 02/11/2026", by: "date: 02/11/2026\ndraft: true", in: article)
    let run = try site.run("build")
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("tat-den.vi.md:6:30: lỗi [SX404]: "), "\(run.errors)")
  }

  @Test func aLinkToAPageThatComesOrHasGoneSaysWhen() throws {
    let site = try TestSite()
    try site.folder.replace(
      "date: 02/11/2026",
      by: "date: 02/11/2026\npublish-on: 10/12/2026\nexpires: 20/12/2026",
      in: article
    )
    let early = try site.run("check", "--as-of", "09/12/2026")
    #expect(early.exitCode == 1)
    #expect(early.errors.contains("đến ngày 10 tháng 12 năm 2026 mới đăng"), "\(early.errors)")
    #expect(try site.run("check", "--as-of", "10/12/2026").exitCode == 0)
    #expect(try site.run("check", "--as-of", "20/12/2026").exitCode == 0)
    // A day that passes stops no site: the text of the link is left.
    let late = try site.run("build", "--as-of", "21/12/2026")
    #expect(late.exitCode == 0)
    #expect(late.errors.contains("đã gỡ sau ngày 20 tháng 12 năm 2026"), "\(late.errors)")
    let page = try site.page("kien-thuc/tat-den-khi-ra-ve.html")
    #expect(!page.contains("khoa-van"), "\(page)")
    #expect(try site.run("check", "--as-of", "21/12/2026", "--strict").exitCode == 1)
  }

  @Test func aCancelledSessionIsNotAnnouncedButStillSaysSo() throws {
    let site = try TestSite()
    try site.run("build")
    #expect(try site.page("index.html").contains("tap-huan/tiet-kiem.html"))
    let schedule = "content/training/lich.vi.md"
    try site.folder.replace("status: planned", by: "status: cancelled", in: schedule)
    try site.run("build")
    #expect(try !site.page("index.html").contains("tap-huan/tiet-kiem.html"))
    #expect(try site.page("tap-huan/index.html").contains("status-cancelled"))
    #expect(try site.page("tap-huan/tiet-kiem.html").contains("status-cancelled"))
    try site.folder.replace("status: cancelled", by: "status: open", in: schedule)
    try site.run("build")
    #expect(try site.page("index.html").contains("tap-huan/tiet-kiem.html"))
  }

  @Test func withoutADayGivenItIsTheDayInVietNam() throws {
    let site = try TestSite()
    // 15 December 2026, 16:59:59 UTC is still that day at seven hours east; a second later is not.
    try site.run("build", environment: ["SOURCE_DATE_EPOCH": "1797353999"])
    #expect(try listing(site, "tap-huan/index.html").upcoming.contains("tiet-kiem.html"))
    try site.run("build", environment: ["SOURCE_DATE_EPOCH": "1797354000"])
    #expect(try listing(site, "tap-huan/index.html").past.contains("tiet-kiem.html"))
  }

  @Test(arguments: ["9223372036854775807", "-9223372036854775808", "hôm nay", ""])
  func whatIsNoMomentIsNoDay(moment: String) throws {
    let run = try TestSite().run("build", environment: ["SOURCE_DATE_EPOCH": moment])
    #expect(run.exitCode == 0, "\(run.errors)")
  }
}
