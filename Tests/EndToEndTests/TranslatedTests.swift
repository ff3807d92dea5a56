import Foundation
import Testing

@Suite("Recording translations")
struct TranslatedTests {
  private let source = "content/articles/learn/khoa-van.vi.md"
  private let translation = "content/articles/learn/khoa-van.en.md"

  @Test(arguments: [
    "content/articles/learn/khoa-van.vi.md", "./content/articles/learn/khoa-van.en.md",
    "articles/learn/khoa-van.en.md", "content\\articles\\learn\\khoa-van.vi.md",
    "articles/learn/khoa-van",
  ])
  func oneLineOfTheTranslationIsWritten(file: String) throws {
    let site = try TestSite(.unrecorded)
    let before = try site.folder.text(translation)
    let run = try site.run("translated", file)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.output == translation + "\n")
    let after = try site.folder.text(translation).components(separatedBy: "\n")
    let added = after.filter { $0.hasPrefix("source-digest: 2026-12-01 title=") }
    #expect(added.count == 1)
    #expect(after.filter { !added.contains($0) }.joined(separator: "\n") == before)
  }

  @Test func lineEndsMarksAndRightsStay() throws {
    let site = try TestSite(.unrecorded)
    let text =
      "\u{FEFF}" + (try site.folder.text(translation)).replacingOccurrences(of: "\n", with: "\r\n")
    try site.folder.write(text, to: translation)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640],
      ofItemAtPath: site.folder[translation]
    )
    #expect(try site.run("translated", translation).exitCode == 0)
    let lines = try site.folder.text(translation).components(separatedBy: "\r\n")
    #expect(lines.filter { !$0.hasPrefix("source-digest:") }.joined(separator: "\r\n") == text)
    let attributes = try FileManager.default.attributesOfItem(atPath: site.folder[translation])
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    let names = try FolderTrace(of: site.folder["content"]).files
    #expect(!names.contains { $0.contains(".sxsh-new") }, "\(names)")
  }

  @Test func everyTranslationIsRecordedAtOnceAndKeepsItsDay() throws {
    let site = try TestSite(.unrecorded)
    #expect(try site.run("check", "--strict").exitCode == 1)
    #expect(try site.run("translated", "--all").output.split(separator: "\n").count == 3)
    #expect(try site.run("check", "--strict").exitCode == 0)
    let before = try FolderTrace(of: site.folder.path)
    #expect(try site.run("translated", "--all", "--as-of", "2027-01-01").output == "")
    #expect(try FolderTrace(of: site.folder.path) == before)
  }

  @Test func aFileWithErrorsIsRefused() throws {
    let site = try TestSite(.unrecorded)
    try site.folder.replace("date:", by: "dates:", in: source)
    let before = try FolderTrace(of: site.folder.path)
    for arguments in [["translated", translation], ["translated", "--all"]] {
      let run = try Sxsh.run(arguments, in: site.folder)
      #expect(run.exitCode == 1)
      #expect(run.errors.contains("khoa-van.vi.md:4:1: lỗi [SX120]"), "\(run.errors)")
      #expect(run.output.isEmpty)
    }
    #expect(try FolderTrace(of: site.folder.path) == before)
    #expect(try site.run("translated", "articles/learn/tat-den").exitCode == 0)
  }

  @Test func aSessionsPageTellsOfChangesToThatSessionAlone() throws {
    let site = try TestSite()
    let schedule = "content/training/lich.vi.md"
    let notice = "The Vietnamese text has changed since"
    try site.folder.replace(
      "Mang theo hóa đơn điện.",
      by: "Mang theo hai hóa đơn điện.",
      in: schedule
    )
    try site.run("build")
    #expect(try site.page("en/training/dates.html").contains(notice))
    #expect(try !site.page("en/training/tiet-kiem.html").contains(notice))
    try site.folder.replace("Tiết kiệm điện trong xưởng", by: "Tiết kiệm điện ở nhà", in: schedule)
    try site.run("build")
    #expect(try site.page("en/training/tiet-kiem.html").contains(notice))
  }

  @Test func wrongUsageIsSaidAndWritesNothing() throws {
    let site = try TestSite()
    let before = try FolderTrace(of: site.folder.path)
    for arguments in [
      ["translated"], ["translated", "--all", translation], ["translated", "nowhere.en.md"],
    ] {
      #expect(try Sxsh.run(arguments, in: site.folder).exitCode == 2, "\(arguments)")
    }
    #expect(try FolderTrace(of: site.folder.path) == before)
  }

  @Test(arguments: ["khoa-van.en.md", "content/articles/learn/khoa-vna.en.md"])
  func aDocumentThatIsNotThereIsAnsweredWithTheNearest(file: String) throws {
    let run = try TestSite().run("translated", file)
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("có phải ý bạn là 'articles/learn/khoa-van'?"), "\(run.errors)")
  }

  @Test func aFileCanBeNamedFromAnyFolder() throws {
    let site = try TestSite(.unrecorded)
    let run = try Sxsh.run(
      ["translated", "learn/khoa-van.en.md"],
      in: site.folder,
      environment: ["SXSH_ROOT": site.folder.path],
      wrapper: ["sh", "-c", #"cd content/articles && exec "$@""#, "sh"]
    )
    #expect(run.output == translation + "\n", "\(run.errors)")
  }

  @Test func whereTheSiteCannotBeReadItsErrorsAreTold() throws {
    let site = try TestSite()
    try site.folder.replace("name:", by: "names:", in: "content/site.yaml")
    let run = try site.run("translated", translation)
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("content/site.yaml:1:1: lỗi [SX120]"), "\(run.errors)")
  }

  @Test func whatIsNotTranslatedCannotBeRecorded() throws {
    let site = try TestSite()
    try FileManager.default.removeItem(atPath: site.folder[translation])
    let run = try site.run("translated", source, "--lang", "en")
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("has no translation yet"), "\(run.errors)")
  }

  @Test func anEditMakesTheTranslationOutdatedUntilItIsRecordedAgain() throws {
    let site = try TestSite()
    try site.folder.replace("Khóa chặt.", by: "Khóa thật chặt.", in: source)
    let check = try site.run("check", "--lang", "en")
    #expect(check.exitCode == 0)
    #expect(
      check.errors.contains(
        "khoa-van.en.md:6:1: warning [SX421]: the source text has changed since 1 November 2026"
      )
    )
    #expect(check.errors.contains("khoa-van.vi.md:6:1: note: source text: paragraph changed"))
    try site.run("build")
    let page = try site.page("en/learn/close-the-taps.html")
    #expect(page.contains("The Vietnamese text has changed since 1 November 2026"))
    #expect(page.contains(#"<a href="../../kien-thuc/khoa-van-nuoc.html" hreflang="vi">"#))
    #expect(try !site.page("en/learn/lights-out.html").contains("has changed since"))
    #expect(try !site.page("kien-thuc/khoa-van-nuoc.html").contains("đã thay đổi từ"))
    try site.run("translated", source)
    try site.run("build")
    #expect(try !site.page("en/learn/close-the-taps.html").contains("has changed since"))
  }
}
