import Testing

@testable import SiteRenderer

struct XMLWriterTests {
  private static func written(_ text: String) -> String {
    var writer = XMLWriter()
    writer.element("<a>", text, "</a>")
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("sạch hơn\n\t", "sạch hơn\n\t"),
    ("<b> & \"c\" 'd'", "&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;"),
    ("]]>", "]]&gt;"),
    ("a\u{0}\u{B}\u{1F}b", "ab"),
    ("a\u{FFFE}b\u{FFFF}c\u{FFFD}", "abc\u{FFFD}"),
  ])
  func escapesTextAndLeavesOutWhatXMLDoesNotKnow(text: String, expected: String) {
    #expect(Self.written(text) == "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<a>\(expected)</a>")
  }
}
