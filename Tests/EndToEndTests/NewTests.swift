import Foundation
import Testing

@Suite("New documents")
struct NewTests {
  @Test(arguments: ["bai-viet", "tap-huan", "dien-hinh", "bieu-mau", "trang", "tai-lieu"])
  func aNewPairPassesTheCheckAsADraftAndAsAPage(kind: String) throws {
    let site = try TestSite(.real)
    for title in ["Tắt máy giờ nghỉ", "Tắt máy giờ nghỉ"] {
      let run = try site.run("new", kind, title, "--english", "Switch off")
      #expect(run.exitCode == 0, "\(run.errors)")
      #expect(run.errors.contains("Việc tiếp theo:"))
    }
    #expect(try site.run("check").errors.contains("không có lỗi"))
    let drafts = try site.run("check", "--drafts")
    #expect(drafts.exitCode == 0, "\(drafts.errors)")
  }

  @Test func anEmptySourceFolderIsNone() throws {
    let run = try TestSite(.real).run("new", "trang", "Tắt máy", "--source", "", "--lang", "en")
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("--source"), "\(run.errors)")
    #expect(!run.errors.contains("SX655"), "\(run.errors)")
  }

  @Test(arguments: ["bai-viet", "tap-huan", "dien-hinh", "bieu-mau", "trang", "tai-lieu"])
  func aFilledPairIsPublishedAndABlankOneIsNot(kind: String) throws {
    let site = try TestSite(.real)
    #expect(try site.run("new", kind, "Tắt máy", "--name", "tat", "--lang", "vi").exitCode == 0)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: site.folder["content"])
    let pair = paths.filter { $0.contains("/tat.") }.map { "content/\($0)" }.sorted()
    try #require(pair.count == 2)
    try site.folder.replace("draft: true\n", by: "", in: pair[1])
    let blank = try site.run("build")
    #expect(blank.exitCode == 1)
    #expect(blank.errors.contains("lỗi [SX560]"), "\(blank.errors)")
    for path in pair {
      try write(over: ["Viết lại", "Write this line", "Write the English"], in: path, of: site)
    }
    let half = try site.run("build")
    #expect(half.exitCode == 1)
    #expect(half.errors.contains("lỗi [SX560]"), "\(half.errors)")
    for path in pair { try write(over: ["Viết", "Write"], in: path, of: site) }
    #expect(try site.run("translated", "--all").exitCode == 0)
    let filled = try site.run("build", "--strict", "--no-pdf")
    #expect(filled.exitCode == 0, "\(filled.errors)")
  }

  /// Writes something in the place of each instruction that begins with one of `beginnings`.
  private func write(over beginnings: [String], in path: String, of site: TestSite) throws {
    var text = try site.folder.text(path)
    for beginning in beginnings { text.replace(beginning, with: "Hm") }
    try site.folder.write(text, to: path)
  }

  @Test func nothingIsEverWrittenOver() throws {
    let site = try TestSite()
    let path = "content/articles/learn/tat-den.vi.md"
    let before = try site.folder.text(path)
    let named = try site.run("new", "article", "Tắt đèn", "--name", "tat-den")
    #expect(named.exitCode == 2)
    #expect(named.errors.hasPrefix("lỗi [SX675]: đã có '"), "\(named.errors)")
    #expect(try site.run("new", "article", "Tắt đèn").exitCode == 0)
    #expect(site.folder.exists("content/articles/learn/tat-den-2.en.md"))
    #expect(try site.folder.text(path) == before)
  }

  @Test func filesOfTheWorkingFolderAreNamedFromThere() throws {
    let site = try TestSite()
    let root = ["SXSH_ROOT": URL(fileURLWithPath: site.folder.path).resolvingSymlinksInPath().path]
    let run = try Sxsh.run(["new", "trang", "Liên hệ"], in: site.folder, environment: root)
    #expect(run.errors.contains("\n  content/pages/lien-he.vi.md\n"), "\(run.errors)")
  }

  @Test func sectionsThatCannotBeReadAreToldFromUnknownOnes() throws {
    let site = try TestSite()
    try site.folder.replace("sections:", by: "section:", in: "content/site.yaml")
    let run = try site.run("new", "bai-viet", "Tắt máy")
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("gõ ./sxsh check để xem phải sửa gì"), "\(run.errors)")
  }

  @Test(arguments: [
    (["bai-vit", "Tắt máy"], "có phải ý bạn là 'bai-viet'?"),
    (["bai-viet", "Tắt máy", "--section", "lern"], "có phải ý bạn là 'learn'?"),
    (["bai-viet", "Tắt máy", "--section", "Kiến thức"], "có phải ý bạn là 'learn'?"),
    (["bai-viet", "Tắt máy", "--name", "a/b/tat-may.vi.md"], "ghi như --name tat-may\n"),
    (["Tắt máy"], #"./sxsh new bai-viet "Tắt máy" (các loại: "#),
    (["trang", "Tắt máy", "--section", "learn"], "--section chỉ dùng cho bài viết"),
    (["trang", " "], "tên bài để trống"),
    (["trang", "Tắt máy", "--name", "Tắt máy"], "ghi như --name tat-may"),
    (["trang"], "còn thiếu '<tên-bài>'"),
  ])
  func wrongWordsEndWith2AndWriteNothing(arguments: [String], message: String) throws {
    let site = try TestSite()
    let before = try FolderTrace(of: site.folder.path)
    let run = try Sxsh.run(["new"] + arguments, in: site.folder)
    #expect(run.exitCode == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(!run.errors.contains("Error"), "\(run.errors)")
    #expect(try FolderTrace(of: site.folder.path) == before)
  }
}
