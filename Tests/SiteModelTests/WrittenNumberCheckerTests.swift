import Diagnostics
import Localization
import Markdown
import Testing

@testable import SiteModel

struct WrittenNumberCheckerTests {
  private func found(_ text: String, _ language: Language) -> [String] {
    let body = MarkdownParser.parse(SourceFile(path: "a.md", text: text)).value
    let problems = ProblemCollector()
    WrittenNumberChecker.check(body, language, problems)
    return problems.diagnostics.map {
      String(decoding: body.file.bytes[$0.range.start..<$0.range.end], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("1,500,000 đồng", "1,500,000"), ("(65,000 kWh)", "65,000"), ("bớt 2.5%", "2.5"),
    ("2.5 triệu", "2.5"), ("1,234,567.5", "1,234,567.5"), ("**12,000**", "12,000"),
  ])
  func namesWhatNobodyMeansInVietnamese(text: String, number: String) {
    #expect(found(text, .vi) == [number])
  }

  @Test(arguments: [
    ("VND 1.500.000", "1.500.000"), ("65.000 kWh", "65.000"), ("by 2,5%", "2,5"),
  ])
  func namesWhatNobodyMeansInEnglish(text: String, number: String) {
    #expect(found(text, .en) == [number])
  }

  @Test(arguments: [
    "1.500.000 đồng", "2,5%", "mục 2.5", "4.0", "1,2,3", "x1,500,000", "a/1,500,000", "1,500,000/x",
    "0,000", "3,125 kg", "192.168.1.1", "v2.5%", ",5 1, 2", "2.5", "",
  ])
  func leavesTheRest(text: String) {
    #expect(found(text, .vi).isEmpty)
  }

  /// Reading the digits anew from each sign would take minutes.
  @Test(arguments: ["x", "", "/", " "])
  func manySignsAreNoTrouble(start: String) {
    #expect(found(start + String(repeating: "1,", count: 400_000) + "1", .vi).isEmpty)
  }
}
