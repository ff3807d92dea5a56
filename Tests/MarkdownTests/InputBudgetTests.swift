import Diagnostics
import FuzzChecks
import Markdown
import Testing

@Suite("Markdown limits")
struct InputBudgetTests {
  @Test("a file over 32 MB is refused before it is parsed")
  func size() {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 32 << 20 + 1)
    let parsed = MarkdownParser.parse(SourceFile(path: "a.md", bytes: bytes), from: 5)
    #expect(parsed.diagnostics.map { $0.problem as? MarkdownProblem } == [.tooLarge(megabytes: 32)])
    #expect(parsed.diagnostics.first?.range == SourceRange(5, 5))
  }

  @Test(
    "nesting beyond 100 levels is an error that names its line",
    arguments: [
      String(repeating: ">", count: 101) + "a",
      String(repeating: "> ", count: 101) + "a",
      String(repeating: "- ", count: 101) + "a",
      String(repeating: "1. ", count: 101) + "a",
      String(repeating: "1) * ", count: 101) + "a",
      String(repeating: " ", count: 401) + "a",
      String(repeating: "\t", count: 101) + "a",
      String(repeating: "- ", count: 60) + "a",
      String(repeating: "*a **a ", count: 101) + String(repeating: "a** a*", count: 101),
      String(repeating: "![", count: 99) + "a" + String(repeating: "](b)", count: 99),
    ]
  )
  func nesting(line: String) {
    let parsed = MarkdownParser.parse(SourceFile(path: "a.md", text: "mở đầu\n\n\(line)\n\nb"))
    let problems = parsed.diagnostics.filter { $0.problem.code == "SX202" }
    #expect(
      problems.map { LineIndex(Array(parsed.value.file.bytes)).line(at: $0.range.start) } == [3]
    )
  }

  @Test(
    "rules, tables of hyphens and emptiness are not nesting",
    arguments: [
      String(repeating: "- ", count: 300), String(repeating: "* ", count: 300),
      String(repeating: "-", count: 3000), String(repeating: "*", count: 3000),
      String(repeating: " ", count: 3000), String(repeating: "1234567890", count: 100),
      String(repeating: "- ", count: 40) + "a", String(repeating: "> ", count: 90) + "a",
    ]
  )
  func notNesting(line: String) {
    let parsed = MarkdownParser.parse(SourceFile(path: "a.md", text: "a\n\n\(line)\n"))
    #expect(parsed.diagnostics.isEmpty)
  }

  @Test("more than 100 images open in one paragraph are an error that names the last")
  func openImages() {
    let source = "![a](b)\n\n" + String(repeating: "![[]()", count: 101)
    let parsed = MarkdownParser.parse(SourceFile(path: "a.md", text: source))
    #expect(
      parsed.diagnostics.map { $0.problem as? MarkdownProblem } == [.tooManyOpenImages(limit: 100)]
    )
    #expect(parsed.diagnostics.first?.range == SourceRange(9 + 600, 9 + 602))
  }

  @Test("any number of images that are closed is right")
  func closedImages() {
    let source =
      String(repeating: "![[a](b)](c)", count: 1000) + String(repeating: "\n\n![", count: 200)
    #expect(MarkdownParser.parse(SourceFile(path: "a.md", text: source)).diagnostics.isEmpty)
  }

  @Test(
    "hostile text is read in linear time",
    arguments: [
      "![[]()", "[a", "a]", "*a **a ", "a_ ", "*a_ ", "[ a_", "[ (](", "[a](<b", "[a](b", "</<!--",
      "<?", "<!A ", "<![CDATA[", "abc\0de\0", "`a", "[a]: b\n", "![a](b) ", "> \n", "- \n", "\n\n",
      "- a\n\n  ", "<a b=\"", "&amp;", "\\[", "# a\n", "<b>", "[a](data:,b) ", "[a][b]",
      "|a|\n|-|\n\n", "|", "|a", "a|b\n", "|a\n|-\n", "|-|\n", "x\n|a|\n|-|\n|b|\n\n",
      "- |a|\n  |-|\n|b|\n", "|a|\n|-|\n***\n", "# a\n|-|\n|-|\n", "> |a|\n|-|\n", "[^a]",
      "[^a]: b\n",
      "[^a]: b [^a]\n\n", "> [!NOTE]\n", "~~a", "~a~", "~a ~~b", "https://a.b ", "https://a.b;",
      "\"a", "'",
      "- [ ] a\n", "5 kg ", "m3", "--", "`[^a] \\[^a] ",
    ]
  )
  func hostileText(unit: String) {
    // Work beside it only adds to a time, so that the shortest of some is the nearest to its own.
    var (once, eightTimes) = (time(unit, count: 2_000), time(unit, count: 16_000))
    for _ in 1...3 where !isLinear(once, eightTimes) {
      once = min(once, time(unit, count: 2_000))
      eightTimes = min(eightTimes, time(unit, count: 16_000))
    }
    #expect(isLinear(once, eightTimes))
  }

  /// What is quadratic takes 64 times as long; the constant forgives a busy machine.
  private func isLinear(_ once: Duration, _ eightTimes: Duration) -> Bool {
    eightTimes < once * 14 + .milliseconds(50)
  }

  /// The processor time that reading and writing `count` copies of `unit` takes.
  private func time(_ unit: String, count: Int) -> Duration {
    let head = "[b]: javascript:c\n\n" + String(repeating: "- ", count: 45) + "a\n"
    let source = SourceFile(path: "a.md", text: head + String(repeating: unit, count: count))
    return ProcessorTime.of {
      let document = MarkdownParser.parse(source).value
      _ = MarkdownRenderer(document, outline: Outline(of: document)).render()
    }
  }
}
