/// Cuts entries that come in the order of their keys into shards.
struct SearchShards: Sendable {
  private(set) var shards: [SearchShard] = []
  /// The number of bytes from which a shard takes no further key.
  private let size: Int
  private var lastKey: [UInt8] = []

  init(size: Int) { self.size = size }

  /// Adds the exact form `form` of the folded `key` with its postings.
  mutating func add(_ form: [UInt8], key: [UInt8], _ postings: some Collection<SearchPosting>) {
    if shards.isEmpty || (key != lastKey && shards[shards.count - 1].bytes.count >= size) {
      shards.append(SearchShard(firstKey: key, bytes: []))
    } else {
      shards[shards.count - 1].bytes.append(UInt8(ascii: key == lastKey ? "," : ";"))
    }
    // Copied into the bytes that are there, so that a caller may use one array for all keys.
    lastKey.removeAll(keepingCapacity: true)
    lastKey += key
    let last = shards.count - 1
    shards[last].bytes += form
    shards[last].bytes.append(UInt8(ascii: ","))
    PostingList.append(postings, to: &shards[last].bytes)
  }
}
