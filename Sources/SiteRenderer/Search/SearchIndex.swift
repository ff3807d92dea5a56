internal import Localization

/// The words and phrases of all documents of a site in one language, in shards.
struct SearchIndex: Sendable {
  /// The most documents that a word is found in by itself, and a phrase.
  static let longestLists = (words: 400, phrases: 200)
  private static let shardSize = 6 << 10

  let words: [SearchShard]
  let phrases: [SearchShard]
  /// The folded forms of all words, in their order.
  let keys: [[UInt8]]

  /// Joins the findings of `runs`, which are in the order of their documents.
  ///
  /// They are given away, so that those of words are freed before phrases take their place.
  init(_ runs: consuming [SearchFindings]) {
    var runs = runs
    var vocabulary = SearchVocabulary()
    let numbers = runs.map { run in run.words.map { vocabulary.number(of: $0) } }
    let order = WordOrder(vocabulary.words)
    let places = numbers.map { $0.map { Int32(truncatingIfNeeded: order.place[Int($0)]) } }
    words = Self.words(
      order,
      Self.grouped(runs.map(\.wordPostings), places, count: order.words.count)
    )
    for run in runs.indices { runs[run].wordPostings = [] }
    phrases = Self.phrases(order, runs, places)
    keys = order.uniqueKeys
  }

  private static func words(_ order: WordOrder, _ groups: Groups) -> [SearchShard] {
    var shards = SearchShards(size: shardSize)
    for place in order.words.indices {
      let postings = PostingList.strongest(groups[place], limit: longestLists.words)
      shards.add(order.words[place], key: order.keys[place], postings)
    }
    return shards.shards
  }

  /// A phrase by the places of its words in their order.
  private struct Phrase {
    let keys: UInt64
    let places: UInt64
    let number: Int
  }

  private static func phrases(
    _ order: WordOrder,
    _ runs: [SearchFindings],
    _ places: [[Int32]]
  ) -> [SearchShard] {
    let (keys, numbers) = numbered(runs, places)
    let sorted = keys.enumerated().map { number, places in
      let first = UInt64(order.rank[Int(places >> 32) - 1])
      let second = UInt64(order.rank[Int(places & 0xFFFF_FFFF) - 1])
      return Phrase(keys: first << 32 | second, places: places, number: number)
    }.sorted { ($0.keys, $0.places) < ($1.keys, $1.places) }
    let groups = grouped(runs.map(\.phrasePostings), numbers, count: keys.count)
    var shards = SearchShards(size: shardSize)
    var (form, key): ([UInt8], [UInt8]) = ([], [])
    for phrase in sorted {
      let first = Int(phrase.places >> 32) - 1
      let second = Int(phrase.places & 0xFFFF_FFFF) - 1
      join(order.words[first], order.words[second], into: &form)
      join(order.keys[first], order.keys[second], into: &key)
      let postings = PostingList.strongest(groups[phrase.number], limit: longestLists.phrases)
      shards.add(form, key: key, postings)
    }
    return shards.shards
  }

  /// The phrases of all runs by the places of their words, each place plus 1, and the number of each
  /// phrase of each run among them.
  ///
  /// The table that numbers them is large, and gone when this is done.
  private static func numbered(
    _ runs: [SearchFindings],
    _ places: [[Int32]]
  ) -> (keys: [UInt64], numbers: [[Int32]]) {
    var index = HashIndex(capacity: 1 << 16)
    let numbers = zip(runs, places).map { run, places in
      run.phraseWords.map { pair in
        let first = UInt64(places[Int(pair >> 32) - 1] + 1)
        let second = UInt64(places[Int(pair & 0xFFFF_FFFF) - 1] + 1)
        return Int32(truncatingIfNeeded: index.number(of: first << 32 | second).number)
      }
    }
    return (index.keys, numbers)
  }

  /// Writes two words with a blank between them over `bytes`.
  private static func join(_ first: [UInt8], _ second: [UInt8], into bytes: inout [UInt8]) {
    bytes.removeAll(keepingCapacity: true)
    bytes += first
    bytes.append(UInt8(ascii: " "))
    bytes += second
  }

  // MARK: Grouping

  /// Postings by what they are of.
  private struct Groups {
    let ends: [Int]
    let postings: [SearchPosting]

    subscript(number: Int) -> ArraySlice<SearchPosting> {
      postings[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
    }
  }

  /// The postings of all runs by the numbers that `numbers` gives those of each run.
  ///
  /// A counting sort, which keeps the order of the documents; O(postings).
  private static func grouped(_ runs: [[UInt64]], _ numbers: [[Int32]], count: Int) -> Groups {
    var ends = [Int](repeating: 0, count: count)
    for (run, numbers) in zip(runs, numbers) {
      for posting in run { ends[Int(numbers[Int(posting >> 32)])] += 1 }
    }
    var total = 0
    for number in ends.indices {
      let size = ends[number]
      ends[number] = total
      total += size
    }
    var postings = [SearchPosting](repeating: SearchPosting(bits: 0), count: total)
    for (run, numbers) in zip(runs, numbers) {
      for posting in run {
        let number = Int(numbers[Int(posting >> 32)])
        postings[ends[number]] = SearchPosting(bits: UInt32(truncatingIfNeeded: posting))
        ends[number] += 1
      }
    }
    return Groups(ends: ends, postings: postings)
  }
}
