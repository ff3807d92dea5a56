import Diagnostics
import HTML
import Markdown
import Testing

@Suite("Markdown on a page of the site")
struct MarkdownRendererTests {
  @Test("headings have ids, at the level that was typed")
  func headings() {
    check(
      "## Mở *đầu*\n\n#### Mở đầu",
      "<h2 id=\"mo-dau\">Mở <em>đầu</em></h2>\n<h4 id=\"mo-dau-2\">Mở đầu</h4>\n"
    )
  }

  @Test("raw HTML is shown as text")
  func rawHTML() {
    check(
      "a <b>c</b>\n\n<div title=\"d\">\n&amp;\n</div>\n",
      """
      <p>a &lt;b&gt;c&lt;/b&gt;</p>
      <p>&lt;div title=&quot;d&quot;&gt;
      &amp;amp;
      &lt;/div&gt;</p>

      """
    )
  }

  @Test("an image has its description and its title, without marks")
  func images() {
    check(
      "a ![b \"c\"](d.jpg \"e\")",
      "<p>a <img src=\"d.jpg\" alt=\"b &quot;c&quot;\" title=\"e\" /></p>\n"
    )
  }

  @Test("an image alone in a paragraph is a figure with its title as caption")
  func figures() {
    check(
      "![a](b.jpg 'c & \"d\", 5 m3')\n\n![a](b.jpg)\n\n- ![a](b.jpg)",
      """
      <figure>
      <img src="b.jpg" alt="a" />
      <figcaption>c &amp; “d”, 5 m³</figcaption>
      </figure>
      <figure>
      <img src="b.jpg" alt="a" />
      </figure>
      <ul>
      <li>
      <figure>
      <img src="b.jpg" alt="a" />
      </figure>
      </li>
      </ul>

      """
    )
  }

  @Test("a dangerous address is no link")
  func dangerousDestinations() {
    check(
      "[a *b*](javascript:x) ![c](data:x) [e](f+g:x) [h](term:x)\n\n![d](data:x)",
      "<p>a <em>b</em> c e h</p>\n<p>d</p>\n"
    )
  }

  @Test("addresses are percent-encoded once")
  func addresses() {
    check(
      "[a](<bài viết%20.md?b=1&c='d'>)",
      "<p><a href=\"b%C3%A0i%20vi%E1%BA%BFt%20.md?b=1&amp;c=&#39;d&#39;\">a</a></p>\n"
    )
  }

  @Test("the resolver sees every link once, in order, and says where it leads")
  func resolver() {
    struct Resolver: LinkResolver {
      var seen: [String] = []

      mutating func destination(of link: MarkdownLink) -> ResolvedDestination {
        let destination = String(decoding: link.destination, as: UTF8.self)
        seen.append("\(link.kind) \(destination)")
        switch destination {
        case "gone.md": return .none
        case "bad": return .address("javascript:x")
        case "a.jpg": return .address("m/a.jpg", attributes: [.init("width", "640")])
        case "b.md": return .address("b.html", attributes: [.init("hreflang", "\"en\"")])
        default: return .asTyped
        }
      }
    }
    let source = "[a](b.md 't') [c](gone.md) [d](e) [f](bad)\n![g [h](i)](a.jpg) ![j](gone.md)"
    let document = MarkdownParser.parse(SourceFile(path: "a.md", text: source)).value
    var writer = HTMLWriter()
    var resolver = Resolver()
    MarkdownRenderer(document).render(into: &writer, resolver: &resolver)
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == """
        <p><a href="b.html" title="t" hreflang="&quot;en&quot;">a</a> c <a href="e">d</a> f
        <img src="m/a.jpg" alt="g h" width="640" /> j</p>

        """
    )
    #expect(
      resolver.seen == [
        "link b.md", "link gone.md", "link e", "link bad", "image a.jpg", "link i",
        "image gone.md",
      ]
    )
  }

  @Test("links that were typed without a text take the one that is given")
  func linksWithoutText() throws {
    let source = "## [](a) *c*\n\n[](a) [b](a) [](d)[^1] ![](a)\n\n- [](a)\n\n[^1]: e [](a)\n"
    let typed = MarkdownParser.parse(SourceFile(path: "a.md", text: source)).value
    let filled = try #require(
      typed.fillingLinks { $0.destination.elementsEqual("a".utf8) ? "5 m3 & \"a\"" : nil }
    )
    let written = source.replacing("[](a)", with: "[5 m3 & \"a\"](a)")
      .replacing("![5 m3 & \"a\"]", with: "![]")
    let expected = MarkdownParser.parse(SourceFile(path: "a.md", text: written)).value
    #expect(MarkdownRenderer(filled).render() == MarkdownRenderer(expected).render())
    #expect(filled.nodes.map(\.end) == expected.nodes.map(\.end))
    #expect(filled.links == expected.links)
    #expect(filled.footnotes == expected.footnotes)
    #expect(Outline(of: filled).entries == Outline(of: expected).entries)
    #expect(typed.fillingLinks { _ in nil } == nil)
  }

  @Test("a part of a document can be written alone, after other HTML")
  func parts() throws {
    let source = "[a](b)\n\n## c\n\n> [d](e)"
    let document = MarkdownParser.parse(SourceFile(path: "a.md", text: source)).value
    let quote = try #require(Array(document.blocks).last)
    var writer = HTMLWriter()
    writer.markup("<main>\n")
    var resolver = VerbatimLinkResolver()
    let renderer = MarkdownRenderer(document, outline: Outline(of: document))
    let destinations = renderer.destinations(from: &resolver)
    renderer.render(quote, into: &writer, destinations: destinations)
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "<main>\n<blockquote>\n<p><a href=\"e\">d</a></p>\n</blockquote>\n"
    )
  }

  private func check(
    _ source: String,
    _ html: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let document = MarkdownParser.parse(SourceFile(path: "a.md", text: source)).value
    let renderer = MarkdownRenderer(document, outline: Outline(of: document))
    #expect(
      String(decoding: renderer.render().bytes, as: UTF8.self) == html,
      sourceLocation: sourceLocation
    )
  }
}
