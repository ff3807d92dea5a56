internal import Localization

/// How the parts of a handout are spread over pages of the site: in order, and none is split.
///
/// A page of the site takes 100 KB of HTML at most, without its pictures.
struct HandoutPagination: Equatable, Sendable {
  /// The most bytes that the only page of a handout may take, by an estimate that is rather too high
  /// than too low.
  static let wholeLimit = 98_000
  /// The most bytes that each of several pages may take.
  ///
  /// Once there are several, shorter ones cost a reader nothing, and leave room for what a site may
  /// have around its pages.
  static let pageLimit = 90_000

  /// The places of the parts on each page; the first page may have none.
  let pages: [Range<Int>]

  /// The numbers of the pages.
  var numbers: Range<Int> { 1..<pages.count + 1 }

  /// Takes the fewest pages for a handout of `size`, as even as they can be.
  init(_ size: HandoutSize) {
    if size.whole <= Self.wholeLimit {
      pages = [0..<size.parts.count]
    } else {
      pages = Self.evened(size)
    }
  }

  /// The number of the page that the part at `place` stands on.
  func page(of place: Int) -> Int {
    1 + (pages.firstIndex { $0.contains(place) } ?? 0)
  }

  /// The fewest pages, of which the longest is as short as it can be.
  private static func evened(_ size: HandoutSize) -> [Range<Int>] {
    let count = filled(size, limit: pageLimit).count
    let limit = (0..<pageLimit).partitioningIndex { filled(size, limit: $0).count <= count }
    return filled(size, limit: limit)
  }

  /// Pages of at most `limit` bytes, each with all the parts that it has room for; a part that is
  /// longer than that stands alone.
  private static func filled(_ size: HandoutSize, limit: Int) -> [Range<Int>] {
    var pages: [Range<Int>] = []
    var start = 0
    var bytes = size.cover
    for (place, part) in size.parts.enumerated() {
      if bytes + part > limit, place > start || pages.isEmpty {
        pages.append(start..<place)
        start = place
        bytes = size.frame
      }
      bytes += part
    }
    return pages + [start..<size.parts.count]
  }
}
