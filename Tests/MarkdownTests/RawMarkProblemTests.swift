import Diagnostics
import Markdown
import Testing

@Suite("Marks that the page shows as typed")
struct RawMarkProblemTests {
  private func check(
    _ source: String,
    _ expected: [RawMarkProblem],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    MarkedText(source).check(expected, sourceLocation: sourceLocation)
  }

  @Test("headings and items without their blank are named at the mark")
  func blanks() {
    check("⟦##⟧Sáu bước", [.headingWithoutBlank("##")])
    check("a\n⟦###⟧Đề mục", [.headingWithoutBlank("###")])
    check("⟦-⟧Một\n-Hai", [.itemWithoutBlank("-")])
    check("> ⟦1.⟧Một", [.itemWithoutBlank("1.")])
    check("- a\n\n  ⟦2)⟧Ước tính", [.itemWithoutBlank("2)")])
    check("⟦•⟧ Một", [.bulletCharacter("•")])
    check("a:\n⟦\u{F0B7}⟧ Một", [.bulletCharacter("\u{F0B7}")])
  }

  @Test("tables without a line of hyphens are named once")
  func tables() {
    check("⟦| a | b |⟧\n| 1 | 2 |\n| 3 | 4 |", [.tableWithoutRule(rule: "|---|---|")])
    check("> ⟦|a|b|c|⟧\n> |1|2|3|", [.tableWithoutRule(rule: "|---|---|---|")])
  }

  @Test("stars beside blanks and tildes between numbers are named once in each block")
  func stars() {
    check("a ⟦**⟧ b ** c ** d **", [.blankInBold])
    check("**b ⟦**⟧, c", [.blankInBold])
    check("`**` a ⟦**⟧ b **", [.blankInBold])
    check("a ⟦**⟧b c", [.unclosedBold])
    check("**a** (⟦**⟧b", [.unclosedBold])
    check("⟦**⟧a\n\nb**", [.unclosedBold])
    check("10⟦~⟧20 kg và 30~40 kg", [.rangesStruckOut("20 kg và 30")])
  }

  @Test(
    "what only looks so is let alone",
    arguments: [
      "#sxsh và ##", "-5 °C", "+84 211", "1.5 t", "2026.Năm", "3.", "- a", "1. a", "a • b",
      "\\##a", "\\-a", "`##a`", "```\n##a\n```", "** Ghi chú", "a ** b", "a**b", "2**3", "\\**a",
      "***a***", "`** a **`", "\\** a \\**",
      "**a** b **c**", "~~10~~ 20~30", "10~20", "|a|b|\n|---|---|\n|c|d|", "|a|b|", "a | b\nc | d",
      "| a |\n\n| b |", "– Anh nói", "— a",
    ]
  )
  func others(source: String) {
    #expect(MarkedText.diagnostics(of: source).filter { $0.problem is RawMarkProblem }.isEmpty)
  }

  /// Looking anew for each would take minutes.
  @Test(
    "many beginnings are no trouble",
    arguments: ["** ", "a** ", "**a ", "1~2 ", "|a|b|\n", "##a\n", "`** ", "•\n", "-a\n", "*a** "]
  )
  func manyBeginnings(unit: String) {
    _ = MarkedText.diagnostics(of: String(repeating: unit, count: 5000))
  }
}
