import Foundation
import Testing

@Suite("Files as other editors leave them")
struct ForeignEditorTests {
  /// What an editor does to every file it saves.
  enum Habit: CaseIterable {
    case byteOrderMark
    case windowsLineEnds
    case oldMacLineEnds
    case decomposedLetters
    case blanksAtLineEnds
    case noLineEndAtTheEnd

    func change(_ text: String) -> String {
      switch self {
      case .byteOrderMark: "\u{FEFF}" + text
      case .windowsLineEnds: text.replacing("\n", with: "\r\n")
      case .oldMacLineEnds: text.replacing("\n", with: "\r")
      case .decomposedLetters: text.decomposedStringWithCanonicalMapping
      // Two blanks before a line's end mean something in Markdown; one does not, except behind the
      // backslash of a line break, which must be the last of its line.
      case .blanksAtLineEnds:
        text.replacing("\n", with: " \n").replacing("\\ \n", with: "\\\n")
      case .noLineEndAtTheEnd: String(text.reversed().drop { $0 == "\n" }.reversed())
      }
    }
  }

  @Test(
    arguments: Habit.allCases.map { [$0] } + [
      [.byteOrderMark, .decomposedLetters, .windowsLineEnds]
    ]
  )
  func makeTheSameSite(habits: [Habit]) throws {
    let site = try TestSite(.real)
    for name in try Self.texts(of: site) {
      let text = try site.folder.text(name)
      try site.folder.write(habits.reduce(text) { $1.change($0) }, to: name)
    }
    let run = try site.run("build", "--strict", "--no-pdf")
    #expect(run.exitCode == 0, "\(run.errors)")
    let expected = try Self.expected.get()
    let contents = try site.published().site
    #expect(Set(contents.keys) == Set(expected.keys))
    for (name, bytes) in expected { #expect(contents[name] == bytes, "\(name)") }
  }

  @Test func namesInDecomposedLettersLeadToTheirFiles() throws {
    let site = try TestSite()
    let picture = "content/media/lò nung.svg".decomposedStringWithCanonicalMapping
    let drawing = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"/>"#
    try site.folder.write(drawing, to: picture)
    let page = "content/articles/learn/khoa-van.vi.md"
    try site.folder.write(
      try site.folder.text(page) + "\n![Lò](<../../media/lò nung.svg>)\n",
      to: page
    )
    let run = try site.run("build")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(try site.page("kien-thuc/khoa-van-nuoc.html").contains("media/lo-nung.svg"))
  }

  /// What Word or a spreadsheet makes of the front matter, and where the message must point.
  struct Slip: CustomTestStringConvertible {
    let testDescription: String
    let old: String
    let new: String
    let place: String
    var exitCode: Int32 = 1
  }

  @Test(arguments: [
    Slip(
      testDescription: "a tab before a key",
      old: "date:",
      new: "\tdate:",
      place: "khoa-van.vi.md:4:1: lỗi"
    ),
    Slip(
      testDescription: "curly quotes",
      old: "title: Khóa van nước",
      new: "title: “Khóa van nước”",
      place: "khoa-van.vi.md:2:8: cảnh báo",
      exitCode: 0
    ),
    Slip(
      testDescription: "dashes made one",
      old: "date: 02/11/2026\n---\n",
      new: "date: 02/11/2026\n—\n",
      place: "khoa-van.vi.md:1:1: lỗi"
    ),
    Slip(
      testDescription: "a no-break space behind the colon",
      old: "date: ",
      new: "date:\u{A0}",
      place: "khoa-van.vi.md:4:"
    ),
  ])
  func slipsAreNamedWithTheirLine(slip: Slip) throws {
    let site = try TestSite()
    let page = "content/articles/learn/khoa-van.vi.md"
    try site.folder.replace(slip.old, by: slip.new, in: page)
    let run = try site.run("check")
    #expect(run.exitCode == slip.exitCode, "\(run.errors)")
    #expect(run.errors.contains(slip.place), "\(run.errors)")
  }

  @Test func aTitleMayHoldColonsAndMarks() throws {
    let site = try TestSite()
    let page = "content/articles/learn/khoa-van.vi.md"
    let title = "Khóa van: \"bốn\" bước – 100% đúng, [nháp] & <xong>"
    try site.folder.replace("Khóa van nước", by: title, in: page)
    let run = try site.run("build")
    #expect(run.exitCode == 0, "\(run.errors)")
    let text = try site.page("kien-thuc/khoa-van-bon-buoc-100-dung-nhap-xong.html")
    #expect(text.contains("100% đúng, [nháp] &amp; &lt;xong&gt;</h1>"))
  }

  /// The texts of the site's content, and those of the interface.
  private static func texts(of site: TestSite) throws -> [String] {
    let content = try FileManager.default.subpathsOfDirectory(atPath: site.folder["content"])
      .filter { $0.hasSuffix(".md") || $0.hasSuffix(".yaml") }
    return content.map { "content/\($0)" } + ["templates/strings.yaml"]
  }

  /// The site as it comes from the files as they are.
  private static let expected = Result {
    let site = try TestSite(.real)
    try site.run("build")
    return try site.published().site
  }
}
