import FuzzChecks
import Testing

@Suite("Strict reader of HTML")
struct HTMLCheckerTests {
  @Test(
    "what the renderer writes is let through",
    arguments: [
      "", "a &amp; &#39;b&#39; &lt;c&gt; &quot; ≤ \u{1}", "<p>a<br />\nb</p>\n<hr />\n",
      "<p><a href=\"b?c&amp;d\" title=\"&#39;\">e</a></p>",
      "<a href=\"HTTPS://a.vn\">b</a> <a href=\"mailto:a\">b</a> <a href=\"./c:d\">e</a>",
      "<table>\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n</tr>\n</thead>\n</table>",
      "<ul>\n<li id=\"_note-1\"><a role=\"doc-noteref\" href=\"#_note-1\">a</a></li>\n</ul>",
      "<pre><code class=\"language-a\">b\n</code></pre>",
    ]
  )
  func accepts(html: String) throws {
    try HTMLChecker.check(Array(html.utf8))
  }

  @Test(
    "everything else is refused by its name",
    arguments: [
      ("<script>", "unknown element 'script'"), ("<IFRAME src=\"a\">", "unknown element 'iframe'"),
      ("<p onclick=\"a\">", "unknown attribute 'onclick' of 'p'"),
      ("<p style=\"a\">", "unknown attribute 'style' of 'p'"),
      ("<a href=\"javascript:a\">", "address with the scheme 'javascript'"),
      ("<a href=\" \u{1}Java&#x0A;Script&#58;a\">", "address with the scheme 'javascript'"),
      ("<a href=\"f&#9;oo:b\">c</a>", "address with the scheme 'foo'"),
      ("<img src=\"data:,a\" />", "address with the scheme 'data'"),
      ("<a href=\"foo+b.c-1:d\">", "address with the scheme 'foo+b.c-1'"),
      ("<p>", "'p' is not closed"), ("</p>", "'</p>' ends nothing"),
      ("<em><p>", "'p' in 'em'"), ("<p><em></p></em>", "'</p>' ends nothing"),
      ("<li>", "'li' in 'body'"), ("<ul>a</ul>", "text in 'ul'"),
      ("<a href=\"b\"><em><a href=\"c\">", "link in a link"),
      ("<br>", "'br' is closed in the wrong way"),
      ("<p />", "'p' is closed in the wrong way"),
      ("<p class=a>", "attribute value without quotation marks"),
      ("<p class>", "attribute without a value"),
      ("<p class=\"a\"id=\"b\">", "missing-whitespace-between-attributes"),
      ("<p class=\"a\" CLASS=\"b\">", "duplicate-attribute"), ("<p class=\"a", "eof-in-tag"),
      ("<p", "eof-in-tag"), ("<p / class>", "unexpected-solidus-in-tag"),
      ("<p =\"a\">", "unexpected-equals-sign-before-attribute-name"),
      ("<p \"a\">", "unexpected-character-in-attribute-name"),
      ("<", "eof-before-tag-name"), ("< p>", "invalid-first-character-of-tag-name"),
      ("</>", "missing-end-tag-name"), ("</p class=\"a\">", "end-tag-with-attributes"),
      ("<?a>", "unexpected-question-mark-instead-of-tag-name"),
      ("<!a>", "incorrectly-opened-comment"), ("<!-- a -->", "comment"),
      ("<!-- a --!>", "incorrectly-closed-comment"), ("<!--", "eof-in-comment"),
      ("a & b", "unknown-named-character-reference"),
      ("&copy;", "unknown-named-character-reference"),
      ("&#39 ", "missing-semicolon-after-character-reference"),
      ("&#;", "absence-of-digits-in-numeric-character-reference"),
      ("&#0;", "null-character-reference"),
      ("&#xD800;", "character-reference-outside-unicode-range"),
      ("a\0", "unexpected-null-character"),
      ("<h2 id=\"a\"></h2><h2 id=\"a\">", "id 'a' is empty or stands twice"),
      ("<a href=\"#_ref-1\" role=\"doc-backlink\">a</a>", "'#_ref-1' leads nowhere"),
    ]
  )
  func refuses(html: String, fault: String) {
    let thrown = #expect(throws: HTMLFault.self) { try HTMLChecker.check(Array(html.utf8)) }
    #expect(thrown?.name == fault)
  }
}
