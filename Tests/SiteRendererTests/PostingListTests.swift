import FuzzChecks
import Testing

@testable import SiteRenderer

struct PostingListTests {
  private func posting(_ document: Int, _ strength: Int, _ section: Int = 0) -> SearchPosting {
    SearchPosting(document: document, strength: strength, section: section)
  }

  @Test func whatIsWrittenIsRead() {
    var random = RandomNumbers(seed: 13)
    for _ in 0..<200 {
      var document = -1
      let postings = (0..<Int.random(in: 0...50, using: &random)).map { _ in
        document += [1, 2, 31, 32, 33, 1024, 40_000].randomElement(using: &random) ?? 1
        let strength = Int.random(in: 0...15, using: &random)
        return posting(document, strength, Int.random(in: 0...63, using: &random))
      }
      var bytes: [UInt8] = []
      PostingList.append(postings, to: &bytes)
      #expect(PostingList.read(bytes) == postings)
    }
  }

  @Test func aListIsShort() {
    var bytes: [UInt8] = []
    PostingList.append([posting(0, 0), posting(31, 15, 63), posting(63, 1)], to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "BAAfP_gBBA")
  }

  @Test func theStrongestStayInTheirOrder() {
    let postings = [3, 9, 3, 14, 3, 9].enumerated().map { posting($0, $1) }
    let kept = PostingList.strongest(postings[...], limit: 4)
    #expect(kept.map(\.document) == [0, 1, 3, 5])
    #expect(PostingList.strongest(postings[...], limit: 6) == postings[...])
    #expect(PostingList.strongest(postings[...], limit: 1).map(\.document) == [3])
  }

  @Test func aShortTitleIsStrongerThanALongOneAndThatThanText() {
    let strengths = [
      SearchPosting.strength(.text, count: 1),
      SearchPosting.strength(.text, count: 30),
      SearchPosting.strength(.summary, count: 1),
      SearchPosting.strength(.heading, count: 1),
      SearchPosting.strength(.title, count: 12),
      SearchPosting.strength(.title, count: 2),
    ]
    #expect(strengths == strengths.sorted() && Set(strengths).count == strengths.count)
  }
}
