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

  /// What lines that could not be read begin with, where that may be their key.
  let unreadKeys: [String]

  /// Creates a map of entries whose keys differ.
  public init(_ entries: [Entry]) {
    self.init(entries, isCutShort: false)
  }

  init(_ entries: [Entry], isCutShort: Bool, unreadKeys: [String] = []) {
    self.entries = entries
    self.isCutShort = isCutShort
    self.unreadKeys = unreadKeys
  }

  /// Whether `key`, which the map lacks, may stand in what could not be read.
  func mayHoldUnread(_ key: String) -> Bool { isCutShort || unreadKeys.contains(key) }

  /// The value of `key`, found in O(entries).
  public subscript(key: String) -> YAMLNode? {
    for index in entries.indices where entries[index].key.isKey(key) { return entries[index].node }
    return nil
  }

  /// Where `key` stands.
  func keyRange(of key: String) -> SourceRange? { entries.first { $0.key.isKey(key) }?.keyRange }
}

extension String {
  /// Whether two keys are the same; those of other lengths, as most are, need not be compared.
  func isKey(_ other: String) -> Bool { utf8.count == other.utf8.count && self == other }
}
