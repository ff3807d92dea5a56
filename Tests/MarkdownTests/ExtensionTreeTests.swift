import Diagnostics
import Markdown
import Testing

@Suite("Tree of the extensions")
struct ExtensionTreeTests {
  @Test("tables stand in the tree with the places of their cells")
  func tables() {
    check(
      "a\n> Bảng: b\n> | c | d\\|e |\n> |:-|-|\n> | *f* |\n",
      """
      document @1:1-5:10
        paragraph @1:1-1:2
          text "a"
        blockQuote @2:1-5:10
          table(2) @2:3-5:10
            tableCaption @2:3-2:12
              text "b"
            tableRow(header) @3:3-3:13
              tableCell(left, header) @3:5-3:6
                text "c"
              tableCell(natural, header) @3:9-3:13
                text "d|e"
            tableRow @5:3-5:8
              tableCell(left) @5:5-5:8
                emphasis
                  text "f"
              tableCell(natural) @5:8-5:8
      """
    )
  }

  @Test("lines that are folded into one keep their places, and are text where they are no table")
  func foldedLines() {
    check(
      "| a |\n|---|\n| *b* |  \nc\n\n<!--\n\n| d --> |\n|-|\n\n*e*\n",
      """
      document @1:1-11:4
        table(1) @1:1-4:2
          tableRow(header) @1:1-1:4
            tableCell(natural, header) @1:3-1:4
              text "a"
          tableRow @3:1-3:6
            tableCell(natural) @3:3-3:6
              emphasis
                text "b"
          tableRow @4:1-4:2
            tableCell(natural) @4:1-4:2
              text "c"
        rawHTMLBlock "<!--\\n\\n| d --> |\\n" @6:1-8:10
        paragraph @9:1-9:4
          text "|-|"
        paragraph @11:1-11:4
          emphasis
            text "e"
      """
    )
  }

  @Test("footnotes stand where they are defined, with the places of what they hold")
  func footnotes() {
    check(
      "a[^long-label]\n\n[^long-label]:  b\n\n    > c\n\nd\n",
      """
      document @1:1-7:2
        paragraph @1:1-1:15
          text "a"
          footnoteReference(1)
        footnoteDefinition(1) @3:1-5:8
          paragraph @3:17-3:18
            text "b"
          blockQuote @5:5-5:8
            paragraph @5:7-5:8
              text "c"
        paragraph @7:1-7:2
          text "d"
      """
    )
  }

  @Test("marks of call-outs and tasks leave the text")
  func marks() {
    check(
      "> [!TIP]\n> a\n\n- [x] b\n",
      """
      document @1:1-4:8
        callout(tip) @1:1-2:4
          paragraph @1:3-2:4
            text "a"
        bulletList(tight) @4:1-4:8
          taskItem(done) @4:1-4:8
            paragraph @4:3-4:8
              text "b"
      """
    )
  }

  @Test("struck text and bare addresses are inlines of their own")
  func inlines() {
    check(
      "a ~~b *c*~~ https://d.vn.",
      """
      document @1:1-1:26
        paragraph @1:1-1:26
          text "a "
          strikethrough
            text "b "
            emphasis
              text "c"
          text " "
          link to "https://d.vn"
            text "https://d.vn"
          text "."
      """
    )
  }

  @Test("CommonMark alone has none of them")
  func commonMark() {
    let source = "|a|\n|-|\n\n~~b~~ [^1] https://c.vn\n\n> [!TIP]\n"
    let file = SourceFile(path: "a.md", text: source)
    let document = MarkdownParser.parse(file, dialect: .commonMark).value
    let kinds = Set(document.nodes.map { "\($0.kind)" })
    #expect(kinds == ["document", "paragraph", "text", "softBreak", "blockQuote"])
  }

  @Test("places of links in cells and notes are found")
  func places() {
    let source = "| [a](b\\|c) | [d](e) |\n|---|---|\n\n[^1]: [f](g) https://h.vn.\n\n[^1]"
    let file = SourceFile(path: "a.md", text: source)
    let document = MarkdownParser.parse(file).value
    var positions = SourcePositions(of: document)
    let texts = document.links.map { file.text(in: positions.destination(of: $0)) }
    #expect(texts == ["b\\|c", "e", "g", "https://h.vn"])
  }

  private func check(
    _ source: String,
    _ expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let document = MarkdownParser.parse(SourceFile(path: "a.md", text: source)).value
    #expect(
      MarkdownDumper(document: document).dump() == expected,
      sourceLocation: sourceLocation
    )
  }
}
