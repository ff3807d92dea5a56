import Diagnostics
import Markdown
import Testing

@Suite("Markdown tree")
struct MarkdownTreeTests {
  @Test("blocks stand in the tree with their places")
  func blocks() {
    check(
      """
      ## Mở đầu

      Đoạn *một*
      tiếp.

      > Trích

      ---

      ```sh
      make
      ```
      """,
      """
      document @1:1-12:4
        heading(2) @1:1-1:15
          text "Mở đầu"
        paragraph @3:1-4:8
          text "Đoạn "
          emphasis
            text "một"
          softBreak
          text "tiếp."
        blockQuote @6:1-6:9
          paragraph @6:3-6:9
            text "Trích"
        thematicBreak @8:1-8:4
        codeBlock(sh) "make\\n" @10:1-12:4
      """
    )
  }

  @Test("lists know whether they are tight and where they start")
  func lists() {
    check(
      "- a\n- b\n\n  3. c\n\n  4. d\n",
      """
      document @1:1-6:7
        bulletList(loose) @1:1-6:7
          item @1:1-1:4
            paragraph @1:3-1:4
              text "a"
          item @2:1-6:7
            paragraph @2:3-2:4
              text "b"
            orderedList(3, loose) @4:3-6:7
              item @4:3-4:7
                paragraph @4:6-4:7
                  text "c"
              item @6:3-6:7
                paragraph @6:6-6:7
                  text "d"
      """
    )
  }

  @Test("items without empty lines between them are tight")
  func tightLists() {
    check(
      "* a\n* \n\nb",
      """
      document @1:1-4:2
        bulletList(tight) @1:1-2:3
          item @1:1-1:4
            paragraph @1:3-1:4
              text "a"
          item @2:1-2:3
        paragraph @4:1-4:2
          text "b"
      """
    )
  }

  @Test("links and images have destination and title")
  func links() {
    check(
      "[a **b**](../c.md \"d\") ![e](f.jpg) <g@h.vn>\\\n`i` <b>",
      """
      document @1:1-2:8
        paragraph @1:1-2:8
          link to "../c.md" title "d"
            text "a "
            strong
              text "b"
          text " "
          image to "f.jpg"
            text "e"
          text " "
          link to "mailto:g@h.vn"
            text "g@h.vn"
          lineBreak
          code "i"
          text " "
          rawHTML "<b>"
      """
    )
  }

  @Test("an underlined heading ends with its underline")
  func setextHeadings() {
    check(
      "> Một\n> hai\n> ---\n>\n> ba\n\nBốn\n===\nnăm",
      """
      document @1:1-9:5
        blockQuote @1:1-5:5
          heading(2) @1:3-3:6
            text "Một"
            softBreak
            text "hai"
          paragraph @5:3-5:5
            text "ba"
        heading(1) @7:1-8:4
          text "Bốn"
        paragraph @9:1-9:5
          text "năm"
      """
    )
  }

  @Test("raw HTML ends with its last line")
  func rawHTMLBlocks() {
    check(
      "<!-- a -->\n<pre>\n\nb</pre>\n\n> <div>\n> c\n\n<!-- d",
      """
      document @1:1-9:7
        rawHTMLBlock "<!-- a -->\\n" @1:1-1:11
        rawHTMLBlock "<pre>\\n\\nb</pre>\\n" @2:1-4:8
        blockQuote @6:1-7:4
          rawHTMLBlock "<div>\\nc\\n" @6:3-7:4
        rawHTMLBlock "<!-- d\\n" @9:1-9:7
      """
    )
  }

  @Test("places count from the start of the file, not of the body")
  func bodyStart() {
    check(
      "---\ntitle: a\n---\n\nb\n",
      from: 17,
      """
      document @4:1-5:2
        paragraph @5:1-5:2
          text "b"
      """
    )
  }

  @Test("an empty body is a document without children", arguments: [("", 0), ("ab", 2), ("a", 9)])
  func emptyBodies(text: String, bodyStart: Int) {
    let document = MarkdownParser.parse(SourceFile(path: "a.md", text: text), from: bodyStart).value
    #expect(document.nodes.count == 1)
    #expect(Array(document.blocks).isEmpty)
    #expect(document.nodes[0].range == SourceRange(text.utf8.count, text.utf8.count))
  }

  @Test("plain text drops the markup and joins lines and blocks")
  func plainText() {
    let source = "# A *b* `c`\nd ![e](f)\ng\n\n- h\n- i\n"
    let document = MarkdownParser.parse(SourceFile(path: "a.md", text: source)).value
    #expect(document.plainText(of: 0) == "A b c\nd e g\nh\ni")
    #expect(document.blocks.map { document.plainText(of: $0) } == ["A b c", "d e g", "h\ni"])
  }

  private func check(
    _ source: String,
    from bodyStart: Int = 0,
    _ expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let file = SourceFile(path: "a.md", text: source)
    let document = MarkdownParser.parse(file, from: bodyStart).value
    #expect(
      MarkdownDumper(document: document).dump() == expected,
      sourceLocation: sourceLocation
    )
  }
}
