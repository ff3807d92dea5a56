import Diagnostics
import HTML
import Templates
import Testing

/// The specification's rules for partials.
@Suite struct PartialTests {
  @Test(arguments: [
    Example("text", "[{{>p}}]", [:], "[một phần]", partials: ["p": "một phần"]),
    Example("names", "{{>p}}", ["x": "1"], "*1*", partials: ["p": "*{{x}}*"]),
    Example(
      "names of the section around",
      "{{#a}}{{>p}}{{/a}}",
      ["a": ["x": "1"], "x": "sai"],
      "1",
      partials: ["p": "{{x}}"]
    ),
    Example(
      "in other contexts",
      "{{>p}}{{#a}}{{>p}}{{/a}}",
      ["x": "1", "a": ["x": .html("<i>")]],
      "1<i>",
      partials: ["p": "{{x}}"]
    ),
    Example("partials", "{{>p}}", ["x": "1"], "(1)", partials: ["p": "({{>q}})", "q": "{{x}}"]),
    Example("in folders", "{{>cards/small}}", [:], "1", partials: ["cards/small": "1"]),
    Example("blanks in the tag", "|{{> p }}|", [:], "|1|", partials: ["p": "1"]),
  ])
  func putsIn(_ example: Example) throws { try check(example) }

  @Test(arguments: [
    Example("blanks around", "| {{>p}} |", [:], "| \t1\t |", partials: ["p": "\t1\t"]),
    Example(
      "beside text",
      "  {{x}}  {{> p}}\n",
      ["x": "|"],
      "  |  1\n2\n",
      partials: ["p": "1\n2"]
    ),
    Example("old line ends", "1\r\n{{>p}}\r\n2", [:], "1\r\n>2", partials: ["p": ">"]),
    Example("the first line", "  {{>p}}\n3", [:], "  1\n  23", partials: ["p": "1\n2"]),
    Example("the last line", "0\n  {{>p}}", [:], "0\n  1\n  2", partials: ["p": "1\n2"]),
    Example(
      "all lines",
      "<ul>\n  {{>p}}\n</ul>\n",
      ["a": ["1", "2"]],
      "<ul>\n  <li>\n    1\n  </li>\n  <li>\n    2\n  </li>\n</ul>\n",
      partials: ["p": "{{#a}}\n<li>\n  {{.}}\n</li>\n{{/a}}\n"]
    ),
    Example("no empty lines", " {{>p}}\n", [:], " 1\n\n 2\n", partials: ["p": "1\n\n2\n"]),
    Example(
      "partials in partials",
      " {{>p}}\n",
      [:],
      " 1\n   2\n",
      partials: ["p": "1\n  {{>q}}\n", "q": "2\n"]
    ),
    Example(
      "names at line starts",
      " {{>p}}\n",
      ["x": "1"],
      " 1\n 1-\n",
      partials: ["p": "{{x}}\n{{x}}-\n"]
    ),
    Example(
      "values with lines",
      " {{>p}}\n",
      ["x": "1\n2"],
      " 1\n2\n",
      partials: ["p": "{{x}}\n"]
    ),
  ])
  func indents(_ example: Example) throws { try check(example) }

  /// An item of a menu of any depth.
  struct Item: TemplateContext {
    var name: String
    var children: [Item] = []

    static let fields: [TemplateField<Self>] = [
      .text("name", \.name),
      .list("children", of: Item.self, \.children),
    ]
  }

  static let menu = Item(
    name: "A",
    children: [
      Item(name: "B", children: [Item(name: "C"), Item(name: "D")]),
      Item(name: "E"),
    ]
  )

  @Test func callsItselfAsDeepAsTheValue() throws {
    let library = load(
      "{{>item}}.",
      for: Item.shape,
      partials: ["item": "{{name}}<{{#children}}{{>item}}{{/children}}>"]
    )
    #expect(library.diagnostics.isEmpty)
    let template = try #require(library.value.template(named: "page"))
    #expect(render(template, Self.menu.templateValue) == "A<B<C<>D<>>E<>>.")
  }

  @Test func callsReachOuterNamesAndGoBackToTheCaller() throws {
    let shape: TemplateRecordShape = ["mark": .text, "root": .record(Item.shape)]
    let library = load(
      "{{#root}}{{>item}}{{mark}}{{/root}}",
      for: shape,
      partials: [
        "item": "{{mark}}{{name}}{{#children}}({{>next}}){{/children}}",
        "next": "{{name}}:{{>again}}", "again": "{{#children}}{{>item}}{{/children}}",
      ]
    )
    #expect(library.diagnostics.isEmpty)
    let template = try #require(library.value.template(named: "page"))
    let text = render(template, .record([.text("*"), Self.menu.templateValue]))
    #expect(text == "*A(B:*C*D)(E:)*")
  }

  @Test func indentsCallsByTheOutermostTag() throws {
    let library = load(
      "<nav>\n  {{>item}}\n</nav>\n",
      for: Item.shape,
      partials: ["item": "{{name}}\n{{#children}}\n  {{>item}}\n{{/children}}\n"]
    )
    #expect(library.diagnostics.isEmpty)
    let template = try #require(library.value.template(named: "page"))
    #expect(
      render(template, Self.menu.templateValue) == "<nav>\n  A\n  B\n  C\n  D\n  E\n</nav>\n"
    )
  }
}
