import Diagnostics
import Foundation
import HTML
import Markdown
import Testing

@Suite("GFM specification")
struct TableSpecificationTests {
  @Test(
    "every example of tables and strikethrough gives the HTML of the specification",
    arguments: ["table", "strikethrough"]
  )
  func examples(kind: String) throws {
    let examples = try SpecificationExamples.load("gfm.txt").filter { $0.kind == kind }
    #expect(examples.count == (kind == "table" ? 8 : 2))
    for example in examples {
      #expect(render(example.markdown) == example.html, "example \(example.number)")
    }
  }

  @Test("examples of bare addresses give the HTML of the specification, with a scheme put in")
  func addresses() throws {
    let examples = try SpecificationExamples.load("gfm.txt")
      .filter { $0.kind == "autolink" && $0.markdown.contains("www.") }
    #expect(examples.count == 7)
    for example in examples {
      let markdown = example.markdown.replacing("www.", with: "https://www.")
      let html = example.html.replacing("http://www.", with: "https://www.")
        .replacing(">www.", with: ">https://www.")
      #expect(render(markdown) == html, "example \(example.number)")
    }
  }

  @Test("tables made at random give the HTML of the cmark-gfm command", .timeLimit(.minutes(2)))
  func randomTables() throws {
    var writer = RandomTableWriter(seed: 2017)
    var differing: [String] = []
    for _ in 0..<600 {
      let text = writer.document()
      let command = try SpecificationExamples.run(
        "/usr/bin/env",
        ["cmark-gfm", "-e", "table", "--unsafe"],
        input: text
      )
      try #require(command.status == 0, "cmark-gfm is needed: \(command.errors)")
      let expected = command.output.replacing("&#x27;", with: "'")
      if render(text) != expected { differing.append(text) }
    }
    #expect(differing.isEmpty, "\(differing.count) differ, first:\n\(differing.first ?? "")")
  }

  private func render(_ markdown: String) -> String {
    let document = MarkdownParser.parse(SourceFile(path: "a.md", text: markdown)).value
    var renderer = MarkdownRenderer(document, mode: .plain)
    renderer.passesRawHTML = true
    let html = String(decoding: renderer.render().bytes, as: UTF8.self)
    return html.replacing("&#39;", with: "'").replacing("&#x27;", with: "'")
  }
}
