import Diagnostics
import Foundation
import HTML
import Localization
import Markdown
import Testing

@Suite("Markdown extensions on a page of the site")
struct MarkdownExtensionTests {
  @Test("a table can be scrolled, and its header cells head columns")
  func tables() {
    check(
      "| a | |\n|--:|:-:|\n| m3 | |\n",
      """
      <div class="table-scroll" role="region" tabindex="0" aria-label="Bảng 1">
      <table>
      <thead>
      <tr>
      <th scope="col" class="align-right">a</th>
      <td class="align-center"></td>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td class="align-right">m³</td>
      <td class="align-center"></td>
      </tr>
      </tbody>
      </table>
      </div>

      """
    )
  }

  @Test(
    "a paragraph before a table that says so is its caption",
    arguments: ["Bảng: *Nước* \"A\"\n\n", "Table: *Nước* \"A\"\n", "> Bảng:   *Nước* \"A\"\n> "]
  )
  func captions(caption: String) {
    let html = render("\(caption)| a |\n\(caption.hasPrefix(">") ? "> " : "")|---|")
    #expect(
      html.contains(
        "aria-label=\"Nước &quot;A&quot;\">\n<table>\n<caption><em>Nước</em> “A”</caption>"
      )
    )
  }

  @Test("a table without a caption is named by its number and the heading above it")
  func uncaptionedTables() {
    let html = render("|a|\n|-|\n\n## Nước *\"B\"*\n\n|b|\n|-|\n\n### c\n\n> |d|\n> |-|")
    for name in ["Bảng 1", "Bảng 2: Nước &quot;B&quot;", "Bảng 3: c"] {
      #expect(html.contains("aria-label=\"\(name)\">\n<table>"))
    }
  }

  @Test("a paragraph that is not right before a table is no caption")
  func notCaptions() {
    let html = render("Bảng: a\n\n---\n\n|a|\n|-|\n\n- Bảng: b\n\n|a|\n|-|")
    #expect(!html.contains("caption"))
  }

  @Test("a table in a list keeps the list tight, with text right above it")
  func tablesInLists() {
    check(
      "- a\n  |b|\n  |-|\n- c",
      """
      <ul>
      <li>a
      <div class="table-scroll" role="region" tabindex="0" aria-label="Bảng 1">
      <table>
      <thead>
      <tr>
      <th scope="col">b</th>
      </tr>
      </thead>
      </table>
      </div>
      </li>
      <li>c</li>
      </ul>

      """
    )
  }

  @Test(
    "what ends a table is shown after it, and nothing is lost",
    arguments: [
      ("    b", "<pre><code>b\n</code></pre>"), ("    ```", "<pre><code>```\n</code></pre>"),
      ("    > b", "<pre><code>&gt; b\n</code></pre>"), ("2. b", "<ol start=\"2\">"),
      ("-", "<ul>\n<li></li>\n</ul>"), ("---", "<hr />"), ("# b", "<h1>b</h1>"),
      ("> b", "<blockquote>"), ("<b>", "<p>&lt;b&gt;</p>"), ("```\nb\n```", "<pre><code>b\n"),
    ]
  )
  func endsOfTables(line: String, html: String) {
    #expect(render("|a|\n|-|\n|c|\n\(line)\n").contains("</table>\n</div>\n\(html)"))
    let inList = line.replacing("\n", with: "\n  ")
    #expect(render("- |a|\n  |-|\n  |c|\n  \(inList)\n").contains("</table>\n</div>\n\(html)"))
    let inQuote = line.replacing("\n", with: "\n> ")
    #expect(render("> |a|\n> |-|\n> |c|\n> \(inQuote)\n").contains("</table>\n</div>\n\(html)"))
  }

  @Test(
    "tables stand one after the other without empty lines, whatever is between them",
    arguments: ["***", "## b", "<!-- b -->", "```\n```"]
  )
  func chainedTables(between: String) {
    let table = "| a |\n|---|\n| c |\n"
    let html = render([String](repeating: table, count: 40).joined(separator: "\(between)\n"))
    #expect(html.components(separatedBy: "<table>").count == 41)
  }

  @Test("footnotes are numbered by their first reference and link back to each")
  func footnotes() {
    check(
      "a[^x] b[^1] c[^x]\n\n[^1]: `d`\n[^x]: - e\n[^z]: f\n",
      """
      <p>a<sup id="_ref-1"><a href="#_note-1" role="doc-noteref">1</a></sup> \
      b<sup id="_ref-2"><a href="#_note-2" role="doc-noteref">2</a></sup> \
      c<sup id="_ref-1-2"><a href="#_note-1" role="doc-noteref">1</a></sup></p>
      <section class="footnotes" role="doc-endnotes" aria-labelledby="_footnotes">
      <h2 id="_footnotes">Chú thích</h2>
      <ol>
      <li id="_note-1">
      <ul>
      <li>e</li>
      </ul>
      <p> <a href="#_ref-1" role="doc-backlink" aria-label="Về chỗ đang đọc">↩</a> \
      <a href="#_ref-1-2" role="doc-backlink" aria-label="Về chỗ đang đọc">↩<sup>2</sup></a></p>
      </li>
      <li id="_note-2">
      <p><code>d</code> <a href="#_ref-2" role="doc-backlink" aria-label="Về chỗ đang đọc">↩</a></p>
      </li>
      </ol>
      </section>

      """
    )
  }

  @Test("texts that share a page have footnotes of their own, block by block too")
  func footnotesOfSeveralTexts() {
    let document = parse("a[^1] b[^1]\n\n[^1]: c\n").value
    var renderer = MarkdownRenderer(document)
    renderer.footnoteScope = "x-"
    renderer.headingShift = 1
    let whole = String(decoding: renderer.render().bytes, as: UTF8.self)
    #expect(whole.contains("<sup id=\"_x-ref-1-2\"><a href=\"#_x-note-1\" role=\"doc-noteref\">"))
    #expect(
      whole.contains("labelledby=\"_x-footnotes\">\n<h3 id=\"_x-footnotes\">Chú thích</h3>")
    )
    var writer = HTMLWriter()
    for block in document.blocks { renderer.render(block, into: &writer, destinations: []) }
    let blocks = String(decoding: writer.finish().bytes, as: UTF8.self)
    #expect(
      blocks.hasSuffix(
        """
        <ol class="footnotes" start="1">
        <li id="_x-note-1">
        <p>c <a href="#_x-ref-1" role="doc-backlink" aria-label="Về chỗ đang đọc">↩</a> \
        <a href="#_x-ref-1-2" role="doc-backlink" aria-label="Về chỗ đang đọc">↩<sup>2</sup></a></p>
        </li>
        </ol>

        """
      )
    )
  }

  @Test("a footnote may hold several blocks, and references of its own")
  func footnoteBlocks() {
    let html = render("a[^1]\n\n[^1]: b\n\n    c[^2]\n\n    - [d](e)\n\nf\n\n[^2]: [g](h)")
    #expect(html.hasPrefix("<p>a<sup id=\"_ref-1\">"))
    #expect(html.contains("</p>\n<p>f</p>\n<section"))
    #expect(html.contains("<li id=\"_note-1\">\n<p>b</p>\n<p>c<sup id=\"_ref-2\">"))
    #expect(html.contains("<li><a href=\"e\">d</a></li>\n</ul>\n<p> <a href=\"#_ref-1\""))
    #expect(html.contains("<li id=\"_note-2\">\n<p><a href=\"h\">g</a> <a href=\"#_ref-2\""))
  }

  @Test("a label may be written in any case, and the first of two definitions counts")
  func footnoteLabels() {
    let html = render("a[^Nước] b[^nƯỚC]\n\n[^nước]: c\n\n[^NƯỚC]: d\n")
    #expect(
      html.contains("<a href=\"#_note-1\" role=\"doc-noteref\">1</a></sup> b<sup id=\"_ref-1-2\">")
    )
    #expect(html.contains("<p>c <a href=\"#_ref-1\""))
    #expect(!html.contains("d <a") && !html.contains("_note-2"))
  }

  @Test("footnotes are referred to from headings, tables, lists, quotes and themselves")
  func footnotesEverywhere() {
    let html = render(
      "## a[^1]\n\n|b[^2]|\n|-|\n|c[^1]|\n\n- d[^3]\n\n> e[^4]\n\n[^1]: f\n[^2]: g\n[^3]: h\n[^4]: i[^4]\n"
    )
    for (number, references) in [(1, 2), (2, 1), (3, 1), (4, 2)] {
      let text = html.components(separatedBy: "<a href=\"#_note-\(number)\"").count - 1
      let back = html.components(separatedBy: "<a href=\"#_ref-\(number)").count - 1
      #expect(text == references && back == references, "footnote \(number)")
    }
  }

  @Test("a footnote within another that is left out is left out with it")
  func nestedFootnotes() {
    check("[^2]:\n  [^1]:\n  [^1]", "")
    #expect(render("a[^2]\n\n[^2]:\n  [^1]: b\n\n  c[^1]").contains("c<sup id=\"_ref-2\">"))
  }

  @Test("a footnote without a definition stays text, and one without a use is left out")
  func footnotesWithoutTheOther() {
    check("a[^1]\n\n[^2]: b\n", "<p>a[^1]</p>\n")
  }

  @Test("what looks like a footnote in code, or is escaped, is none")
  func notFootnotes() {
    check(
      "`[^1]` \\[^1]\n\n```\n[^1]: a\n```\n\n    [^1]: a\n",
      """
      <p><code>[^1]</code> [^1]</p>
      <pre><code>[^1]: a
      </code></pre>
      <pre><code>[^1]: a
      </code></pre>

      """
    )
    #expect(render("\\[^1] [^1]\n\n[^1]: a").hasPrefix("<p>[^1] <sup"))
  }

  @Test("a reference within a link or a picture stays text, for links cannot hold links")
  func footnotesInLinks() {
    let html = render("[a[^1]](b) ![c[^1]](d) [*e[^1]*](f) g[^1]\n\n[^1]: h\n")
    #expect(html.hasPrefix("<p><a href=\"b\">a[^1]</a> <img src=\"d\" alt=\"c[^1]\""))
    #expect(html.contains("<em>e[^1]</em></a> g<sup id=\"_ref-1\">"))
    #expect(!html.contains("_ref-1-2"))
  }

  @Test("a list beside footnotes stays a list")
  func footnotesBesideLists() {
    let html = render("a[^1]\n\n+ b\n\n[^1]: c\n")
    #expect(html.hasPrefix("<p>a<sup id=\"_ref-1\">"))
    #expect(html.contains("<ul>\n<li>\n<p>b</p>\n</li>\n</ul>\n<section"))
  }

  @Test(
    "a quote that begins with the mark of a call-out is one, with its title",
    arguments: [
      ("note", "Ghi chú"), ("tip", "Mẹo"), ("important", "Quan trọng"), ("warning", "Cảnh báo"),
      ("caution", "Nguy hiểm"),
    ]
  )
  func callouts(name: String, title: String) {
    check(
      "> [!\(name.uppercased())]\n> a\n>\n> - b",
      """
      <div class="callout callout-\(name)" role="note">
      <p class="callout-title">\(title)</p>
      <p>a</p>
      <ul>
      <li>b</li>
      </ul>
      </div>

      """
    )
    check(
      "> [!\(name)]\n>\n> a",
      """
      <div class="callout callout-\(name)" role="note">
      <p class="callout-title">\(title)</p>
      <p>a</p>
      </div>

      """
    )
  }

  @Test(
    "a quote with other words is a quote",
    arguments: [
      "> [!NOTE] a", "> a [!NOTE]", "> [!]", "> `[!NOTE]`", "> [! NOTE]", "> a\n> [!NOTE]",
      "> a\n>\n> [!NOTE]\n> b", "> \\[!NOTE]\n> a", "> > [!NOTE]\n> > a",
    ]
  )
  func notCallouts(source: String) {
    #expect(render(source).hasPrefix("<blockquote>"))
  }

  @Test("the mark of a call-out may be written in any case")
  func calloutCase() {
    for mark in ["note", "Note", "nOTE"] {
      #expect(render("> [!\(mark)]\n> a").hasPrefix("<div class=\"callout callout-note\""))
    }
  }

  @Test(
    "a call-out within a call-out, a quote, a list or a footnote is a quote",
    arguments: [
      "> [!TIP]\n> > [!NOTE]\n> > a", "> > [!NOTE]\n> > a", "- > [!NOTE]\n  > a",
      "[^1]\n\n[^1]: > [!NOTE]\n    > a",
    ]
  )
  func nestedCallouts(source: String) {
    let html = render(source)
    #expect(html.contains("<blockquote>\n<p>[!NOTE]\na"))
    #expect(!html.contains("callout-note"))
  }

  @Test("boxes of tasks are drawn and have words")
  func tasks() {
    check(
      "- [ ] a\n- [x] *b*\n- [ ]c\n- d\n",
      """
      <ul>
      <li><span class="task-box" role="img" aria-label="Chưa làm"></span>a</li>
      <li><span class="task-box done" role="img" aria-label="Đã làm"></span><em>b</em></li>
      <li>[ ]c</li>
      <li>d</li>
      </ul>

      """
    )
    #expect(render("1. [ ] a\n\n2. b").contains("<li>\n<p><span class=\"task-box\""))
  }

  @Test("text is struck through across inlines, not across their ends")
  func strikethrough() {
    check(
      "~~a *b* `~~`~~ ~c~ ~~~d~~~",
      "<p><del>a <em>b</em> <code>~~</code></del> <del>c</del> ~~~d~~~</p>\n"
    )
    check("*a ~~b* c~~ ~~ d ~~ ~~e~", "<p><em>a ~~b</em> c~~ ~~ d ~~ ~~e~</p>\n")
    check("~a ~~b~ c~~", "<p><del>a ~~b</del> c~~</p>\n")
  }

  @Test("a bare address is a link that is written as it is")
  func addresses() {
    check(
      "https://a.vn/x--y_z, (http://b.vn/c) [https://d.vn](e) ahttps://f.vn `https://g.vn`",
      """
      <p><a href="https://a.vn/x--y_z">https://a.vn/x--y_z</a>, \
      (<a href="http://b.vn/c">http://b.vn/c</a>) <a href="e">https://d.vn</a> ahttps://f.vn \
      <code>https://g.vn</code></p>

      """
    )
  }

  @Test("where addresses and struck text differ from the cmark-gfm command, on purpose")
  func deviations() {
    let link = "<a href=\"https://a.vn\">https://a.vn</a>"
    check("[b https://a.vn", "<p>[b \(link)</p>\n")
    check("|https://a.vn", "<p>|https://a.vn</p>\n")
    check("https://a.vn*b*", "<p>\(link)<em>b</em></p>\n")
    check("~~a _b~~ c_", "<p>~~a <em>b~~ c</em></p>\n")
    check("\\\"a\\\" `\"a\"`", "<p>“a” <code>&quot;a&quot;</code></p>\n")
  }

  @Test("a bare address ends where struck text begins or ends")
  func struckAddresses() {
    let link = "<a href=\"https://a\">https://a</a>"
    check("~~b https://a~~c https://a~~d~~", "<p><del>b \(link)</del>c \(link)<del>d</del></p>\n")
  }

  @Test("an address within a link is its text, whether it may be linked to or not")
  func addressesInLinks() {
    check(
      "[a <https://b.vn> c](d) [<foo:e> f](g)",
      "<p><a href=\"d\">a https://b.vn c</a> <a href=\"g\">foo:e f</a></p>\n"
    )
  }

  @Test("typography stays out of code, raw HTML, addresses and alternative text")
  func typography() {
    check(
      "\"a\" *\"b\"* `\"c\" m3` <https://d.vn/--> ![\"e\"](f)\n\n    \"g\" m3\n",
      """
      <p>“a” <em>“b”</em> <code>&quot;c&quot; m3</code> \
      <a href="https://d.vn/--">https://d.vn/--</a> \
      <img src="f" alt="&quot;e&quot;" /></p>
      <pre><code>&quot;g&quot; m3
      </code></pre>

      """
    )
  }

  @Test("the words of the page are those that are given")
  func labels() {
    let document = parse("> [!TIP]\n> a[^1]\n\n|b|\n|-|\n\n- [ ] c\n- [x] d\n\n[^1]: e").value
    let english = MarkdownRenderer(document, labels: MarkdownLabels(.en)).render()
    let html = String(decoding: english.bytes, as: UTF8.self)
    for word in [
      "Tip", "\"Table 1\"", "\"Not done\"", "\"Done\"", "Footnotes", "\"Back to the text\"",
    ] {
      #expect(html.contains(word))
    }
  }

  private func parse(_ source: String) -> Diagnosed<MarkdownDocument> {
    MarkdownParser.parse(SourceFile(path: "a.md", text: source))
  }

  private func render(_ source: String) -> String {
    String(decoding: MarkdownRenderer(parse(source).value).render().bytes, as: UTF8.self)
  }

  private func check(
    _ source: String,
    _ html: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(render(source) == html, sourceLocation: sourceLocation)
  }
}
