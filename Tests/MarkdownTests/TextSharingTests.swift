import Diagnostics
import Testing

@testable import Markdown

@Suite("Texts that stand in the file")
struct TextSharingTests {
  private func parse(_ text: String) -> MarkdownDocument {
    let file = SourceFile(path: "a.vi.md", bytes: Array(text.utf8))
    return MarkdownParser.parse(file, from: text.hasPrefix("---") ? 9 : 0).value
  }

  @Test(
    "are not kept twice",
    arguments: [
      "Đoạn *một* [hai](ba.md \"bốn\") năm\nsáu.",
      "---\na\n---\n- một\n- `hai`\n\n```sh\nmake\n```\n",
      "| A | B |\n|---|---|\n| một | hai |\n\nBa[^1].\n\n[^1]: Bốn\n", "![hình](hinh.jpg)", "",
    ]
  )
  func shared(_ text: String) {
    let document = parse(text)
    #expect(document.text == document.file.bytes)
  }

  @Test(
    "one that does not leads to a text of the document's own",
    arguments: [
      "a \\* b", "a &amp; b", "- một\n\n      hai\n      ba\n", "[a][b]\n\n[b]: <c\\*d>\n",
    ]
  )
  func unshared(_ text: String) {
    let document = parse(text)
    #expect(document.text != document.file.bytes)
  }

  @Test("are the same texts, shared or not")
  func sameTexts() throws {
    let (plain, escaped) = (parse("Một *hai* [ba](bốn)."), parse("Một *hai* [ba](bốn)\\."))
    #expect(plain.plainText(of: 0) == escaped.plainText(of: 0))
    let links = [plain, escaped].map { $0.link(at: $0.links[0])?.destination }
    #expect(links.allSatisfy { $0.map { Array($0) } == Array("bốn".utf8) })
  }
}
