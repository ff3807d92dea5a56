import Testing

/// The specification's rules for names that are written out.
@Suite struct InterpolationTests {
  static let title: Sample = ["title": "Chè Mường Khương"]
  static let fenced: Sample = ["mark": "–"]

  @Test(arguments: [
    Example("text without tags", "Giá {1 kg}: 90.000 ₫\n", [:], "Giá {1 kg}: 90.000 ₫\n"),
    Example("a name", "<h1>{{title}}</h1>", title, "<h1>Chè Mường Khương</h1>"),
    Example(
      "escaped text",
      "{{rule}}",
      ["rule": "a < b & \"c\" > 'd'"],
      "a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;"
    ),
    Example(
      "an escaped attribute",
      "<a title=\"{{quote}}\">",
      ["quote": "\"Rẻ\" & 'sạch'"],
      "<a title=\"&quot;Rẻ&quot; &amp; &#39;sạch&#39;\">"
    ),
    Example("three braces", "{{{body}}}", ["body": .html("<b>1 & 2</b>")], "<b>1 & 2</b>"),
    Example("an ampersand", "{{&body}}", ["body": .html("<b>1 & 2</b>")], "<b>1 & 2</b>"),
    Example("blanks in tags", "|{{ title }}|", title, "|Chè Mường Khương|"),
    Example("line ends in tags", "|{{\n title\n}}|", title, "|Chè Mường Khương|"),
    Example(
      "blanks in three braces",
      "|{{{ b }}}|{{& b }}|",
      ["b": .html("<hr>")],
      "|<hr>|<hr>|"
    ),
    Example("blanks around", "| {{mark}}\t|", fenced, "| –\t|"),
    Example("a tag alone on its line", "  {{mark}}\n.", fenced, "  –\n."),
    Example("text that looks like a tag", "{{a}}", ["a": "{{b}}"], "{{b}}"),
  ])
  func writes(_ example: Example) throws { try check(example) }

  @Test(arguments: [
    Example("a missing text", "[{{note}}]", ["note": nil], "[]"),
    Example(
      "a missing fragment",
      "[{{{note}}}{{&note}}]",
      ["note": .missing(.html(""))],
      "[]"
    ),
    Example("an optional text", "[{{note}}]", ["note": .optional("có")], "[có]"),
  ])
  func writesMissingValuesAsNothing(_ example: Example) throws { try check(example) }

  @Test(arguments: [
    Example(
      "a part",
      "{{author.name}} = {{#author}}{{name}}{{/author}}",
      ["author": ["name": "Lý Seo Chúng"]],
      "Lý Seo Chúng = Lý Seo Chúng"
    ),
    Example(
      "a part of raw HTML",
      "{{{page.body}}}{{&page.body}}",
      ["page": ["body": .html("<hr>")]],
      "<hr><hr>"
    ),
    Example("a deep part", "{{a.b.c.d}}", ["a": ["b": ["c": ["d": "sâu"]]]], "sâu"),
    Example(
      "a missing value on the way",
      "[{{author.name}}]",
      ["author": .missing(["name": "x"])],
      "[]"
    ),
    Example(
      "each part in the one before it",
      "[{{a.b.name}}]",
      ["a": ["b": .missing(["name": "x"])], "name": "sai"],
      "[]"
    ),
    Example(
      "the first part in the innermost record",
      "{{#shop}}{{owner.name}}{{/shop}}",
      ["shop": ["owner": ["name": "trong"]], "owner": ["name": "ngoài"]],
      "trong"
    ),
    Example(
      "a leading dot in the innermost value alone",
      "{{#shop}}{{.name}}{{/shop}}",
      ["shop": ["name": "trong"], "name": "ngoài"],
      "trong"
    ),
    Example(
      "an inner record that lacks the value",
      "{{#a}}[{{b.c}}]{{/a}}",
      ["a": ["b": .missing(["c": "x"])], "b": ["c": "sai"]],
      "[]"
    ),
  ])
  func followsDots(_ example: Example) throws { try check(example) }

  /// Escaping looks at several bytes at once; no place in a text may be special.
  @Test(arguments: ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;"])
  func escapesEverywhereInAText(character: String, reference: String) throws {
    for count in 0..<20 {
      for place in 0...count {
        let before = String(repeating: "ệ ", count: place)
        let after = String(repeating: "!=%(;?#$", count: count - place)
        let value: Sample = ["x": .text(before + character + after + character)]
        try check(Example("", "{{x}}", value, before + reference + after + reference))
      }
    }
  }
}
