import Diagnostics
import Markdown
import Testing

@Suite("Outline")
struct OutlineTests {
  @Test(
    "ids are folded to ASCII with single hyphens",
    arguments: [
      ("Sở Công Thương: kế hoạch 2017", "so-cong-thuong-ke-hoach-2017"),
      ("ĐIỆN, nước & *hơi*", "dien-nuoc-hoi"), ("`code` – Ă Â Ê Ô Ơ Ư đ", "code-a-a-e-o-o-u-d"),
      ("…?!", "muc"), ("日本", "muc"), ("Ỹ ỵ ß", "y-y"), ("--a--", "a"),
    ]
  )
  func ids(heading: String, id: String) {
    check("## \(heading)", [id])
  }

  @Test("ids are unique in the document")
  func uniqueness() {
    check(
      "## A\n\n## a\n\n### a 2\n\n## A\n\n## ?\n\n## !\n",
      ["a", "a-2", "a-2-2", "a-3", "muc", "muc-2"]
    )
  }

  @Test("an entry has its level, its text without markup and its node")
  func entries() {
    let source = "a\n\n## B *c*\n\n> ### [d](e) `f`\n"
    let document = MarkdownParser.parse(SourceFile(path: "a.md", text: source)).value
    let outline = Outline(of: document)
    #expect(outline.entries.map(\.level) == [2, 3])
    #expect(outline.entries.map(\.text) == ["B c", "d f"])
    #expect(
      outline.entries.map { document.nodes[$0.node].kind } == [
        .heading(level: 2), .heading(level: 3),
      ]
    )
  }

  private func check(
    _ source: String,
    _ ids: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let document = MarkdownParser.parse(SourceFile(path: "a.md", text: source)).value
    #expect(Outline(of: document).entries.map(\.id) == ids, sourceLocation: sourceLocation)
  }
}
