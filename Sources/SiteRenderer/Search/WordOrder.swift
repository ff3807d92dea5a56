internal import Localization

/// Words in the order of the index: by their folded forms, then by themselves.
struct WordOrder: Sendable {
  /// The words in their order.
  let words: [[UInt8]]
  /// The folded form of each.
  let keys: [[UInt8]]
  /// The place of each word in the order, by its number.
  let place: [Int]
  /// The number of different keys before the word's own, by its place.
  let rank: [Int]

  /// Orders `words`, which are numbered by their places.
  init(_ words: [[UInt8]]) {
    let sorted = words.enumerated().map { number, word in
      (key: Folding.fold(word), word: word, number: number)
    }.sorted { left, right in
      left.key == right.key
        ? left.word.lexicographicallyPrecedes(right.word)
        : left.key.lexicographicallyPrecedes(right.key)
    }
    var place = [Int](repeating: 0, count: words.count)
    var rank: [Int] = []
    for (index, entry) in sorted.enumerated() {
      place[entry.number] = index
      let isNew = index == 0 || sorted[index - 1].key != entry.key
      rank.append((rank.last ?? -1) + (isNew ? 1 : 0))
    }
    self.words = sorted.map(\.word)
    keys = sorted.map(\.key)
    self.place = place
    self.rank = rank
  }

  /// Each key once.
  var uniqueKeys: [[UInt8]] {
    keys.indices.filter { $0 == 0 || keys[$0] != keys[$0 - 1] }.map { keys[$0] }
  }
}
