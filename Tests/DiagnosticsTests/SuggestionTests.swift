import Diagnostics
import Testing

struct SuggestionTests {
  @Test(arguments: [
    ("tittle", "title"), ("TITLE", "title"), ("sumary", "summary"), ("tilte", "title"),
  ])
  func findsTheWordThatWasMeant(word: String, expected: String) {
    #expect(Suggestion.nearest(to: word, among: ["title", "summary", "date"]) == expected)
  }

  @Test(arguments: ["xyz", "titlesummary", ""])
  func suggestsNothingFarAway(word: String) {
    #expect(Suggestion.nearest(to: word, among: ["title", "summary"]) == nil)
  }

  @Test func ofEquallyNearWordsWithoutAnOrderTakesTheOneWhoseLettersComeFirst() {
    for words in [["data", "date"], ["date", "data"]] {
      #expect(Suggestion.nearest(to: "datx", among: words, isOrdered: false) == "data")
    }
  }

  @Test func lettersWithMarksCountAsOne() {
    #expect(Suggestion.nearest(to: "Tiêt kiệm", among: ["tiết kiệm"]) == "tiết kiệm")
    #expect(Suggestion.nearest(to: "ốn", among: ["ốm"]) == "ốm")
  }

  @Test func twoLettersThatChangedPlacesAreOneSlip() {
    #expect(Suggestion.nearest(to: "abdc", among: ["abcd"]) == "abcd")
    #expect(Suggestion.nearest(to: "badc", among: ["abcd"]) == nil)
  }

  @Test func ofEquallyNearWordsTakesTheFirst() {
    #expect(Suggestion.nearest(to: "datx", among: ["data", "date"]) == "data")
  }
}
