public import Diagnostics

/// A value of a data file or front matter, at its place.
public struct YAMLNode: Sendable {
  /// The bytes of the value, with its quotes or brackets; empty, after the colon, for no value.
  public let range: SourceRange
  /// The value.
  public let value: YAMLValue

  /// Creates a node.
  public init(_ value: YAMLValue, at range: SourceRange) {
    self.range = range
    self.value = value
  }
}
