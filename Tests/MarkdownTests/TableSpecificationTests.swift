import Foundation
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
      #expect(
        SpecificationExamples.render(example.markdown) == example.html,
        "example \(example.number)"
      )
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
      #expect(SpecificationExamples.render(markdown) == html, "example \(example.number)")
    }
  }

  /// `ftp:` is no scheme that a page may lead to.
  @Test("the example of complete addresses gives the HTML of the specification, but for FTP")
  func completeAddresses() throws {
    let examples = try SpecificationExamples.load("gfm.txt")
      .filter { $0.kind == "autolink" && $0.markdown.hasPrefix("http://commonmark.org") }
    let example = try #require(examples.first)
    let ftp = "ftp://foo.bar.baz"
    let html = example.html.replacing("<a href=\"\(ftp)\">\(ftp)</a>", with: ftp)
    #expect(html != example.html)
    #expect(SpecificationExamples.render(example.markdown) == html)
  }

  /// They would lead nowhere in a text that names e-mail addresses as examples; docs/markdown-deviations.md.
  @Test("addresses of e-mail are no links, by design")
  func emailAddresses() throws {
    let examples = try SpecificationExamples.load("gfm.txt")
      .filter { $0.kind == "autolink" && $0.markdown.contains("@") }
    #expect(examples.count == 3)
    for example in examples {
      #expect(!SpecificationExamples.render(example.markdown).contains("<a"))
    }
  }

  @Test("examples of task lists give the HTML of the specification, with boxes that are drawn")
  func tasks() throws {
    let examples = try SpecificationExamples.load("gfm.txt").filter { $0.kind == "disabled" }
    #expect(examples.count == 2)
    for example in examples {
      let box = "<span class=\"task-box"
      let html = example.html
        .replacing(
          "<input checked=\"\" disabled=\"\" type=\"checkbox\"> ",
          with: "\(box) done\" role=\"img\" aria-label=\"Đã làm\"></span>"
        )
        .replacing(
          "<input disabled=\"\" type=\"checkbox\"> ",
          with: "\(box)\" role=\"img\" aria-label=\"Chưa làm\"></span>"
        )
      #expect(SpecificationExamples.render(example.markdown) == html, "example \(example.number)")
    }
  }
}
