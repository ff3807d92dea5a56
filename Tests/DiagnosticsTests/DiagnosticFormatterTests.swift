import Diagnostics
import Localization
import Testing

private struct SampleProblem: Problem {
  var code = "SX999"
  var severity = Severity.error
  var hasHint = true

  var message: Bilingual<String> { Bilingual(vi: "từ này sai", en: "this word is wrong") }
  var hint: Bilingual<String>? {
    hasHint ? Bilingual(vi: "viết lại", en: "write it again") : nil
  }
}

struct DiagnosticFormatterTests {
  private static let file = SourceFile(path: "content/a.vi.md", text: "Một\nXem điện ở đây.\n")

  /// The range of `word` in the file.
  private static func diagnostic(
    at word: String,
    _ problem: SampleProblem = SampleProblem()
  ) throws -> Diagnostic {
    let text = String(decoding: file.bytes, as: UTF8.self)
    let range = try #require(text.firstRange(of: word))
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return Diagnostic(problem, in: file, at: SourceRange(start, start + word.utf8.count))
  }

  @Test func putsTheCaretUnderCharactersNotBytes() throws {
    let text = DiagnosticFormatter(language: .vi).format([try Self.diagnostic(at: "ở đây")])
    #expect(
      text == """
        content/a.vi.md:2:10: lỗi [SX999]: từ này sai
          |
        2 | Xem điện ở đây.
          |          ^^^^^
          = gợi ý: viết lại

        """
    )
  }

  @Test func whatATerminalWouldObeyIsShownAsASign() throws {
    let file = SourceFile(path: "content/a\n::b.md", text: "a\u{1B}[2J\tb\u{202E} điện\n")
    let start = "a\u{1B}[2J\tb".utf8.count
    let diagnostic = Diagnostic(
      SampleProblem(hasHint: false),
      in: file,
      at: SourceRange(start, start + "\u{202E} điện".utf8.count)
    )
    let text = DiagnosticFormatter(language: .en).format([diagnostic])
    #expect(
      text == """
        content/a\\u{0A}::b.md:1:8: error [SX999]: this word is wrong
          |
        1 | a\\u{1B}[2J\tb\\u{202E} điện
          |           \t ^^^^^^^^^^^^^

        """
    )
  }

  @Test func controlCharactersAreSignsAndOthersStay() {
    let hidden = [0x00, 0x07, 0x0D, 0x1F, 0x7F, 0x85, 0x9B, 0x202A, 0x2069]
      .compactMap { Unicode.Scalar($0 as UInt32) }
    let text = String(String.UnicodeScalarView(hidden))
    #expect(
      VisibleText.of(text)
        == #"\u{00}\u{07}\u{0D}\u{1F}\u{7F}\u{85}\u{9B}\u{202A}\u{2069}"#
    )
    #expect(VisibleText.of("Điện – 5 m³\u{A0}–\u{200B}") == "Điện – 5 m³\u{A0}–\u{200B}")
  }

  @Test func speaksEnglish() throws {
    let problem = SampleProblem(severity: .warning, hasHint: false)
    let text = DiagnosticFormatter(language: .en).format([try Self.diagnostic(at: "Một", problem)])
    #expect(
      text == """
        content/a.vi.md:1:1: warning [SX999]: this word is wrong
          |
        1 | Một
          | ^^^

        """
    )
  }

  @Test func printsInTheOrderOfThePlaces() throws {
    let later = try Self.diagnostic(at: "điện")
    let earlier = try Self.diagnostic(at: "Một")
    let text = DiagnosticFormatter(language: .en).format([later, earlier])
    let places = text.split(separator: "\n").filter { $0.hasPrefix("content/") }
    #expect(places.map { $0.prefix(19) } == ["content/a.vi.md:1:1", "content/a.vi.md:2:5"])
  }

  @Test func writesJSONThatEscapes() throws {
    let json = DiagnosticFormatter(language: .en).formatJSON([try Self.diagnostic(at: "điện")])
    #expect(
      json == """
        [
          {"file":"content/a.vi.md","line":2,"column":5,"severity":"error","code":"SX999",\
        "message":"this word is wrong","hint":"write it again"}
        ]

        """
    )
  }

  @Test func cutsLongLinesAroundThePlace() {
    let line = String(repeating: "a", count: 300) + "!" + String(repeating: "b", count: 300)
    let file = SourceFile(path: "a", text: line)
    let text = DiagnosticFormatter(language: .en).format([
      Diagnostic(SampleProblem(), in: file, at: SourceRange(300, 301))
    ])
    let lines = text.split(separator: "\n")
    let excerpt = Array(lines[2])
    let caret = Array(lines[3])
    #expect(excerpt.count < 120)
    #expect(caret.firstIndex(of: "^").map { excerpt[$0] } == "!")
  }

  @Test func printsTheErrorsAmongHundredsAndSaysHowManyItLeftOut() throws {
    let warning = try Self.diagnostic(at: "Một", SampleProblem(severity: .warning))
    let error = try Self.diagnostic(at: "điện")
    let all = [Diagnostic](repeating: warning, count: 250) + [error, error]
    let formatter = DiagnosticFormatter(language: .en)
    let text = formatter.format(all)
    let heads = text.split(separator: "\n").filter { $0.hasPrefix("content/a.vi.md") }
    #expect(heads.count == DiagnosticFormatter.limit + 1)
    #expect(heads.count { $0.contains("error [SX999]") } == 2)
    #expect(
      heads.last
        == "content/a.vi.md: 152 more in this file are not printed; mend those above and check again"
    )
    #expect(formatter.summary(of: all) == "2 errors, 250 warnings")
    #expect(formatter.formatJSON(all).split(separator: "\n").count == 254)
  }

  /// Reading the line anew for each of them would take minutes.
  @Test func placesThousandsOfProblemsOfOneLine() {
    let words = "đường sá "
    let file = SourceFile(path: "a", text: String(repeating: words, count: 5000))
    let all = (0..<5000).map { number in
      let start = number * words.utf8.count
      return Diagnostic(SampleProblem(), in: file, at: SourceRange(start, start + 9))
    }
    let isAtItsPlace = DiagnosticFormatter(language: .vi).formatJSON(all)
      .contains("\"column\":\(4999 * words.count + 1),")
    #expect(isAtItsPlace)
  }

  @Test(arguments: [
    (1, 0, "1 error"), (2, 1, "2 errors, 1 warning"), (0, 3, "3 warnings"),
  ])
  func countsErrorsAndWarnings(errors: Int, warnings: Int, expected: String) throws {
    let error = try Self.diagnostic(at: "Một")
    let warning = try Self.diagnostic(at: "Một", SampleProblem(severity: .warning))
    let all =
      [Diagnostic](repeating: error, count: errors)
      + [Diagnostic](repeating: warning, count: warnings)
    #expect(DiagnosticFormatter(language: .en).summary(of: all) == expected)
  }
}
