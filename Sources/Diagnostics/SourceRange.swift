/// A half-open range of byte offsets in a source file.
public struct SourceRange: Hashable, Sendable {
  /// The offset of the first byte, from 0.
  public var start: Int
  /// The offset after the last byte.
  public var end: Int

  /// Creates a range.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// Creates the range of `offsets`.
  @inlinable
  public init(_ offsets: Range<Int>) {
    self.init(offsets.lowerBound, offsets.upperBound)
  }

  /// The offsets of its bytes; its end must not be before its start.
  @inlinable
  public var offsets: Range<Int> { start..<end }

  /// The empty range at the start of a file: used where a whole file is meant.
  public static let startOfFile = SourceRange(0, 0)

  /// The same range moved by `offset` bytes.
  public func shifted(by offset: Int) -> SourceRange {
    SourceRange(start + offset, end + offset)
  }

  /// The part of the range that lies inside a file of `count` bytes.
  func clamped(to count: Int) -> Range<Int> {
    let low = min(max(start, 0), count)
    return low..<min(max(end, low), count)
  }
}
