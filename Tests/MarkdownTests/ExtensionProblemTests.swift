import Diagnostics
import Localization
import Markdown
import Testing

/// Each problem, with the text between `⟦` and `⟧` as the place it must name.
@Suite("Problems of the extensions")
struct ExtensionProblemTests {
  @Test("text that is right has no problems")
  func noProblems() {
    check(
      "Bảng: a\n|b|c|\n|-|-|\n|d||\n\ne[^1]\n\n> [!NOTE]\n> f\n\n[^1]: g\n\n```\n|a|b|\n|-|\n[^2]\n```",
      []
    )
  }

  @Test("a header and a delimiter row that do not fit together")
  func columnMismatch() {
    check("a\n\n| b | c |\n⟦|---|⟧\n| d | e |", [.tableColumnMismatch(header: 2, delimiter: 1)])
    check("> |b|\n> ⟦|-|-|⟧", [.tableColumnMismatch(header: 1, delimiter: 2)])
  }

  @Test("a row with more cells than the table has columns")
  func surplusCells() {
    check("|a|b|\n|-|-|\n|c|d|⟦e|⟧\n|f|g|", [.surplusTableCells(columns: 2)])
  }

  @Test("a row outside of the quote or list of its table")
  func lazyRows() {
    check("> |a|\n> |-|\n⟦|b|⟧\n", [.lazyTableRow])
    check("- |a|\n  |-|\n⟦|b|⟧\n", [.lazyTableRow])
  }

  @Test("a table right under a list or quote")
  func lazyHeaders() {
    check("- a\n⟦|b|⟧\n|-|\n", [.lazyTableHeader])
    check("> a\n⟦|b|⟧\n|-|\n", [.lazyTableHeader])
  }

  @Test("a row with fewer cells than the table has columns")
  func missingTableCells() {
    check("|a|b|c|\n|-|-|-|\n|d|e|f|\n⟦|g|⟧", [.missingTableCells(1, columns: 3, others: 0)])
    check(
      "> |a|b|\n> |-|-|\n> ⟦|c|⟧\n> | |d|\n> |e|",
      [.missingTableCells(1, columns: 2, others: 1)]
    )
    check("|a|\n|-|\n|b|\nc\n", [])
  }

  @Test("text right under a table")
  func textInTable() {
    check("|a|b|\n|-|-|\n|c|d|\n⟦Xem thêm.⟧\n", [.textInTable])
  }

  @Test("a reference to a footnote that is not there")
  func undefinedFootnotes() {
    check("a [^1] ⟦[^ghi-chú]⟧\n\n[^1]: b", [.undefinedFootnote("ghi-chú")])
    check("|a|\n|-|\n|⟦[^2]⟧|", [.undefinedFootnote("2")])
  }

  @Test("a footnote that nothing refers to")
  func unusedFootnotes() {
    check("a\n\n⟦[^1]⟧: b", [.unusedFootnote("1")])
  }

  @Test("two footnotes of one name")
  func duplicateFootnotes() {
    check("a[^B]\n\n[^b]: c\n\n⟦[^B]⟧: d", [.duplicateFootnote("B")])
  }

  @Test("a footnote that is defined within a list or quote")
  func misplacedFootnotes() {
    check("a\n\n- b\n\n    ⟦[^1]⟧: c\n", [.misplacedFootnote("1")])
    check("> ⟦[^1]⟧: c\n", [.misplacedFootnote("1")])
    check("- ⟦[^1]⟧: c\n\n```\n- [^1]: d\n```\n", [.misplacedFootnote("1")])
  }

  @Test("a call-out of a kind that does not exist")
  func unknownCallouts() {
    check("> ⟦[!NOTES]⟧\n> a", [.unknownCallout("NOTES")])
    check("> ⟦[!Lưu ý]⟧\n> a", [.unknownCallout("Lưu ý")])
    let hint = ExtensionProblem.unknownCallout("NOTES").hint
    #expect(hint?.en == "did you mean '[!NOTE]'?")
  }

  @Test("a table that is too wide, or tables that are too many")
  func limits() {
    let wide = String(repeating: "|a", count: 101)
    check("⟦\(wide)⟧\n\(String(repeating: "|-", count: 101))", [.tableTooWide(limit: 100)])
    let header = String(repeating: "|a", count: 100) + "\n" + String(repeating: "|-", count: 100)
    let rows = String(repeating: "\nb", count: 999)
    let diagnostics = MarkedText.diagnostics(of: header + rows + "\nc")
    #expect(
      diagnostics.filter { $0.severity == .error }.map { $0.problem as? ExtensionProblem } == [
        .tooManyTableCells(limit: 100_000)
      ]
    )
    #expect(!MarkedText.diagnostics(of: header + rows).contains { $0.severity == .error })
  }

  @Test("codes are unique, and every message stands in both languages")
  func messages() {
    let problems: [ExtensionProblem] = [
      .tableTooWide(limit: 100), .tooManyTableCells(limit: 1),
      .missingTableCells(1, columns: 2, others: 1),
      .tableColumnMismatch(header: 2, delimiter: 3), .lazyTableRow, .lazyTableHeader,
      .textInTable, .undefinedFootnote("a"), .unusedFootnote("a"), .duplicateFootnote("a"),
      .unknownCallout("a"), .misplacedFootnote("a"),
    ]
    #expect(Set(problems.map(\.code)).count == problems.count)
    for problem in problems {
      #expect(problem.message.vi != problem.message.en)
      #expect(problem.hint != nil && problem.hint?.vi != problem.hint?.en)
      #expect(!problem.message.vi.hasSuffix(".") && !problem.message.en.hasSuffix("."))
    }
  }

  private func check(
    _ marked: String,
    _ expected: [ExtensionProblem],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    MarkedText(marked).check(expected, sourceLocation: sourceLocation)
  }
}
