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

/// The elements that two sequences share in order.
enum EqualRuns {
  /// The largest table that is filled in; texts beyond it are compared at their ends alone.
  private static let limit = 1 << 22

  /// The places of a longest common subsequence.
  static func matches<Element: Equatable>(_ old: [Element], _ new: [Element]) -> [(Int, Int)] {
    var prefix = 0
    while prefix < min(old.count, new.count), old[prefix] == new[prefix] { prefix += 1 }
    var suffix = 0
    while suffix < min(old.count, new.count) - prefix,
      old[old.count - 1 - suffix] == new[new.count - 1 - suffix]
    {
      suffix += 1
    }
    let inner = common(old[prefix..<old.count - suffix], new[prefix..<new.count - suffix])
    let tail = (0..<suffix).map { (old.count - suffix + $0, new.count - suffix + $0) }
    return (0..<prefix).map { ($0, $0) } + inner + tail
  }

  private static func common<Element: Equatable>(
    _ old: ArraySlice<Element>,
    _ new: ArraySlice<Element>
  ) -> [(Int, Int)] {
    guard !old.isEmpty, !new.isEmpty, old.count * new.count <= limit else { return [] }
    let width = new.count + 1
    var lengths = [Int32](repeating: 0, count: (old.count + 1) * width)
    for left in (0..<old.count).reversed() {
      for right in (0..<new.count).reversed() {
        lengths[left * width + right] =
          old[old.startIndex + left] == new[new.startIndex + right]
          ? lengths[(left + 1) * width + right + 1] + 1
          : max(lengths[(left + 1) * width + right], lengths[left * width + right + 1])
      }
    }
    var matches: [(Int, Int)] = []
    var (left, right) = (0, 0)
    while left < old.count, right < new.count {
      if old[old.startIndex + left] == new[new.startIndex + right] {
        matches.append((old.startIndex + left, new.startIndex + right))
        (left, right) = (left + 1, right + 1)
      } else if lengths[(left + 1) * width + right] >= lengths[left * width + right + 1] {
        left += 1
      } else {
        right += 1
      }
    }
    return matches
  }
}
