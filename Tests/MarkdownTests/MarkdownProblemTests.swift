import Diagnostics
import Localization
import Markdown
import Testing

/// Each problem, with the text between `⟦` and `⟧` as the place it must name.
@Suite("Markdown problems")
struct MarkdownProblemTests {
  @Test("text that is right has no problems")
  func noProblems() {
    check("## Mở đầu\n\n[a](b.md) ![c](d.jpg) <https://e.vn>\n\n- f\n  - g\n\n![[h](i)](j.png)", [])
  }

  @Test(
    "raw HTML is named where it stands",
    arguments: [
      ("Chữ ⟦<b>⟧đậm</b>.", "<b>"),
      ("> Chữ\n>   `<i>` và ⟦<i>⟧nghiêng</i>", "<i>"),
      ("⟦<div class=\"a\">⟧\nb\n</div>", "<div class=\"a\">"),
      ("a\n\n⟦<!-- ghi chú -->⟧\n\nb", "<!-- ghi chú -->"),
      ("a ⟦<span\n⟧class=\"b\">c", "<span"),
      ("a ⟦</b>⟧", "</b>"),
      (
        "⟦<p class=\"một-tên-rất-dài-không-vừa-một-dòng\">⟧",
        "<p class=\"một-tên-rất-dài-không-vừa-một…"
      ),
    ]
  )
  func rawHTML(source: String, excerpt: String) {
    check(source.replacing("\n⟧", with: "⟧\n"), [.rawHTML(excerpt)])
  }

  @Test(
    "a dangerous address is named where it stands",
    arguments: [
      ("[a](⟦javascript:alert(1)⟧)", "javascript"),
      ("[a](⟦JavaScript:x⟧ \"b\")", "javascript"),
      ("![a](⟦data:image/png;base64,AAAA⟧)", "data"),
      ("[a](⟦javascripts:x⟧)", "javascripts"),
      ("<⟦ftp://a.vn⟧>", "ftp"),
      ("<⟦vbscript:x⟧>", "vbscript"),
      ("[a](<⟦java\tscript:x⟧>)", "javascript"),
      ("[a](< ⟦javascript:x⟧ >)", "javascript"),
      ("[a](⟦javascript\\:x⟧)", "javascript"),
      ("[a](b) [c](d)\n  [e](⟦data:,x⟧)", "data"),
      ("> - [a\n>   b](⟦data:,x⟧)", "data"),
      ("`[a](data:,x)` [a](⟦data:,x⟧)", "data"),
      ("[![a](b)](⟦data:,x⟧)", "data"),
      ("[a][b]\n\n> [b]: ⟦data:,x⟧ 'c'", "data"),
      ("b [a](⟦javascript&colon;x⟧)\nc", "javascript"),
      ("b [a](⟦java&#9;script:x⟧)\nc", "javascript"),
      // The names of letters are not resolved by the search.
      ("⟦b [a](data:&eacute;)⟧\nc", "data"),
    ]
  )
  func dangerousDestinations(source: String, scheme: String) {
    check(source, [.dangerousDestination(scheme: scheme)])
  }

  @Test(
    "an address that only looks dangerous is let through",
    arguments: [
      "[a](data.html)", "[a](./data:x)", "[a](b c:d)", "[a](HTTP://b)", "[a](term:b)",
      "[a](#javascript:x)",
      "[a](javascript&amp;colon;x)", "[a](javascript%3Ax)", "[a](vbscript)",
    ]
  )
  func harmlessDestinations(source: String) {
    check(source, [])
  }

  @Test(
    "a file on the disk of whoever wrote the text is named where it stands",
    arguments: ["[a](⟦File:///etc/passwd⟧)", "[a](⟦C:\\b.pdf⟧)", "![a](⟦d:/b.jpg⟧)"]
  )
  func filesOnDisk(source: String) {
    let path = source.split { $0 == "⟦" || $0 == "⟧" }[1]
    check(source, [.fileOnDisk(String(path))])
  }

  @Test(
    "a control character in an address is named where it stands",
    arguments: [
      ("[a](⟦https://a.vn/&#10;x⟧)", 0x0A), ("[a](⟦&#x1;x.md⟧)", 0x01),
      ("[a](<⟦b\u{7F}⟧>)", 0x7F), ("![a](⟦b&#x85;.jpg⟧)", 0x85),
    ] as [(String, UInt32)]
  )
  func controlCharacters(source: String, scalar: UInt32) {
    check(source, [.controlCharacter(scalar)])
  }

  @Test(
    "an image without a description is named where it stands",
    arguments: [
      "Hình ⟦![](a.jpg)⟧ và ![b](a.jpg)", "![b](a.jpg)\n⟦![ ](<a.jpg> \"c\")⟧", "[⟦![](a)⟧](b)",
      "⟦![](a (b\\)c))⟧ (d)",
      "⟦a ![][b]⟧\n\n[c]: d\n\n[b]: e",
    ]
  )
  func missingAlternativeText(source: String) {
    check(source, [.missingAlternativeText])
  }

  @Test(
    "a level-1 heading is named where it stands",
    arguments: ["a\n\n⟦# Tên trang⟧\n\nb", "⟦Tên trang⟧\n===\n"]
  )
  func headingOfLevelOne(source: String) {
    check(source, [.headingOfLevelOne])
  }

  @Test("every problem of a text is reported, in order")
  func severalProblems() {
    let diagnostics = MarkedText.diagnostics(of: "# a\n\n<b>c</b> <i>\n\n![](data:,x)")
    #expect(
      diagnostics.map(\.problem.code) == ["SX207", "SX204", "SX204", "SX205", "SX206"]
    )
  }

  @Test("codes are unique, and every message stands in both languages")
  func messages() {
    let problems: [MarkdownProblem] = [
      .tooLarge(megabytes: 32), .nestedTooDeeply(limit: 100), .tooManyOpenImages(limit: 100),
      .rawHTML("<b>"), .dangerousDestination(scheme: "data"), .missingAlternativeText,
      .headingOfLevelOne,
    ]
    #expect(Set(problems.map(\.code)).count == problems.count)
    for problem in problems {
      #expect(problem.message.vi != problem.message.en)
      #expect(problem.hint?.vi != problem.hint?.en)
      #expect(!problem.message.vi.hasSuffix(".") && !problem.message.en.hasSuffix("."))
    }
  }

  private func check(
    _ marked: String,
    _ expected: [MarkdownProblem],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    MarkedText(marked).check(expected, sourceLocation: sourceLocation)
  }
}
