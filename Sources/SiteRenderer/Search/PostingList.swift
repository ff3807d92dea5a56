/// Postings as the files of the index write them.
///
/// Three or four characters for each: the difference of the document's number from the last one, in
/// digits of five bits with the lowest first, where a digit of 32 or more says that another
/// follows; then the strength times 64 plus the section, in two digits of six bits, the higher
/// first. The digits are the alphabet of base64url (RFC 4648, section 5), of which none needs
/// escaping in a script.
enum PostingList {
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8
  )

  /// The most characters that a posting takes: five for 22 bits of difference, two for the rest.
  private static let longest = 7

  /// Appends `postings`, in the order of their documents, to `bytes`.
  static func append(_ postings: some Collection<SearchPosting>, to bytes: inout [UInt8]) {
    // Written beside the array first, which would ask with each character whether it is shared.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest * postings.count) { written in
      let count = digits.withUnsafeBufferPointer { write(postings, $0, to: written) }
      bytes += UnsafeBufferPointer(rebasing: written[..<count])
    }
  }

  /// Writes `postings` with `digits` to `bytes`, which have the room; the number of bytes written.
  @inline(__always)
  private static func write(
    _ postings: some Collection<SearchPosting>,
    _ digits: UnsafeBufferPointer<UInt8>,
    to bytes: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var (count, last) = (0, -1)
    func put(_ digit: Int) {
      bytes[count] = digits[digit]
      count += 1
    }
    for posting in postings {
      var difference = posting.document - last
      last = posting.document
      while difference >= 32 {
        put(32 + (difference & 31))
        difference >>= 5
      }
      put(difference)
      let rest = Int(posting.bits & 1023)
      put(rest >> 6)
      put(rest & 63)
    }
    return count
  }

  /// The postings that `bytes` hold.
  static func read(_ bytes: [UInt8]) -> [SearchPosting] {
    var postings: [SearchPosting] = []
    var values = bytes.compactMap { digits.firstIndex(of: $0) }[...]
    var document = -1
    while !values.isEmpty {
      var shift = 0
      while let digit = values.popFirst() {
        document += (digit & 31) << shift
        shift += 5
        if digit < 32 { break }
      }
      guard let strength = values.popFirst(), let section = values.popFirst() else { break }
      postings.append(SearchPosting(document: document, strength: strength, section: section))
    }
    return postings
  }

  /// The `limit` strongest of `postings`, of equals the first, in their order; O(n).
  static func strongest(
    _ postings: ArraySlice<SearchPosting>,
    limit: Int
  ) -> ArraySlice<SearchPosting> {
    guard postings.count > limit else { return postings }
    var counts = [Int](repeating: 0, count: SearchPosting.strengths)
    for posting in postings { counts[posting.strength] += 1 }
    var weakest = SearchPosting.strengths - 1
    var left = limit
    while weakest > 0, counts[weakest] < left {
      left -= counts[weakest]
      weakest -= 1
    }
    let strongest = postings.filter { posting in
      if posting.strength != weakest { return posting.strength > weakest }
      left -= 1
      return left >= 0
    }
    return strongest[...]
  }
}
