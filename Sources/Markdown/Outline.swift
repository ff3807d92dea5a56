internal import Localization

/// The headings of a document, with ids that are unique in it.
public struct Outline: Sendable {
  /// A heading.
  public struct Entry: Sendable, Equatable {
    /// The index of the heading's node.
    public let node: Int
    /// The level, from 1 to 6.
    public let level: Int
    /// The text without markup.
    public let text: String
    /// The id: the folded text, with `-2`, `-3`… where it stood before.
    public let id: String
  }

  /// The headings in the document's order.
  public let entries: [Entry]
  /// The places of the ids, where there are too many to be looked through.
  private let places: [String: Int]
  /// How many headings are looked through: a table for each of 10,000 texts takes megabytes.
  private static let fewEntries = 32

  /// Collects the headings of `document`; the same text always gives the same ids.
  public init(of document: MarkdownDocument) {
    var entries: [Entry] = []
    entries.reserveCapacity(12)
    // Room for what nearly all texts have: growing takes longer than all else here.
    var taken = [String: Int](minimumCapacity: 12)
    for index in document.nodes.indices {
      guard case .heading(let level) = document.nodes[index].kind else { continue }
      let text = document.plainText(of: index)
      let entry = Entry(
        node: index,
        level: Int(level),
        text: text,
        id: Self.unique(Slug.make(from: text), among: &taken)
      )
      entries.append(entry)
    }
    self.entries = entries.withoutSpareRoom
    let numbered = entries.count > Self.fewEntries ? entries.enumerated().map { ($1.id, $0) } : []
    places = Dictionary(uniqueKeysWithValues: numbered)
  }

  /// The place in ``entries`` of the heading that has the `id`; O(1).
  public func place(of id: String) -> Int? {
    entries.count > Self.fewEntries ? places[id] : entries.firstIndex { $0.id == id }
  }

  /// An id that is not among the `taken` ones, each of which has the last number that was put behind
  /// it, so that a thousand equal headings are not counted through a thousand times.
  private static func unique(_ slug: String, among taken: inout [String: Int]) -> String {
    let base = slug.isEmpty ? "muc" : slug
    guard var number = taken[base] else {
      taken[base] = 1
      return base
    }
    var id = base
    while taken[id] != nil {
      number += 1
      id = "\(base)-\(number)"
    }
    taken[base] = number
    taken[id] = 1
    return id
  }
}
