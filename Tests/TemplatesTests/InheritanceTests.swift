import Testing

/// The rules of the specification's optional module on parents and blocks.
@Suite struct InheritanceTests {
  @Test(arguments: [
    Example("text", "{{$title}}Trang chủ{{/title}}", [:], "Trang chủ"),
    Example("names", "{{$t}}-{{x}}-{{/t}}", ["x": "1"], "-1-"),
    Example("raw HTML", "{{$t}}{{{x}}}{{/t}}", ["x": .html("<i>")], "<i>"),
    Example("sections", "{{$t}}{{#a}}{{x}}{{/a}}{{/t}}", ["a": ["x": "1"]], "1"),
    Example("inverted sections", "{{$t}}{{^a}}0{{/a}}{{/t}}", ["a": false], "0"),
    Example("values as they are", "{{$t}}{{x}}{{/t}}", ["x": "{{y}}"], "{{y}}"),
    Example("in parents", "{{<p}}{{/p}}", [:], "mặc định", partials: ["p": "{{$a}}mặc định{{/a}}"]),
    Example(
      "as a partial",
      "{{>p}}|{{<p}}{{/p}}",
      [:],
      "1|1",
      partials: ["p": "{{$a}}1{{/a}}"]
    ),
    Example(
      "whatever the values",
      "{{<p}}{{/p}}",
      ["a": "sai"],
      "1",
      partials: ["p": "{{$a}}1{{/a}}"]
    ),
  ])
  func defaultsAreWritten(_ example: Example) throws { try check(example) }

  @Test(arguments: [
    Example(
      "a block",
      "{{<p}}{{$a}}2{{/a}}{{/p}}",
      [:],
      "<2>",
      partials: ["p": "<{{$a}}1{{/a}}>"]
    ),
    Example(
      "whatever the values",
      "{{<p}}{{$a}}2{{/a}}{{/p}}",
      ["a": "sai"],
      "2",
      partials: ["p": "{{$a}}1{{/a}}"]
    ),
    Example(
      "one of two",
      "{{<p}}{{$b}}2{{/b}}{{/p}}",
      [:],
      "1, 2",
      partials: ["p": "{{$a}}1{{/a}}, {{$b}}0{{/b}}"]
    ),
    Example(
      "every place of the name",
      "{{<p}}{{$a}}2{{/a}}{{/p}}",
      [:],
      "2+2",
      partials: ["p": "{{$a}}1{{/a}}+{{$a}}0{{/a}}"]
    ),
    Example(
      "two parents",
      "{{<p}}{{$a}}1{{/a}}{{/p}} {{<p}}{{$a}}2{{/a}}{{/p}}",
      [:],
      "|1| |2|",
      partials: ["p": "|{{$a}}{{/a}}|"]
    ),
    Example(
      "blanks between blocks",
      "{{<p}} {{$a}}1{{/a}}\n\n{{! a }} {{/p}}",
      [:],
      "1",
      partials: ["p": "{{$a}}{{/a}}"]
    ),
    Example(
      "in the scope of the block",
      "{{<p}}{{$a}}Tôi: {{x}}{{/a}}{{/p}}",
      ["x": "ngoài", "inner": ["x": "trong"]],
      "Tôi: trong",
      partials: ["p": "{{#inner}}{{$a}}{{/a}}{{/inner}}"]
    ),
    Example(
      "in partials of the parent",
      "{{<p}}{{$a}}2{{/a}}{{/p}}",
      [:],
      "(2)",
      partials: ["p": "({{>q}})", "q": "{{$a}}1{{/a}}"]
    ),
    Example(
      "with nothing",
      "[{{<p}}{{$a}}{{/a}}{{/p}}]",
      [:],
      "[]",
      partials: ["p": "{{$a}}1{{/a}}"]
    ),
  ])
  func blocksReplaceThoseOfTheParent(_ example: Example) throws { try check(example) }

  @Test(arguments: [
    Example(
      "the outermost wins",
      "{{<p}}{{$a}}1{{/a}}{{/p}}",
      [:],
      "1",
      partials: [
        "p": "{{<q}}{{$a}}2{{/a}}{{/q}}", "q": "{{<r}}{{$a}}3{{/a}}{{/r}}", "r": "{{$a}}4{{/a}}",
      ]
    ),
    Example(
      "without the outermost",
      "{{<p}}{{/p}}",
      [:],
      "2",
      partials: [
        "p": "{{<q}}{{$a}}2{{/a}}{{/q}}", "q": "{{<r}}{{$a}}3{{/a}}{{/r}}", "r": "{{$a}}4{{/a}}",
      ]
    ),
    Example(
      "blocks in blocks",
      "{{<p}}{{$in}}1{{/in}}{{/p}}",
      [:],
      "<[1]>",
      partials: ["p": "{{<q}}{{$out}}[{{$in}}2{{/in}}]{{/out}}{{/q}}", "q": "<{{$out}}3{{/out}}>"]
    ),
    Example(
      "a block of its own name inside",
      "{{<p}}{{$a}}({{$a}}1{{/a}}){{/a}}{{/p}}",
      [:],
      "(1)",
      partials: ["p": "{{$a}}2{{/a}}"]
    ),
    Example(
      "parents that name one another",
      "{{<p}}{{$a}}1{{/a}}{{/p}}",
      [:],
      "1 1 1 hết",
      partials: [
        "p": "{{$a}}0{{/a}} {{$b}}{{<q}}{{/q}}{{/b}}",
        "q": "{{$a}}0{{/a}} {{<p}}{{$b}}hết{{/b}}{{/p}}",
      ]
    ),
    Example(
      "a parent in a block",
      "{{<p}}{{$a}}{{<q}}{{$a}}1{{/a}}{{/q}}{{/a}}{{/p}}",
      [:],
      "<(1)>",
      partials: ["p": "<{{$a}}{{/a}}>", "q": "({{$a}}{{/a}})"]
    ),
  ])
  func parentsHaveParents(_ example: Example) throws { try check(example) }

  @Test(arguments: [
    Example(
      "a line of parent tags",
      "<a>\n  {{<p}}{{/p}}\n",
      [:],
      "<a>\n  1\n  2\n",
      partials: ["p": "1\n2\n"]
    ),
    Example(
      "a line of block tags",
      "{{<p}}{{$a}}\n1\n2{{/a}}\n{{/p}}\n",
      [:],
      "<a>\n  1\n  2\n",
      partials: ["p": "<a>\n  {{$a}}{{/a}}\n"]
    ),
    Example(
      "tags that share lines",
      "{{<p}}{{$a}}\n1\n\n2\n{{/a}}{{/p}}",
      [:],
      "1\n\n2\n",
      partials: ["p": "{{$a}}0{{/a}}"]
    ),
    Example(
      "a block in a line",
      "{{<p}}{{$a}}2{{/a}}{{/p}}",
      [:],
      "<a>\n  2\n",
      partials: ["p": "<a>\n  {{$a}}1{{/a}}\n"]
    ),
    Example(
      "lines in a line",
      "{{<p}}{{$a}}\n    1\n    2\n{{/a}}{{/p}}",
      [:],
      "  1\n  2\n.",
      partials: ["p": "  {{$a}}0{{/a}}."]
    ),
    Example(
      "a line for lines",
      "{{<p}}{{$a}}1{{/a}}{{/p}}",
      [:],
      "<a>\n  1\n</a>\n",
      partials: ["p": "<a>\n  {{$a}}\n  0\n  {{/a}}\n</a>\n"]
    ),
    Example(
      "an empty block",
      "{{<p}}{{/p}}",
      [:],
      "<a>\n</a>\n",
      partials: ["p": "<a>\n  {{$a}}{{/a}}\n</a>\n"]
    ),
  ])
  func linesOfTagsVanish(_ example: Example) throws { try check(example) }

  @Test(arguments: [
    Example(
      "by the tag",
      "{{<p}}{{$a}}\n    1\n      2\n{{/a}}{{/p}}",
      [:],
      "<a>\n  1\n    2\n",
      partials: ["p": "<a>\n  {{$a}}\n  {{/a}}\n"]
    ),
    Example(
      "by the default",
      "{{<p}}{{$a}}\n1\n2\n{{/a}}{{/p}}\n",
      [:],
      "<a>\n  1\n  2\n",
      partials: ["p": "<a>\n{{$a}}\n  0\n{{/a}}\n"]
    ),
    Example(
      "in blocks",
      "{{<p}}{{$in}}\n3\n{{/in}}{{/p}}\n",
      [:],
      "1\n  3\n",
      partials: [
        "p": "{{<q}}{{$out}}\n  1\n  {{$in}}\n    2\n  {{/in}}\n{{/out}}{{/q}}\n",
        "q": "{{$out}}0{{/out}}",
      ]
    ),
    Example(
      "in an indented parent",
      "<a>\n  {{<p}}\n    {{$a}}\n    1\n    2\n    {{/a}}\n  {{/p}}\n",
      [:],
      "<a>\n  <b>\n    1\n    2\n  </b>\n",
      partials: ["p": "<b>\n  {{$a}}\n  {{/a}}\n</b>\n"]
    ),
  ])
  func blocksAreIndentedWhereTheyArePut(_ example: Example) throws { try check(example) }
}
