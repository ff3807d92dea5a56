/// The lines of a text, found once, for turning byte offsets into lines and columns.
public struct LineIndex: Sendable {
  /// A place as people count: lines and characters from 1.
  public struct Position: Equatable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// The column in characters (grapheme clusters), from 1.
    public let column: Int
  }

  private let bytes: [UInt8]
  private let starts: [Int]

  /// Finds the lines of `bytes`, in O(n).
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    self.starts = starts
  }

  /// The number of lines; the empty text has one.
  public var count: Int { starts.count }

  /// The line, from 1, that holds the byte at `offset`.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The line and column of the byte at `offset`.
  public func position(at offset: Int) -> Position {
    let line = line(at: offset)
    let start = starts[line - 1]
    let before = bytes[start..<min(max(offset, start), bytes.count)]
    return Position(line: line, column: String(decoding: before, as: UTF8.self).count + 1)
  }

  /// The bytes of `line` (from 1) without its line end.
  public func range(ofLine line: Int) -> Range<Int> {
    let start = starts[line - 1]
    let end = line < starts.count ? starts[line] - 1 : bytes.count
    return start..<end
  }
}
