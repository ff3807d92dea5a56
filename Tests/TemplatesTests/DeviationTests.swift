import Diagnostics
import Templates
import Testing

/// Where the language differs from the Mustache specification on purpose; `docs/templates.md` names
/// the reasons.
@Suite struct DeviationTests {
  @Test func unknownNamesAreErrors() {
    #expect(codes("{{titel}}", ["title": ""]) == ["SX301"])
  }

  @Test func unknownPartialsAreErrors() {
    #expect(codes("{{>head}}", [:]) == ["SX305"])
    #expect(codes("{{<head}}{{/head}}", [:]) == ["SX305"])
  }

  @Test func textIsNeverWrittenUnescaped() {
    #expect(codes("{{{title}}}{{&title}}", ["title": ""]) == ["SX303", "SX303"])
  }

  @Test func htmlIsWrittenAsItIsByAnyTag() throws {
    try check(
      Example("", "{{b}}{{{b}}}{{&b}}", ["b": .html("<i>&amp;")], "<i>&amp;<i>&amp;<i>&amp;")
    )
  }

  @Test func htmlIsNeverIndented() throws {
    try check(
      Example(
        "",
        "<main>\n  {{>p}}\n</main>\n",
        ["body": .html("<pre>\na\n  b\n</pre>")],
        "<main>\n  <div>\n    <pre>\na\n  b\n</pre>\n  </div>\n</main>\n",
        partials: ["p": "<div>\n  {{{body}}}\n</div>\n"]
      )
    )
  }

  @Test func valuesOtherThanTextAndHTMLAreNotWritten() {
    let value: Sample = ["flag": true, "list": ["1"], "record": ["a": ""]]
    #expect(codes("{{flag}}{{list}}{{record}}{{.}}", value) == Array(repeating: "SX302", count: 4))
  }

  @Test func missingValuesHideOuterNames() throws {
    try check(
      Example("", "{{#a}}[{{x}}]{{/a}}", ["x": "ngoài", "a": ["x": nil]], "[]")
    )
  }

  @Test func flagsAreNotEntered() throws {
    try check(
      Example("", "{{#a}}{{#open}}{{.}}{{/open}}{{/a}}", ["a": ["1", "2"], "open": true], "12")
    )
  }

  @Test(arguments: [
    Example(
      "a frame around a list",
      "{{#hasTags}}<ul>{{#tags}}<li>{{.}}{{/tags}}</ul>{{/hasTags}}",
      ["tags": ["1", "2"]],
      "<ul><li>1<li>2</ul>"
    ),
    Example("no items", "[{{#hasTags}}x{{/hasTags}}]", ["tags": []], "[]"),
    Example("inverted", "{{^hasTags}}x{{/hasTags}}", ["tags": []], "x"),
    Example("dotted", "{{#a.hasTags}}x{{/a.hasTags}}", ["a": ["tags": ["1"]]], "x"),
    Example("an optional list", "{{#hasTags}}x{{/hasTags}}", ["tags": .optional(["1"])], "x"),
    Example("an outer list", "{{#a}}{{#hasB}}x{{/hasB}}{{/a}}", ["a": ["c": ""], "b": ["1"]], "x"),
    Example(
      "a field of that name",
      "[{{#hasTags}}x{{/hasTags}}]",
      ["tags": ["1"], "hasTags": false],
      "[]"
    ),
    Example(
      "the value stays",
      "{{#a}}{{#hasB}}{{.}}{{/hasB}}{{/a}}",
      ["a": ["1"], "b": ["2"]],
      "1"
    ),
  ])
  func listsAreAskedWhetherTheyHaveItems(_ example: Example) throws { try check(example) }

  @Test func emptyTextIsFalsey() throws {
    try check(Example("", "{{#a}}1{{/a}}{{^a}}2{{/a}}", ["a": ""], "2"))
  }

  @Test func blocksThatTheParentLacksAreErrors() {
    #expect(codes("{{<p}}{{$b}}1{{/b}}{{/p}}", [:], ["p": "{{$a}}{{/a}}"]) == ["SX317"])
  }

  @Test func onlyBlocksStandInParents() {
    #expect(codes("{{<p}}{{x}}{{/p}}", ["x": ""], ["p": ""]) == ["SX313"])
    #expect(codes("{{<p}}chữ{{/p}}", [:], ["p": ""]) == ["SX314"])
  }

  private func codes(
    _ template: String,
    _ value: Sample,
    _ partials: [String: String] = [:]
  ) -> [String] {
    load(template, for: value.recordShape, partials: partials).diagnostics.map(\.problem.code)
  }
}
