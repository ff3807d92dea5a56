import Testing

/// The specification's rules for sections, plain and inverted.
@Suite struct SectionTests {
  static let open: Sample = ["open": true]
  static let shut: Sample = ["open": false]

  @Test(arguments: [
    Example("yes", "{{#open}}mở{{/open}}", open, "mở"),
    Example("no", "[{{#open}}mở{{/open}}]", shut, "[]"),
    Example("a missing text", "[{{#note}}có{{/note}}]", ["note": nil], "[]"),
    Example("an empty text", "[{{#note}}có{{/note}}]", ["note": ""], "[]"),
    Example("empty HTML", "[{{#note}}có{{/note}}]", ["note": .html("")], "[]"),
    Example("a text", "[{{#note}}{{.}} = {{note}}{{/note}}]", ["note": "1"], "[1 = 1]"),
    Example("HTML", "{{#body}}<p>{{.}}</p>{{/body}}", ["body": .html("<i>")], "<p><i></p>"),
    Example("a text is no list", "{{#code}}x{{/code}}", ["code": "123"], "x"),
    Example("a record", "{{#a}}Ông {{name}}{{/a}}", ["a": ["name": "Páo"]], "Ông Páo"),
    Example(
      "an optional record",
      "{{#a}}Ông {{name}}{{/a}}",
      ["a": .optional(["name": "Páo"])],
      "Ông Páo"
    ),
    Example("a missing record", "[{{#a}}{{name}}{{/a}}]", ["a": .missing(["name": ""])], "[]"),
    Example("an optional flag", "{{#a}}x{{/a}}", ["a": .optional(true)], "x"),
    Example("an optional list", "{{#a}}{{.}}{{/a}}", ["a": .optional(["1", "2"])], "12"),
    Example("dotted", "{{#a.b.c}}x{{/a.b.c}}", ["a": ["b": ["c": true]]], "x"),
    Example("dotted, no", "[{{#a.b}}x{{/a.b}}]", ["a": ["b": false]], "[]"),
    Example("dotted, missing", "[{{#a.b}}x{{/a.b}}]", ["a": .missing(["b": true])], "[]"),
  ])
  func showsWhatIsThere(_ example: Example) throws { try check(example) }

  @Test(arguments: [
    Example(
      "records",
      "{{#items}}{{name}};{{/items}}",
      ["items": [["name": "thóc"], ["name": "ngô"], ["name": "sắn"]]],
      "thóc;ngô;sắn;"
    ),
    Example("texts", "{{#tags}}({{.}}){{/tags}}", ["tags": ["a", "b & c"]], "(a)(b &amp; c)"),
    Example("raw items", "{{#b}}{{{.}}}{{/b}}", ["b": [.html("<i>"), .html("</i>")]], "<i></i>"),
    Example("nothing", "[{{#tags}}x{{/tags}}]", ["tags": []], "[]"),
    Example(
      "lists of lists",
      "{{#rows}}({{#.}}{{.}}{{/.}}){{/rows}}",
      ["rows": [["1", "2"], ["3"]]],
      "(12)(3)"
    ),
    Example(
      "flags",
      "{{#days}}{{#.}}có {{/.}}{{^.}}không {{/.}}{{/days}}",
      ["days": [true, false, true]],
      "có không có "
    ),
    Example(
      "missing elements",
      "{{#a}}[{{.}}]{{/a}}",
      ["a": [.optional("1"), .optional("2")]],
      "[1][2]"
    ),
  ])
  func repeatsForEachElement(_ example: Example) throws { try check(example) }

  @Test(arguments: [
    Example(
      "outer names",
      "{{#inner}}{{a}}, {{b}}, {{c.d}}{{/inner}}",
      ["a": "1", "b": "sai", "inner": ["b": "2"], "c": ["d": "3"]],
      "1, 2, 3"
    ),
    Example(
      "all levels in lists",
      "{{#provinces}}{{#districts}}{{#communes}}{{seat.name}}/{{name}}/{{label}}"
        + " {{/communes}}{{/districts}}{{/provinces}}",
      [
        "provinces": [
          [
            "seat": ["name": "Lào Cai"],
            "districts": [["name": "Mường Khương", "communes": [["label": "x"], ["label": "y"]]]],
          ]
        ]
      ],
      "Lào Cai/Mường Khương/x Lào Cai/Mường Khương/y "
    ),
    Example(
      "the stack after a section",
      "{{#a}}{{x}}{{/a}}{{x}}",
      ["a": ["x": "1"], "x": "2"],
      "12"
    ),
    Example(
      "sections one after the other",
      "{{#o}}1{{/o}}-{{#o}}2{{/o}}",
      ["o": true],
      "1-2"
    ),
    Example("sections in sections", "{{#o}}a{{#o}}b{{/o}}c{{/o}}", ["o": true], "abc"),
    Example("sections in hidden ones", "[{{#o}}a{{#o}}b{{/o}}c{{/o}}]", ["o": false], "[]"),
  ])
  func looksNamesUpInTheStack(_ example: Example) throws { try check(example) }

  @Test(arguments: [
    Example("no", "{{^open}}đóng{{/open}}", shut, "đóng"),
    Example("yes", "[{{^open}}đóng{{/open}}]", open, "[]"),
    Example("a missing text", "{{^note}}thiếu{{/note}}", ["note": nil], "thiếu"),
    Example("an empty text", "{{^note}}thiếu{{/note}}", ["note": ""], "thiếu"),
    Example("a record", "[{{^a}}thiếu{{/a}}]", ["a": ["b": ""]], "[]"),
    Example("a list", "[{{^a}}trống{{/a}}]", ["a": ["1"]], "[]"),
    Example("an empty list", "{{^a}}trống{{/a}}", ["a": []], "trống"),
    Example("dotted", "{{^a.b}}x{{/a.b}}", ["a": ["b": false]], "x"),
    Example("dotted, yes", "[{{^a.b}}x{{/a.b}}]", ["a": ["b": true]], "[]"),
    Example("dotted, missing", "{{^a.b}}x{{/a.b}}", ["a": .missing(["b": true])], "x"),
    Example("both", "{{#open}}1{{/open}}{{^open}}2{{/open}}", shut, "2"),
    Example("in a hidden one", "[{{^open}}a{{^open}}b{{/open}}{{/open}}]", open, "[]"),
    Example(
      "a line of its own",
      "1\n  {{^open}}\n2\n  {{/open}}\n3\n",
      shut,
      "1\n2\n3\n"
    ),
    Example("blanks in tags", "|{{^ open }}x{{/ open }}|", shut, "|x|"),
  ])
  func invertedShowsWhatIsNotThere(_ example: Example) throws { try check(example) }

  @Test(arguments: [
    Example("blanks around", " | {{#open}}\t|\t{{/open}} | \n", open, " | \t|\t | \n"),
    Example("blanks inside", " | {{#open}} \n {{/open}} | \n", open, " |  \n  | \n"),
    Example("on one line", " {{#open}}a{{/open}}\n {{#open}}b{{/open}}\n", open, " a\n b\n"),
    Example("a pair of tags on one line", "1\n{{#open}}{{/open}}\n2\n", open, "1\n\n2\n"),
    Example("lines of their own", "1\n{{#open}}\n2\n{{/open}}\n3\n", open, "1\n2\n3\n"),
    Example("indented", "1\n  {{#open}}\n2\n\t{{/open}} \n3\n", open, "1\n2\n3\n"),
    Example("the first line", "  {{#open}}\n1{{/open}}\n2", open, "1\n2"),
    Example("the last line", "1{{#open}}\n2\n  {{/open}}", open, "1\n2\n"),
    Example("old line ends", "1\r\n{{#open}}\r\n{{/open}}\r\n2", open, "1\r\n2"),
    Example("blanks in tags", "|{{# open }}={{/ open }}|", open, "|=|"),
  ])
  func dropsLinesThatHoldOneTag(_ example: Example) throws { try check(example) }
}
