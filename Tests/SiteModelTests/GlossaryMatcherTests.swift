import Diagnostics
import Localization
import Testing

@testable import SiteModel

struct GlossaryMatcherTests {
  private let glossary = GlossaryEntry.readAll(
    SourceFile(
      path: "content/glossary.yaml",
      text: """
        - { key: a, vi: dòng thải, en: waste stream, definition: { vi: a, en: a } }
        - { key: b, vi: chất thải, en: waste, definition: { vi: a, en: a }, aliases: { vi: [rác], en: [rubbish] } }
        - { key: c, vi: chi phí dòng thải, en: cost of waste, definition: { vi: a, en: a } }
        """
    )
  ).value

  /// The terms that the translation does not use.
  private func gaps(_ vi: String, _ en: String) -> [String] {
    GlossaryMatcher(glossary, source: .vi).gaps(Array(vi.utf8), Array(en.utf8)).map(\.term)
  }

  @Test func aTermThatIsCalledOtherwiseIsFound() {
    #expect(gaps("Mỗi Dòng thải, mỗi dòng thải.", "Every effluent.") == ["Dòng thải"])
    #expect(gaps("DÒNG THẢI", "effluent") == ["DÒNG THẢI"])
  }

  @Test(arguments: ["Waste streams.", "The waste and its stream", "a WASTE STREAM"])
  func theWordsOfTheAgreedTermMayStandApart(en: String) {
    #expect(gaps("dòng thải", en) == [])
  }

  @Test func aliasesOfBothLanguagesCount() {
    #expect(gaps("Đổ rác", "Rubbish goes") == [])
    #expect(gaps("Đổ rác", "It goes") == ["rác"])
  }

  @Test func theLongestTermIsMeant() {
    #expect(gaps("Chi phí dòng thải", "The cost of the waste") == [])
  }

  @Test func partsOfWordsAreNoTerms() {
    #expect(gaps("rácket, bàrác, rác@example.vn", "x") == [])
    #expect(gaps("đổ rác", "wastewater") == ["rác"])
  }
}
