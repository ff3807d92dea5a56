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

  @Test func ofEquallyNearWordsTakesTheFirst() {
    #expect(Suggestion.nearest(to: "datx", among: ["data", "date"]) == "data")
  }
}
