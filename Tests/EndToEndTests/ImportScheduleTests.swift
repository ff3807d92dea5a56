import Foundation
import Testing

@Suite("Importing a schedule")
struct ImportScheduleTests {
  private let table = """
    Ngày;Giờ;Chủ đề;Chủ đề (tiếng Anh);Địa bàn;Số lượng;Liên hệ
    15/12/2026;8h–11h30;Tắt máy;Switch off;Vĩnh Yên;30;xuong@xuongsach.vn
    20/12/2026;8h–11h30;Khóa van;Close the taps;Bình Xuyên;;

    """

  @Test func theTableBecomesAPairThatPassesTheCheckAndIsPublished() throws {
    let site = try TestSite(.real)
    try site.folder.write(table, to: "Lịch 2026.csv")
    let run = try site.run("import-schedule", "Lịch 2026.csv")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.errors.contains("Đã nhập 2 buổi"), "\(run.errors)")
    let path = "content/training/lich-2026.vi.md"
    #expect(run.errors.contains(path))
    #expect(try site.run("check").errors.contains("không có lỗi"))
    try site.folder.replace("draft: true\n", by: "", in: path)
    // What is left to do is said, word for word as it is typed.
    let next = "./sxsh translated content/training/lich-2026.en.md\n"
    #expect(run.errors.contains(next), "\(run.errors)")
    #expect(try site.run("translated", "content/training/lich-2026.en.md").exitCode == 0)
    let build = try site.run("build", "--strict", "--no-pdf")
    #expect(build.exitCode == 0, "\(build.errors)")
    #expect(try site.page("tap-huan/tat-may-2026-12.html").contains("Tắt máy"))
    #expect(try site.page("en/training/tat-may-2026-12.html").contains("Switch off"))
  }

  @Test func aSecondImportTakesNewNamesAndIDsUnlessTheNameIsGiven() throws {
    let site = try TestSite(.real)
    try site.folder.write(table, to: "lich.csv")
    for _ in 1...2 { #expect(try site.run("import-schedule", "lich.csv").exitCode == 0) }
    #expect(try site.folder.text("content/training/lich-2.vi.md").contains("tat-may-2026-12-2"))
    #expect(try site.run("check", "--drafts").exitCode == 0)
    let again = try site.run("import-schedule", "lich.csv", "--output", "content/training/lich")
    #expect(again.exitCode == 2)
    #expect(again.errors.hasPrefix("lỗi [SX675]: "), "\(again.errors)")
  }

  @Test(arguments: ["", "content/training/"])
  func aNameThatIsEmptyIsRefused(name: String) throws {
    let site = try TestSite(.real)
    try site.folder.write(table, to: "lich.csv")
    let run = try site.run("import-schedule", "lich.csv", "--output", name)
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("ghi như --output lich-2027"), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: site.folder["content/training/.vi.md"]))
  }

  @Test func warningsAreCountedWhereTheSessionsAre() throws {
    let site = try TestSite(.real)
    try site.folder.write(
      table.replacing("xuong@xuongsach.vn", with: "sxsh@example.vn"),
      to: "lich.csv"
    )
    let run = try site.run("import-schedule", "lich.csv")
    #expect(run.errors.contains("\nĐã nhập 2 buổi (1 cảnh báo) vào:\n"), "\(run.errors)")
    #expect(run.errors.hasSuffix("4. Chạy ./sxsh check\n"), "\(run.errors)")
  }

  @Test func faultsNameTheirCellsAndNothingIsWritten() throws {
    let site = try TestSite(.real)
    try site.folder.write(
      table.replacing("15/12/2026", with: "12/15/2026").replacing("Bình Xuyên", with: "Bình Xuyen"),
      to: "lich.csv"
    )
    let before = try FolderTrace(of: site.folder.path)
    let run = try site.run("import-schedule", "lich.csv")
    #expect(run.exitCode == 1)
    #expect(run.errors.contains(#"lich.csv:2:1: lỗi [SX502]: hàng 2, cột A "Ngày": '12/15/2026'"#))
    #expect(run.errors.contains("viết ngày trước: '15/12/2026'"))
    #expect(run.errors.contains(#"lỗi [SX126]: hàng 3, cột E "Địa bàn": "#), "\(run.errors)")
    #expect(try FolderTrace(of: site.folder.path) == before)
    let english = try site.run("import-schedule", "lich.csv", "--lang", "en")
    #expect(english.errors.contains(#"row 2, column A "Ngày": '12/15/2026' has the month"#))
  }

  @Test(arguments: ["none.csv", "content"])
  func aTableThatIsNoFileEndsWith2(path: String) throws {
    let run = try TestSite().run("import-schedule", path)
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("'\(path)'"), "\(run.errors)")
  }
}
