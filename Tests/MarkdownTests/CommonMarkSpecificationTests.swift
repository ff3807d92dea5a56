import Foundation
import Markdown
import Testing

@Suite("CommonMark specification")
struct CommonMarkSpecificationTests {
  @Test("every example gives the HTML of the cmark command", .timeLimit(.minutes(2)))
  func examplesEqualTheCommand() throws {
    let examples = try SpecificationExamples.load("commonmark.txt")
    #expect(examples.count > 600)
    for example in examples {
      let command = try SpecificationExamples.run(
        "/usr/bin/env",
        ["cmark", "--unsafe"],
        input: example.markdown
      )
      try #require(command.status == 0, "\(command.errors)")
      #expect(
        SpecificationExamples.render(example.markdown, dialect: .commonMark)
          == SpecificationExamples.withPlainApostrophes(command.output),
        "example \(example.number)"
      )
    }
  }

  @Test("text with control characters, NUL and addresses gives the HTML of the cmark command")
  func oddBytesEqualTheCommand() throws {
    let printable = String(decoding: 0x20...0x7E, as: UTF8.self)
    let texts = [
      "a\u{0}b\u{1}\u{7F}",
      "[a](<\(printable.filter { !"<>\\\n".contains($0) })é\u{300}>)",
      "```a\u{B}b c\nd\n```",
      "```a&amp;b\\*\nd\n```",
      "![a *b `c` <i> ![d](e)\nf](g 'h')",
      "",
      "\n\n",
      "7. a\n8. b\n\n0) c",
      "- a\n\n  b\n- c\n\n> - d\n>   ![e](f)",
    ]
    for text in texts {
      let command = try SpecificationExamples.run(
        "/usr/bin/env",
        ["cmark", "--unsafe"],
        input: text
      )
      #expect(
        SpecificationExamples.render(text, dialect: .commonMark)
          == SpecificationExamples.withPlainApostrophes(withoutControls(command.output)),
        "\(text.debugDescription)"
      )
    }
  }

  /// What HTML cannot hold is a blank in ours.
  private func withoutControls(_ html: String) -> String {
    html.replacing("\u{1}", with: " ").replacing("\u{7F}", with: " ")
  }
}
