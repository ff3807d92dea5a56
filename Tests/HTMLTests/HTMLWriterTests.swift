import HTML
import Testing

struct HTMLWriterTests {
  private static func written(_ write: (inout HTMLWriter) -> Void) -> String {
    var writer = HTMLWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("", ""),
    ("sạch hơn", "sạch hơn"),
    ("<script>", "&lt;script&gt;"),
    ("a & b", "a &amp; b"),
    ("\"'", "&quot;&#39;"),
    ("&amp;", "&amp;amp;"),
    ("0123456<89abcde>", "0123456&lt;89abcde&gt;"),
    ("a\u{1}b\u{B}c\u{7F}d", "a b c d"),
    ("0123456789abcdef\u{1F}0123456789\u{FFFE}\u{FFFF}", "0123456789abcdef 0123456789  "),
    ("a\tb\nc\u{FF01}\u{FFFD}\u{FEFF}0123456789", "a\tb\nc\u{FF01}\u{FFFD}\u{FEFF}0123456789"),
  ])
  func escapesText(text: String, expected: String) {
    #expect(Self.written { $0.text(text) } == expected)
    #expect(Self.written { $0.text(ArraySlice(text.utf8)) } == expected)
  }

  @Test func quotesAndEscapesAttributes() {
    let html = Self.written {
      $0.markup("<a")
      $0.attribute("href", "a\"b'c&d.html")
      $0.markup(">")
    }
    #expect(html == "<a href=\"a&quot;b&#39;c&amp;d.html\">")
  }

  @Test func writesFragmentsAsTheyAre() {
    var inner = HTMLWriter()
    inner.markup("<b>")
    inner.text("<")
    inner.markup("</b>")
    let fragment = inner.finish()
    #expect(Self.written { $0.fragment(fragment) } == "<b>&lt;</b>")
  }

  @Test func keepsNothingAfterBeingEmptied() {
    let html = Self.written {
      $0.text("a")
      $0.removeAll()
      $0.number(42)
    }
    #expect(html == "42")
  }
}
