import Testing

@testable import SiteRenderer

struct SearchShardsTests {
  private let postings = [SearchPosting(document: 0, strength: 0, section: 0)]

  @Test func formsOfOneKeyStayTogether() {
    var shards = SearchShards(size: 5)
    for (form, key) in [("dien", "dien"), ("điện", "dien"), ("do", "do"), ("đô", "do")] {
      shards.add(Array(form.utf8), key: Array(key.utf8), postings)
    }
    let texts = shards.shards.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(texts == ["dien,BAA,điện,BAA", "do,BAA,đô,BAA"])
    #expect(shards.shards.map { String(decoding: $0.firstKey, as: UTF8.self) } == ["dien", "do"])
  }

  @Test func smallKeysShareAShard() {
    var shards = SearchShards(size: 100)
    for key in ["a", "b"] { shards.add(Array(key.utf8), key: Array(key.utf8), postings) }
    #expect(shards.shards.map { String(decoding: $0.bytes, as: UTF8.self) } == ["a,BAA;b,BAA"])
  }
}
