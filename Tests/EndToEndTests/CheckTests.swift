import Foundation
import Testing

@Suite("Checking")
struct CheckTests {
  /// A problem as `--format json` prints it.
  private struct Entry: Decodable, Equatable {
    let file: String
    let line: Int
    let column: Int
    let severity: String
    let code: String
    let message: String
    let hint: String?
  }

  private let page = "content/articles/learn/khoa-van.vi.md"

  @Test(arguments: [true, false])
  func aCheckWritesNothing(isSound: Bool) throws {
    let site = try TestSite()
    if !isSound { try site.folder.replace("date:", by: "dates:", in: page) }
    let before = try FolderTrace(of: site.folder.path)
    #expect(try site.run("check").exitCode == (isSound ? 0 : 1))
    #expect(try FolderTrace(of: site.folder.path) == before)
  }

  @Test func aCheckAndABuildFindTheSame() throws {
    let site = try TestSite(.real)
    try site.folder.write("---\ntitle: Hỏng\n", to: "content/pages/hong.vi.md")
    // Without it the check alone would note that the page is not translated.
    try site.folder.write("---\ntitle: Broken\n---\n", to: "content/pages/hong.en.md")
    let layout = "templates/layouts/page.html"
    try site.folder.replace("{{title}}</h1>", by: "{{titel}}</h1>", in: layout)
    let check = try site.run("check").errors.split(separator: "\n").dropLast()
    let build = try site.run("build").errors.split(separator: "\n").dropLast()
    #expect(check == build)
    #expect(check.contains { $0.hasPrefix("content/pages/hong.vi.md:1:1: lỗi [SX102]: ") })
    #expect(check.contains { $0.hasPrefix("templates/layouts/page.html:5:25: lỗi [SX301]: ") })
  }

  @Test func theRepositorysOwnContentIsSoundWarningsIncluded() throws {
    let run = try TestSite(.real).run("check", "--strict")
    #expect(run.exitCode == 0, "\(run.errors)")
  }

  @Test func problemsAsJSONAreForProgramsToRead() throws {
    let site = try TestSite()
    try site.folder.replace("date:", by: "dates:", in: page)
    let run = try site.run("check", "--format", "json", "--lang", "en")
    #expect(run.exitCode == 1)
    #expect(run.errors.isEmpty)
    let entries = try JSONDecoder().decode([Entry].self, from: Data(run.output.utf8))
    #expect(entries.map(\.code) == ["SX120"])
    #expect(
      entries.last
        == Entry(
          file: page,
          line: 4,
          column: 1,
          severity: "error",
          code: "SX120",
          message: "there is no entry 'dates'",
          hint: "did you mean 'date'?"
        )
    )
  }

  @Test func noProblemsAreAnEmptyList() throws {
    let run = try TestSite().run("check", "--format", "json")
    #expect(run.exitCode == 0)
    #expect(try JSONDecoder().decode([Entry].self, from: Data(run.output.utf8)).isEmpty)
  }

  @Test func aWarningDoesNotStopABuildUnlessItIsStrict() throws {
    let site = try TestSite()
    try site.folder.replace("Khóa chặt.", by: "Khóa <b>chặt</b>.", in: page)
    let lenient = try site.run("build")
    #expect(lenient.exitCode == 0)
    #expect(lenient.errors.contains("khoa-van.vi.md:6:6: cảnh báo [SX204]: "), "\(lenient.errors)")
    #expect(lenient.errors.contains("cảnh báo)"))
    let before = try site.published()

    try site.folder.replace("<b>", by: "<i>", in: page)
    let strict = try site.run("build", "--strict", "--no-pdf")
    #expect(strict.exitCode == 1)
    #expect(strict.errors.contains("khoa-van.vi.md:6:6: lỗi [SX204]: "), "\(strict.errors)")
    #expect(try site.published() == before)
  }
}
