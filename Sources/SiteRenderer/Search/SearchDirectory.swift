internal import Localization

/// What search loads first: where everything else is, and what the filters need of each document.
struct SearchDirectory {
  /// The number of documents in one file of them.
  let chunkLength: Int
  /// The keys of the sectors.
  let sectors: [String]
  /// The kind of each document.
  var kinds: [SearchKind] = []
  /// The sector of each document, where it has one.
  var documentSectors: [String?] = []
  /// The first key and the code of each shard.
  var words: [(key: [UInt8], code: String)] = []
  var phrases: [(key: [UInt8], code: String)] = []
  /// The codes of the files of documents.
  var documents: [String] = []
  /// The code of the file of all words.
  var spellings = ""

  init(chunkLength: Int, sectors: [String]) {
    self.chunkLength = chunkLength
    self.sectors = sectors
  }

  /// The directory as an expression.
  var bytes: [UInt8] {
    let kindKeys = SearchKind.allCases.map(\.rawValue).joined(separator: ",")
    let kindLetters = kinds.map { letter(SearchKind.allCases.firstIndex(of: $0)) }
    let sectorLetters = documentSectors.map { sector in
      letter(sector.flatMap { sectors.firstIndex(of: $0) })
    }
    let members = [
      "\"n\":\(chunkLength)",
      member("k", kindKeys),
      member("c", sectors.joined(separator: ",")),
      member("dk", String(kindLetters)),
      member("dc", String(sectorLetters)),
      member("w", shards(words)),
      member("p", shards(phrases)),
      member("d", documents.joined()),
      member("s", spellings),
    ]
    return Array("{\(members.joined(separator: ","))}".utf8)
  }

  private func member(_ name: String, _ text: String) -> String { "\"\(name)\":\"\(text)\"" }

  private func shards(_ shards: [(key: [UInt8], code: String)]) -> String {
    shards.map { String(decoding: $0.key, as: UTF8.self) + "," + $0.code }.joined(separator: ",")
  }

  /// A letter for a place in a list, from `A` on; `-` for none.
  ///
  /// There are few kinds and sectors: the backslash is left out, and a place from the 58th on, which
  /// would need another alphabet, counts as none.
  private func letter(_ place: Int?) -> Character {
    guard let place, place < 58, place != 27 else { return "-" }
    return Character(Unicode.Scalar(UInt8(65 + place)))
  }
}
