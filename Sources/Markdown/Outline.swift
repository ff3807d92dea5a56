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

  /// Collects the headings of `document`; the same text always gives the same ids.
  public init(of document: MarkdownDocument) {
    var entries: [Entry] = []
    var taken: Set<String> = []
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
    self.entries = entries
  }

  private static func unique(_ slug: String, among taken: inout Set<String>) -> String {
    let base = slug.isEmpty ? "muc" : slug
    var id = base
    var number = 1
    while !taken.insert(id).inserted {
      number += 1
      id = "\(base)-\(number)"
    }
    return id
  }
}
