public import Diagnostics

/// The entries of a map in the order they were written, each key once.
public struct YAMLMap: Sendable {
  /// A key and its value.
  public struct Entry: Sendable {
    /// The key.
    public let key: String
    /// The bytes of the key.
    public let keyRange: SourceRange
    /// The value.
    public let node: YAMLNode

    /// Creates an entry.
    public init(key: String, keyRange: SourceRange, node: YAMLNode) {
      self.key = key
      self.keyRange = keyRange
      self.node = node
    }
  }

  /// The entries in source order.
  public let entries: [Entry]

  /// Whether reading ended within the map: what it lacks may stand in what could not be read.
  let isCutShort: Bool

  /// Creates a map of entries whose keys differ.
  public init(_ entries: [Entry]) {
    self.init(entries, isCutShort: false)
  }

  init(_ entries: [Entry], isCutShort: Bool) {
    self.entries = entries
    self.isCutShort = isCutShort
  }

  /// The value of `key`, found in O(entries).
  public subscript(key: String) -> YAMLNode? {
    for index in entries.indices where entries[index].key.isKey(key) { return entries[index].node }
    return nil
  }
}

extension String {
  /// Whether two keys are the same; those of other lengths, as most are, need not be compared.
  func isKey(_ other: String) -> Bool { utf8.count == other.utf8.count && self == other }
}
