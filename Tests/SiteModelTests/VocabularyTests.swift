import Diagnostics
import Localization
import Testing

@testable import SiteModel

struct VocabularyTests {
  @Test(arguments: [
    "tiles", "Gạch ốp lát, gốm", "gạch ỐP LÁT, gốm", "Tiles and Ceramics", "gạch men",
  ])
  func aTermIsFoundByKeyLabelOrAlias(name: String) {
    #expect(ModelFixture.vocabulary.term(named: name, in: .sectors)?.key == "tiles")
  }

  @Test(arguments: ["gach men", "gạch", "", "energy"])
  func nothingElseFindsIt(name: String) {
    #expect(ModelFixture.vocabulary.term(named: name, in: .sectors) == nil)
  }

  @Test func ofTwoTermsWithOneNameTheFirstHasIt() {
    let one = ModelFixture.term("one", .sectors, "Giấy", "Paper")
    let two = ModelFixture.term("two", .sectors, "Bột giấy", "paper")
    let vocabulary = Vocabulary([.sectors: [one, two]])
    #expect(vocabulary.term(named: "paper", in: .sectors) == one)
  }

  @Test func slugsAreFoldedFromLabelsWhereTheyAreNotGiven() {
    let file = SourceFile(
      path: "content/vocabulary.yaml",
      text: "sectors:\n  - { key: tiles, vi: { label: Gạch & gốm }, en: { label: Tiles } }\n"
    )
    let vocabulary = Vocabulary.read(file)
    #expect(vocabulary.diagnostics.codes == [])
    #expect(vocabulary.value.terms[.sectors]?.first?.slug.vi == "gach-gom")
  }

  @Test func aKeyGivenTwiceIsAnError() {
    let file = SourceFile(
      path: "content/vocabulary.yaml",
      text: """
        places:
          - { key: a, vi: { label: Một }, en: { label: One } }
          - { key: a, vi: { label: Hai }, en: { label: Two } }

        """
    )
    let vocabulary = Vocabulary.read(file)
    #expect(vocabulary.diagnostics.codes == ["SX135"])
    #expect(vocabulary.value.terms[.places]?.map(\.label.vi) == ["Một"])
  }
}
