import Foundation
import Testing

@Suite("Strict and lenient")
struct StrictnessTests {
  private let article = "content/articles/learn/khoa-van.vi.md"

  @Test(arguments: ["build", "check"])
  func strictAndLenientAtOnceAreWrongUsage(command: String) throws {
    let run = try TestSite().run(command, "--strict", "--lenient")
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("--strict và --lenient trái nhau"), "\(run.errors)")
  }

  @Test(arguments: ["[mất](mat.md)", "[mất](tat-den.md#mat)", "![mất](../../media/mat.jpg)"])
  func aPreviewIsBuiltInSpiteOfWhatLeadsNowhere(text: String) throws {
    let site = try TestSite()
    try site.folder.replace("Khóa chặt.", by: "Khóa chặt, \(text).", in: article)
    #expect(try site.run("build").exitCode == 1)
    #expect(!site.publishes("index.html"))
    let run = try site.run("build", "--lenient")
    #expect(run.exitCode == 0)
    #expect(run.errors.contains("cảnh báo [SX40"), "\(run.errors)")
    #expect(try site.page("kien-thuc/khoa-van-nuoc.html").contains("<p>Khóa chặt, mất.</p>"))
    #expect(!site.folder.exists("content/addresses.txt"))
    #expect(try site.run("check", "--lenient").exitCode == 0)
  }

  @Test func otherErrorsStopAPreviewToo() throws {
    let site = try TestSite()
    try site.folder.replace("date:", by: "dates:", in: article)
    #expect(try site.run("build", "--lenient").exitCode == 1)
    #expect(!site.publishes("index.html"))
  }

  @Test func aWaiverSilencesItsWarningAndIsReportedOnceThatIsGone() throws {
    let site = try TestSite()
    try site.folder.replace("Khóa chặt.", by: "Khóa <b>chặt</b>.", in: article)
    try site.folder.replace(
      "date: 02/11/2026",
      by: "date: 02/11/2026\nwaive:\n  - { code: SX204, reason: Để thử. }",
      in: article
    )
    try site.run("translated", "--all")
    let waived = try site.run("check", "--strict")
    #expect(waived.exitCode == 0, "\(waived.errors)")
    try site.folder.replace("<b>chặt</b>", by: "chặt", in: article)
    let unused = try site.run("check")
    #expect(unused.exitCode == 0)
    #expect(unused.errors.contains("khoa-van.vi.md:6:13: cảnh báo [SX146]: "), "\(unused.errors)")
    #expect(try site.run("check", "--strict").exitCode == 1)
  }

  /// A server without Typst would take the PDFs off the site.
  @Test func aStrictBuildWritesNoSiteWithoutItsPrints() throws {
    let site = try TestSite(.real)
    func build(_ arguments: String...) throws -> Sxsh.Run {
      try Sxsh.run(["build"] + arguments, in: site.folder, environment: ["PATH": "/nowhere"])
    }
    let strict = try build("--strict")
    #expect(strict.exitCode == 1)
    #expect(strict.errors.contains("lỗi [SX680]"), "\(strict.errors)")
    #expect(!site.publishes("index.html"))
    #expect(try build("--strict", "--no-pdf").exitCode == 0)
    let plain = try build()
    #expect(plain.exitCode == 0)
    #expect(plain.errors.contains("Không có bản in PDF"), "\(plain.errors)")
  }

  @Test func whatElseIsWrongIsToldWhereNothingCanBeTypeset() throws {
    let site = try TestSite()
    try site.folder.replace("Khóa chặt.", by: "Khóa [chặt](khong-co.md).", in: article)
    let run = try Sxsh.run(["handout"], in: site.folder, environment: ["PATH": "/nowhere"])
    #expect(run.exitCode == 2)
    for code in ["SX401", "SX680"] { #expect(run.errors.contains("[\(code)]"), "\(run.errors)") }
  }
}
