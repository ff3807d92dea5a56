import Diagnostics
import SiteModel
import Testing

/// Where front matter ends and the body starts.
struct FrontMatterTests {
  private func check(
    _ text: String,
    frontMatter: String,
    body: String,
    problems: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let file = SourceFile(path: "a.vi.md", text: text)
    let split = FrontMatter.split(file)
    let range = split.value.range
    #expect(
      file.text(in: SourceRange(range.lowerBound, range.upperBound)) == frontMatter,
      sourceLocation: sourceLocation
    )
    #expect(
      file.text(in: SourceRange(split.value.bodyStart, file.bytes.count)) == body,
      sourceLocation: sourceLocation
    )
    #expect(summary(split.diagnostics) == problems, sourceLocation: sourceLocation)
  }

  @Test func standsBetweenTheFirstTwoFences() {
    check("---\na: b\n---\n# X\n---\n", frontMatter: "a: b\n", body: "# X\n---\n")
    check("--- \n---\t\n", frontMatter: "", body: "")
    check("---\na: b\n---", frontMatter: "a: b\n", body: "")
  }

  @Test func isMissingWhereTheFirstLineIsText() {
    check("# X\n", frontMatter: "", body: "# X\n", problems: ["SX101 1:1 «# X»"])
    check("", frontMatter: "", body: "", problems: ["SX101 1:1 «»"])
    check("----\na: b\n", frontMatter: "", body: "----\na: b\n", problems: ["SX101 1:1 «----»"])
  }

  @Test func mayStandBelowBlankLinesWithAWarning() {
    check("\n \n---\na: b\n---\nX", frontMatter: "a: b\n", body: "X", problems: ["SX103 3:1 «---»"])
  }

  @Test func endsAtALineLikeAFenceIfNoneCloses() throws {
    let problems = ["SX102 1:1 «---»"]
    check("---\na: b\n----\nX", frontMatter: "a: b\n", body: "X", problems: problems)
    check("---\na: b\n—\nX", frontMatter: "a: b\n", body: "X", problems: problems)
    check("---\na: b\n\nX\n", frontMatter: "a: b\n", body: "X\n", problems: problems)
    check("---\na: b", frontMatter: "a: b", body: "", problems: problems)
    check("---", frontMatter: "", body: "", problems: problems)

    let file = SourceFile(path: "a.vi.md", text: "---\na: b\n--\nX")
    let note = try #require(FrontMatter.split(file).diagnostics.first?.notes.first)
    #expect(file.text(in: note.range) == "--")
  }
}
