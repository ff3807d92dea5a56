/// How a source text differs from what it said when its translation was recorded.
public struct SourceChanges: Equatable, Sendable {
  /// A block of the body that differs.
  public enum BlockChange: Equatable, Sendable {
    /// The block at this place says something else.
    case changed(Int)
    /// The block at this place is new.
    case added(Int)
    /// A block of this kind is gone; the place is that of the block that now follows.
    case removed(BlockKind, before: Int)

    /// The place in the source text's blocks where the change shows.
    public var place: Int {
      switch self {
      case .changed(let place), .added(let place), .removed(_, let place): place
      }
    }
  }

  /// The texts of the front matter that changed, are new or are gone, by name.
  public let texts: [String]
  /// The parts of those items that changed or are new, where the record tells them apart.
  let parts: [String: [String]]
  /// The changes of the body, from its beginning.
  public let blocks: [BlockChange]

  /// Compares what was recorded with what stands there now.
  ///
  /// O(n) where little changed, O(n · m) at worst.
  init(from old: SourceDigest, to new: SourceDigest) {
    texts = Self.texts(old.texts, new.texts)
    parts = texts.isEmpty ? [:] : Self.parts(of: texts, old.texts, new.texts)
    blocks = old.blocks == new.blocks ? [] : Self.blocks(old.blocks, new.blocks)
  }

  /// Whether nothing differs.
  public var isEmpty: Bool { texts.isEmpty && blocks.isEmpty }

  private static func texts(_ old: [SourceDigest.Text], _ new: [SourceDigest.Text]) -> [String] {
    if old == new { return [] }
    let known = Dictionary(old.map { ($0.name, $0.fingerprint) }, uniquingKeysWith: { $1 })
    let now = Set(new.map(\.name))
    return new.filter { known[$0.name] != $0.fingerprint }.map(\.name)
      + old.filter { !now.contains($0.name) }.map(\.name)
  }

  private static func parts(
    of names: [String],
    _ old: [SourceDigest.Text],
    _ new: [SourceDigest.Text]
  ) -> [String: [String]] {
    var parts: [String: [String]] = [:]
    for name in names {
      guard let before = old.first(where: { $0.name == name }), !before.parts.isEmpty,
        let now = new.first(where: { $0.name == name })
      else { continue }
      let changed = now.parts.filter { !before.parts.contains($0) }.map(\.name)
      if !changed.isEmpty { parts[name] = changed }
    }
    return parts
  }

  private static func blocks(
    _ old: [SourceDigest.Block],
    _ new: [SourceDigest.Block]
  ) -> [BlockChange] {
    var changes: [BlockChange] = []
    var (from, to) = (0, 0)
    for (left, right) in EqualRuns.matches(old, new) + [(old.count, new.count)] {
      changes += Self.changes(old[from..<left], new[to..<right])
      (from, to) = (left + 1, right + 1)
    }
    return changes
  }

  /// The changes between two blocks that stayed: a block that is now of another kind is gone, and
  /// another is new.
  private static func changes(
    _ old: ArraySlice<SourceDigest.Block>,
    _ new: ArraySlice<SourceDigest.Block>
  ) -> [BlockChange] {
    var changes: [BlockChange] = []
    var rest = old
    for place in new.indices {
      if let match = rest.firstIndex(where: { $0.kind == new[place].kind }) {
        changes += rest[..<match].map { .removed($0.kind, before: place) }
        changes.append(.changed(place))
        rest = rest[(match + 1)...]
      } else {
        changes.append(.added(place))
      }
    }
    return changes + rest.map { .removed($0.kind, before: new.endIndex) }
  }
}
