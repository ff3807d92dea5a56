public import Localization
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

/// The value of `source-digest`: what the source text said when the translation matched it.
///
/// One line: the day, the texts by name, a stroke, the blocks by kind.
/// `2026-11-23 title=4f2a9c summary=91be07 / p3c1d88 h2a0f155 l77f2c0`
/// The parts of an item stand behind it with a point: `sessions.mot=8d01c2 .topic=73fe10 .be-mac=5a…`
public struct RecordedDigest: Equatable, Sendable {
  /// The day it was recorded.
  public let day: CalendarDate
  /// What the source text said.
  public let digest: SourceDigest

  /// Creates a record.
  public init(day: CalendarDate, digest: SourceDigest) {
    self.day = day
    self.digest = digest
  }

  /// Reads a value; `nil` where it is none that `sxsh translated` wrote.
  public init?(_ text: String) {
    var text = text
    guard let record = text.withUTF8({ DigestLine.parse($0) }) else { return nil }
    self = record
  }

  /// The value as it is written.
  public var text: String { DigestLine.text(of: self) }
}
