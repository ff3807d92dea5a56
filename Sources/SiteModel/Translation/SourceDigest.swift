internal import Markdown

/// What a source text said, in short: a fingerprint for each text of its front matter and for each
/// block of its body.
///
/// A fingerprint has 24 bits: of sixteen million changes one stays unseen.
public struct SourceDigest: Equatable, Sendable {
  /// A text of the front matter, or the texts of an item: `title`, `sessions.danh-gia`.
  public struct Text: Equatable, Sendable {
    /// The key; for an item the list's key and the item's id.
    public let name: String
    let fingerprint: UInt32
    /// The texts of an item one by one; empty in records of older versions.
    var parts: [Part] = []
  }

  /// A text of an item, or the texts of an item within it.
  struct Part: Equatable, Sendable {
    /// The key, or the id of the item within: `topic`, `khai-mac`.
    let name: String
    let fingerprint: UInt32
  }

  /// A block of the body.
  struct Block: Equatable, Sendable {
    let kind: BlockKind
    let fingerprint: UInt32
  }

  /// The texts of the front matter.
  let texts: [Text]
  /// The blocks in the order of ``TextBlocks``.
  let blocks: [Block]

  init(texts: [Text], blocks: [Block]) {
    self.texts = texts
    self.blocks = blocks
  }

  /// A fingerprint for each block of `body`; O(n).
  static func blocks(of body: MarkdownDocument) -> [Block] {
    let blocks = TextBlocks(of: body)
    var buffer: [UInt8] = []
    return zip(blocks.nodes, blocks.kinds).map { node, kind in
      let hash = body.contentHash(of: node, through: &buffer)
      return Block(kind: kind, fingerprint: fingerprint(hash))
    }
  }

  /// The fingerprint in `hash`.
  static func fingerprint(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash & 0xFF_FFFF) }
}
