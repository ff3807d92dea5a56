public import Diagnostics

/// A value and where an editor wrote it, for problems that only later phases can find.
public struct Located<Value: Sendable>: Sendable {
  /// The value.
  public let value: Value
  /// The file it stands in.
  public let file: SourceFile
  /// Its place there.
  public let range: SourceRange

  /// Creates a located value.
  public init(_ value: Value, in file: SourceFile, at range: SourceRange) {
    self.value = value
    self.file = file
    self.range = range
  }
}

extension Located: Equatable where Value: Equatable {
  /// Values are equal wherever they stand.
  public static func == (left: Located, right: Located) -> Bool {
    left.value == right.value
  }
}
