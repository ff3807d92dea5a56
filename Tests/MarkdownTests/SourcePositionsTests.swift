import Diagnostics
import Markdown
import Testing

@Suite("Places of links")
struct SourcePositionsTests {
  @Test("each destination is found as it was typed, in the document's order")
  func order() {
    check(
      """
      [a](x.md) và [b](x.md#c)
      - [c](x.md)
        `[d](x.md)` [e](<x.md> "t")
      > [![f](g.jpg)](x.md)
      """,
      ["1:5 x.md", "1:19 x.md#c", "2:7 x.md", "3:20 x.md", "4:17 x.md", "4:9 g.jpg"]
    )
  }

  @Test("escapes, parentheses and references in a destination are seen through")
  func spelling() {
    check(
      "[a](b\\_c(d).md) [e](f?g&amp;h) \\[i](j) [k]() [l](\n  m.md\n  'n')",
      ["1:5 b\\_c(d).md", "1:21 f?g&amp;h", "1:44 ", "2:3 m.md"]
    )
  }

  @Test("a destination from a definition is found in the definition")
  func definitions() {
    check(
      "[a][b] [c] [d]\n\n[b]: x.md\n[c]:\n  <y.md> 't'\n> [d]: z.md",
      ["3:6 x.md", "5:4 y.md", "6:8 z.md"]
    )
  }

  @Test("autolinks are found without their brackets")
  func autolinks() {
    check("a <https://b.vn> <c@d.vn>", ["1:4 https://b.vn", "1:19 c@d.vn"])
  }

  @Test("places count from the start of the file")
  func bodyStart() {
    let file = SourceFile(path: "a.md", text: "---\n---\n[a](b)\n")
    let document = MarkdownParser.parse(file, from: 8).value
    var positions = SourcePositions(of: document)
    #expect(positions.destination(of: document.links[0]) == SourceRange(12, 13))
  }

  private func check(
    _ source: String,
    _ expected: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let file = SourceFile(path: "a.md", text: source)
    let document = MarkdownParser.parse(file).value
    let lines = LineIndex(file.bytes)
    var positions = SourcePositions(of: document)
    let found = document.links.map { link in
      let range = positions.destination(of: link)
      let line = lines.line(at: range.start)
      let column = range.start - lines.range(ofLine: line).lowerBound + 1
      return "\(line):\(column) \(file.text(in: range))"
    }
    #expect(found == expected, sourceLocation: sourceLocation)
  }
}
