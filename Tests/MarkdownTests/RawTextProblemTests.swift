import Diagnostics
import FuzzChecks
import Markdown
import Testing

@Suite("Text that was meant as more")
struct RawTextProblemTests {
  private func check(
    _ source: String,
    _ expected: [RawTextProblem],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    MarkedText(source).check(expected, sourceLocation: sourceLocation)
  }

  @Test("links that are none are named where they fail")
  func links() {
    check("![a](⟦../b c.jpg⟧)", [.blankInDestination("../b c.jpg")])
    check("> [a](⟦b c.pdf⟧ 'd')", [.blankInDestination("b c.pdf")])
    check("[a](⟦https://b.vn⟧ và", [.unclosedDestination])
    check("[a](⟦https://b.vn⟧ và [c](d.md)", [.unclosedDestination])
    check("[a⟦] (⟧b.md)", [.blankBeforeDestination])
    check("⟦[](https://b.vn)⟧", [.linkWithoutText])
    check("⟦[a]()⟧ b", [.linkWithoutDestination])
  }

  @Test("tables, call-outs and code that are none are named where they fail")
  func blocks() {
    check("| a | b |\n⟦|—|:–|⟧\n| 1 | 2 |", [.dashesInTable(right: "|---|:---|")])
    check("| a | b |\n\n⟦|---|---|⟧\n| 1 | 2 |", [.tableWithoutHeader])
    check("> ⟦[!WARNING] a⟧\n> b", [.textBehindCalloutMark("WARNING")])
    check("a\n\n⟦~~~ b⟧\nc\n\nd", [.unclosedCode(fence: "~~~")])
  }

  @Test(
    "what only looks so is let alone",
    arguments: [
      "[số](bằng chữ) a[i](x y) [1] (trang 2) [^1] (https://a.vn)\n\n[^1]: b",
      "`[a](b c.md)` \\[a](b c.md) [a](<b c.md>) [a](b.md 'c d')", "[](term:x) [![a](b)](c)",
      "[a [b](c.md) d](e.md)", "|a|\n|---|\n|b|", "a | b – c", "```\na\n```", "> ```\n> a\n> ```",
      "- ~~~~\n  ~~~\n  ~~~~", "> [!NOTE]\n> a", "> [a] b", "    |—|\n\n`|---|`",
      "[Bảng](https://a.vn/b_(c)) và [d][e]\n\n[e]: <f g.md>",
    ]
  )
  func others(source: String) {
    #expect(MarkedText.diagnostics(of: source).filter { $0.problem is RawTextProblem }.isEmpty)
  }

  /// Looking anew for the end of each would take minutes.
  @Test(
    "many beginnings take little time",
    arguments: ["[a](b c", "[a] (", "[", "|—", "> [!NOTE] ", "[](", "[a](b.md ", "](", "`[a](b "]
  )
  func manyBeginnings(unit: String) {
    let text = String(repeating: unit, count: 5000)
    #expect(ProcessorTime.of { _ = MarkedText.diagnostics(of: text) } < .seconds(10))
  }

  @Test("many footnotes whose names have blanks are each found where they are")
  func manyFootnoteMarks() {
    let names = (1...3000).map { "a \($0)" }
    let marks = names.map { "[^\($0)]" }
    let source = marks.joined(separator: " ") + "\n\n" + marks.map { "\($0): b\n" }.joined()
    let found = MarkedText.diagnostics(of: source).map { $0.file.text(in: $0.range) }
    #expect(found == marks)
  }
}
