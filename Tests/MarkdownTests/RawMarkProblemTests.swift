import Diagnostics
import FuzzChecks
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
    check("⟦#⟧Sáu bước\nChữ.", [.headingWithoutBlank("#")])
    check("⟦-⟧Một\n-Hai", [.itemWithoutBlank("-")])
    check("> ⟦1.⟧Một", [.itemWithoutBlank("1.")])
    check("- a\n\n  ⟦2)⟧Ước tính", [.itemWithoutBlank("2)")])
    check("⟦•⟧ Một", [.bulletCharacter("•")])
    check("a:\n⟦\u{F0B7}⟧ Một", [.bulletCharacter("\u{F0B7}")])
  }

  @Test("items that are typed by hand are named where they run into one paragraph")
  func typedItems() {
    check("Gồm:\n⟦–⟧ Điện\n– Nước", [.bulletCharacter("–")])
    check("⟦a)⟧ Điện\nb) Nước\nc) Than", [.itemsInOneParagraph("a)")])
    check("> ⟦a.⟧ Điện\n> b. Nước", [.itemsInOneParagraph("a.")])
    check("⟦1/⟧ Điện\n2/ Nước", [.itemsInOneParagraph("1/")])
    check("⟦Máy\tĐiện\tNước⟧\nA\t1\t2", [.columnsByTabs(rule: "|---|---|---|")])
  }

  @Test("headings without words, or that no one meant, and empty call-outs are named")
  func headings() {
    check("⟦##⟧\n\na", [.emptyHeading("##")])
    check("⟦##⟧ ##", [.emptyHeading("##")])
    check("Ký tên\n⟦---⟧", [.textMadeHeading])
    check("> a\n> ⟦---⟧", [.textMadeHeading])
    check("⟦> [!WARNING]⟧\n\nNóng", [.emptyCallout])
  }

  @Test("tables without a line of hyphens are named once")
  func tables() {
    check("⟦| a | b |⟧\n| 1 | 2 |\n| 3 | 4 |", [.tableWithoutRule(rule: "|---|---|")])
    check("> ⟦|a|b|c|⟧\n> |1|2|3|", [.tableWithoutRule(rule: "|---|---|---|")])
  }

  @Test("lines of cells that empty lines part are named once")
  func loneRows() {
    let rule = "|---|---|"
    check("⟦| a | b |⟧\n\n| 1 | 2 |\n\n| 3 | 4 |", [.loneRow(rule: rule)])
    check("> ⟦| a | b |⟧\n>\n> b", [.loneRow(rule: rule)])
    check("| a | b |\n|---|---|\n\n⟦| 1 | 2 |⟧\n\n| 3 | 4 |", [.rowBehindTable])
  }

  @Test("boxes of tasks and marks of call-outs that make none are named")
  func boxes() {
    check("- ⟦[]⟧ Việc", [.taskWithoutBox("[]", isDone: false)])
    check("a\n\n  ⟦[ ]⟧ Việc\n[ ] b", [.taskWithoutBox("[ ]", isDone: false)])
    check("- [ ] a\n- ⟦[ ]⟧việc", [.taskWithoutBox("[ ]", isDone: false)])
    check("1. ⟦[v]⟧ Việc", [.taskWithoutBox("[v]", isDone: true)])
    check("* ⟦[ x ]⟧ Việc", [.taskWithoutBox("[ x ]", isDone: true)])
    check("> ⟦[NOTE]⟧\n> a", [.calloutWithoutSign("[NOTE]", right: "[!NOTE]")])
    check("> ⟦[Lưu ý]⟧\n> a", [.calloutWithoutSign("[Lưu ý]", right: "[!NOTE]")])
    check("> ⟦[CẢNH BÁO]⟧ Nóng", [.calloutWithoutSign("[CẢNH BÁO]", right: "[!WARNING]")])
  }

  @Test("stars beside blanks and tildes between numbers are named once in each block")
  func stars() {
    check("a ⟦**⟧ b ** c ** d **", [.blankInBold])
    check("**b ⟦**⟧, c", [.blankInBold])
    check("`**` a ⟦**⟧ b **", [.blankInBold])
    check("⟦**⟧bớt 40 tấn thôi", [.unclosedBold])
    check("**bớt 40 tấn ⟦**⟧thôi", [.blankInBold])
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
      "– Điện  \n– Nước", "a) Điện\\\nb) Nước", "a) Điện\n\nb) Nước", "1/ Một", "a\tb",
      "Đề mục\n===",
      "| a | b |\n\n|---|---|\n\n| 1 | 2 |", "- [ ] a", "- [x](https://a.vn)", "- [v]: a", "- [x]",
      "[] a", "[ ] Nam [ ] Nữ", "#sxsh #nuoc", "#sxsh bớt nước.", "#1 của ngành", "- a\n\n  [v] b",
      "-\n\n[] a",
      "> [note] trong ngoặc", "> [NOTE](https://a.vn)", "> [TCVN] Nước thải", "[NOTE]\na",
      "> [!NOTE]\n> a", "a\n\n---", "---", "**a **b** c",
    ]
  )
  func others(source: String) {
    #expect(MarkedText.diagnostics(of: source).filter { $0.problem is RawMarkProblem }.isEmpty)
  }

  /// Looking anew for each would take minutes.
  @Test(
    "many beginnings take little time",
    arguments: ["** ", "a** ", "**a ", "1~2 ", "|a|b|\n", "##a\n", "`** ", "•\n", "-a\n", "*a** "]
  )
  func manyBeginnings(unit: String) {
    let text = String(repeating: unit, count: 5000)
    #expect(ProcessorTime.of { _ = MarkedText.diagnostics(of: text) } < .seconds(10))
  }
}
