import Diagnostics
import FuzzChecks
import Markdown
import Testing

@testable import SiteModel

struct BlockPairingTests {
  private func parse(_ text: String) -> MarkdownDocument {
    MarkdownParser.parse(SourceFile(path: "a.md", text: text)).value
  }

  /// The pairs as the first words of their blocks, `a+b=c` for two blocks against one.
  private func check(_ source: String, _ translation: String, gives expected: [String]) {
    let pairing = BlockPairing(parse(source), parse(translation))
    func words(_ blocks: TextBlocks, _ places: Range<Int>) -> String {
      places.map { place in
        let text = blocks.document.plainText(of: blocks.nodes[place])
        return text.split { $0 == " " || $0 == "\n" }.first.map(String.init) ?? ""
      }.joined(separator: "+")
    }
    let pairs = pairing.pairs.map {
      "\(words(pairing.source, $0.source))=\(words(pairing.translation, $0.translation))"
    }
    #expect(pairs == expected)
  }

  @Test func textsThatAreBuiltAlikeArePairedBlockByBlock() {
    check(
      "một\n\n## hai\n\n- ba\n",
      "one\n\n## two\n\n- three\n",
      gives: ["một=one", "hai=two", "ba=three"]
    )
  }

  @Test func textsOfThousandsOfSectionsThatDifferAreOnePair() {
    let headings = String(repeating: "## a\n\n", count: 3000)
    let pairing = BlockPairing(parse(headings), parse(headings + "### b\n\nc\n"))
    #expect(pairing.pairs.count == 1)
  }

  @Test func withinASectionTheKthOfAKindGoesWithTheKth() {
    check(
      "## a\n\np1\n\n- l1\n\np2\n",
      "## b\n\np3\n\np4\n\n- l2\n",
      gives: ["a=b", "p1=p3", "l1=l2", "p2=p4"]
    )
  }

  @Test func aSectionWhoseCountsDifferIsOnePair() {
    check(
      "## a\n\np1\n\np2\n\n## b\n\np3\n",
      "## c\n\nq1\n\n## d\n\nq3\n",
      gives: ["a+p1+p2=c+q1", "b=d", "p3=q3"]
    )
  }

  @Test func aMissingHeadingCostsItsOwnSectionOnly() {
    check(
      "## a\n\np\n\n### b\n\np\n\n- l\n\n## c\n\np\n",
      "## x\n\nq\n\n## z\n\nq\n",
      gives: ["a+p+b+p+l=x+q", "c=z", "p=q"]
    )
  }

  @Test func footnotesThatOneTextLacksAreNoMissingHeading() {
    let pairing = BlockPairing(parse("## a\n\np[^1]\n\n[^1]: n\n"), parse("## x\n\nq\n"))
    #expect(pairing.mismatches.map(\.missingHeading) == [nil])
    #expect(pairing.mismatches.count == 1)
  }

  @Test func levelsOfHeadingsMustAgree() {
    check("## a\n\np\n", "### x\n\nq\n", gives: ["a+p=x+q"])
  }

  @Test func footnotesArePairedWhereverTheyStand() {
    check(
      "p[^1]\n\n[^1]: một\n\n## a\n",
      "q[^1]\n\n## x\n\n[^1]: one\n",
      gives: ["p=q", "a=x", "một=one"]
    )
  }

  @Test func anEmptyTranslationLeavesNothingUnpaired() {
    let pairing = BlockPairing(parse("một\n\n## hai\n\nba\n"), parse(""))
    #expect(pairing.pairs.flatMap { Array($0.source) } == [0, 1, 2])
    #expect(pairing.mismatches.count == 1)
  }

  @Test func everyBlockStandsInExactlyOnePair() {
    var random = RandomNumbers(seed: 11)
    let blocks = ["p", "## h", "### h", "- l", "> q", "| a |\n|---|\n| b |", "---"]
    for _ in 0..<300 {
      let texts = (0..<2).map { _ in
        (0..<Int.random(in: 0...12, using: &random)).map { _ in
          blocks.randomElement(using: &random) ?? "p"
        }.joined(separator: "\n\n")
      }
      let pairing = BlockPairing(parse(texts[0]), parse(texts[1]))
      let source = pairing.pairs.flatMap { Array($0.source) }
      let translation = pairing.pairs.flatMap { Array($0.translation) }
      #expect(source == Array(pairing.source.nodes.indices), "\(texts)")
      #expect(translation.sorted() == Array(pairing.translation.nodes.indices), "\(texts)")
    }
  }
}
