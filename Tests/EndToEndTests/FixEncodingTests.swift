import Foundation
import Testing

@Suite("Mending old encodings")
struct FixEncodingTests {
  private let page = "content/articles/learn/khoa-van.vi.md"
  private let wrong = "Kho¸ van n­íc gióp bít chi phÝ, s¶n xuÊt s¹ch h¬n."

  /// A small site whose page was pasted from an old document, with line ends of Windows.
  private func site() throws -> (TestSite, before: String) {
    let site = try TestSite()
    let text = try site.folder.text(page).replacing("Khóa chặt.", with: wrong)
      .replacing("\n", with: "\r\n")
    try site.folder.write(text, to: page)
    return (site, text)
  }

  @Test func showsWhatWouldChangeAndSavesNothing() throws {
    let (site, before) = try site()
    let run = try site.run("fix-encoding", page)
    #expect(run.exitCode == 1)
    #expect(
      run.output == """
        \(page):6: TCVN3 (ABC, phông .VnTime)
        - \(wrong)
        + Khoá van nước giúp bớt chi phí, sản xuất sạch hơn.

        """
    )
    #expect(run.errors.hasPrefix("\(page): 1 dòng cần sửa; chưa ghi gì, thêm --write để ghi"))
    #expect(try site.folder.text(page) == before)
  }

  @Test func savesTheLinesAndNothingElse() throws {
    let (site, before) = try site()
    let run = try site.run("fix-encoding", "--write", page, "--lang", "en")
    #expect(run.exitCode == 0)
    #expect(run.errors.hasPrefix("\(page): 1 line mended; capitals with tone marks come out small"))
    let right = "Khoá van nước giúp bớt chi phí, sản xuất sạch hơn."
    #expect(try site.folder.text(page) == before.replacing(wrong, with: right))
    #expect(try site.folder.names() == ["content", "templates"])
    let again = try site.run("fix-encoding", page)
    #expect(again.exitCode == 0)
    #expect(again.output.isEmpty)
    #expect(again.errors == "\(page): chữ đã đúng, không có gì phải sửa\n")
  }

  @Test func theCheckNamesTheCommandThatMends() throws {
    let (site, _) = try site()
    let check = try site.run("check")
    #expect(check.exitCode == 1)
    #expect(check.errors.contains("\(page):6:1: lỗi [SX155]: "), "\(check.errors)")
    #expect(check.errors.contains("./sxsh fix-encoding \(page) --write"), "\(check.errors)")
    try site.run("fix-encoding", page, "--write")
    // The old document used the other way of placing tone marks.
    #expect(try site.run("check").errors.contains("SX221"))
    #expect(try site.run("check").exitCode == 0)
  }

  @Test func turnsWholeFilesIntoUTF8() throws {
    let site = try TestSite()
    let text = try site.folder.text(page)
    let data = try #require(text.data(using: .utf16))
    try data.write(to: URL(fileURLWithPath: site.folder[page]))
    #expect(try site.run("check").errors.contains("[SX151]"))
    #expect(try site.run("fix-encoding", page, "--write").exitCode == 0)
    #expect(try site.folder.text(page) == text)
    #expect(try site.run("check").exitCode == 0)
  }

  @Test(arguments: ["PK\u{3}\u{4}…", "%PDF-1.7"])
  func aDocumentOfAnOfficeProgramIsNoText(beginning: String) throws {
    let site = try TestSite()
    try site.folder.write(beginning, to: "bai.docx")
    let run = try site.run("fix-encoding", "--write", "bai.docx")
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("không phải tệp chữ"), "\(run.errors)")
    #expect(try site.folder.text("bai.docx") == beginning)
  }

  @Test func leavesVNIAndSaysWhatToDo() throws {
    let site = try TestSite()
    let text = "Saûn xuaát saïch hôn giuùp bôùt chi phí.\n"
    try site.folder.replace("Khóa chặt.\n", by: text, in: page)
    let run = try site.run("fix-encoding", "--write", page)
    #expect(run.exitCode == 1)
    #expect(run.output.hasPrefix("\(page):6: VNI (phông VNI-Times): "), "\(run.output)")
    #expect(run.output.contains("UniKey"))
    #expect(try site.folder.text(page).hasSuffix(text))
  }

  @Test func aFileThatIsNotThereOrNotNamedEndsWith2() throws {
    let site = try TestSite()
    let missing = try site.run("fix-encoding", "content/khong-co.md")
    #expect(missing.exitCode == 2)
    #expect(missing.errors.contains("content/khong-co.md"))
    #expect(try site.run("fix-encoding").exitCode == 2)
  }

  @Test func theOtherFilesAreMendedWhereOneCannotBeRead() throws {
    let (site, _) = try site()
    let run = try site.run("fix-encoding", "--write", "khong-co.md", "khong-co-nua.md", page)
    #expect(run.exitCode == 2)
    for name in ["khong-co.md", "khong-co-nua.md"] {
      #expect(run.errors.contains("'\(name)'"), "\(run.errors)")
    }
    #expect(try site.folder.text(page).contains("Khoá van nước"))
  }
}
