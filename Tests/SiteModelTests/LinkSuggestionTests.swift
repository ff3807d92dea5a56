import Localization
import Markdown
import Testing

@testable import SiteModel

/// What is suggested for links that lead nowhere, on small sites and on large ones.
struct LinkSuggestionTests {
  /// Paths of which all are compared, and the same among more than that.
  private static let sizes = [0, 1000]

  private func suggestions(media count: Int) -> LinkSuggestions {
    let names = ["media/lo-nung.svg", "media/nuoc/ao.svg", "tai-lieu/bieu.pdf"]
    let others = (0..<count).map { "khac/\($0 % 10)/tep-so-\($0).svg" }
    return LinkSuggestions(documents: [], media: Set(names + others))
  }

  @Test(
    arguments: sizes,
    [
      ("../media/lo-nun.svg", "../media/lo-nung.svg"),
      ("../media/ao.svg", "../media/nuoc/ao.svg"),
      ("media/lo-nung.svg", "../media/lo-nung.svg"),
      ("../tai-lieu/bieu.pdff", "../tai-lieu/bieu.pdf"),
    ]
  )
  func aSlipIsAnsweredWithThePathThatWasMeant(size: Int, _ link: (written: String, meant: String)) {
    let found = suggestions(media: size).media(meantBy: link.written, from: "pages/a")
    #expect(found == link.meant)
  }

  @Test(arguments: sizes)
  func whatIsNothingLikeAFileGetsNoAnswer(size: Int) {
    #expect(suggestions(media: size).media(meantBy: "../xyz/q.txt", from: "pages/a") == nil)
  }

  @Test(arguments: sizes)
  func onlyAPictureIsSuggestedForAPicture(size: Int) {
    let suggestions = suggestions(media: size)
    let slip = "../tai-lieu/bieu.png"
    #expect(suggestions.media(meantBy: slip, from: "pages/a", isPicture: true) == nil)
    #expect(suggestions.media(meantBy: slip, from: "pages/a") == "../tai-lieu/bieu.pdf")
    let near = suggestions.media(meantBy: "../media/lo-nun.svg", from: "pages/a", isPicture: true)
    #expect(near == "../media/lo-nung.svg")
  }

  @Test(arguments: Language.allCases)
  func ofAPairOfPicturesTheOneInTheTextsLanguageIsMeant(language: Language) {
    let media: Set = ["media/so-do-vi.svg", "media/so-do-en.svg", "media/lo-en.svg"]
    let suggestions = LinkSuggestions(documents: [], media: media)
    let pair = suggestions.media(meantBy: "../media/so-do-v.svg", from: "pages/a", in: language)
    #expect(pair == "../media/so-do-\(language.rawValue).svg")
    let single = suggestions.media(meantBy: "../media/lo-e.svg", from: "pages/a", in: language)
    #expect(single == "../media/lo-en.svg")
  }

  @Test func aFileFullOfSlipsIsHelpedWithTheFirstOfThem() {
    let suggestions = suggestions(media: 0)
    let answers = (0..<30).map { number in
      suggestions.media(meantBy: "../media/lo-nung\(number).svg", from: "pages/a")
    }
    #expect(answers.prefix(20).allSatisfy { $0 == "../media/lo-nung.svg" })
    #expect(answers.dropFirst(20).allSatisfy { $0 == nil })
    #expect(suggestions.media(meantBy: "../media/lo-nung0.svg", from: "pages/b") != nil)
  }
}
