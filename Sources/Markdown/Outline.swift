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
      let text = document.plainTextBytes(of: index)
      let entry = Entry(
        node: index,
        level: Int(level),
        text: String(decoding: text, as: UTF8.self),
        id: Self.unique(HeadingSlug.make(from: text), among: &taken)
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

/// Folds headings into ids of small ASCII letters, digits and single hyphens.
private enum HeadingSlug {
  /// The slug of a text given as NFC UTF-8; empty where the text has no letter or digit.
  static func make(from text: ArraySlice<UInt8>) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.count)
    var gap = false
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      guard let folded = fold(scalar.value) else { continue }
      if folded == UInt8(ascii: "-") {
        gap = true
        continue
      }
      if gap && !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
      gap = false
      slug.append(folded)
    }
    return String(decoding: slug, as: UTF8.self)
  }

  /// The letter or digit without its marks, a hyphen for what is neither, nothing for a mark.
  private static func fold(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x30...0x39, 0x61...0x7A: UInt8(scalar)
    case 0x41...0x5A: UInt8(scalar + 32)
    case 0xC0...0x24F: latin[Int(scalar - 0xC0)]
    case 0x300...0x36F: nil
    case 0x1E00...0x1EFF: latinAdditional[Int(scalar - 0x1E00)]
    default: UInt8(ascii: "-")
    }
  }

  /// The letters of U+00C0 to U+024F.
  private static let latin = Array(
    ("aaaaaa-ceeeeiiii-nooooo--uuuuy--aaaaaa-ceeeeiiii-nooooo--uuuuy-yaaaaaaccccccccdd"
      + "ddeeeeeeeeeegggggggghh--iiiiiiiii---jjkk-llllll----nnnnnn---oooooo--rrrrrrssssss"
      + "sstttt--uuuuuuuuuuuuwwyyyzzzzzz---------------------------------oo-------------u"
      + "u----------------------------aaiioouuuuuuuuuu-aaaa----ggkkoooo--j---gg--nnaa----"
      + "aaaaeeeeiiiioooorrrruuuusstt--hh------aaeeooooooooyy----------------------------").utf8
  )
  /// The letters of U+1E00 to U+1EFF.
  private static let latinAdditional = Array(
    ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo"
      + "oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy------"
      + "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu"
      + "uuyyyyyyyy------").utf8
  )
}
