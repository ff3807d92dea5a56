internal import Localization

/// The lines of a text, found once, for turning byte offsets into lines.
public struct LineIndex: Sendable {
  private let byteCount: Int
  private let starts: [Int]

  /// Finds the lines of `bytes`, in O(n).
  public init(_ bytes: [UInt8]) {
    byteCount = bytes.count
    starts = bytes.withUnsafeBufferPointer { bytes in
      var starts = [0]
      while let start = starts.last {
        let end = ByteSearch.firstOffset(in: bytes, from: start) { $0.equal("\n") }
        guard end < bytes.count else { break }
        starts.append(end + 1)
      }
      return starts
    }
  }

  /// The number of lines; the empty text has one.
  public var count: Int { starts.count }

  /// The line, from 1, that holds the byte at `offset`.
  public func line(at offset: Int) -> Int {
    max(1, starts.partitioningIndex { $0 > offset })
  }

  /// The bytes of `line` (from 1) without its line end.
  public func range(ofLine line: Int) -> Range<Int> {
    let start = starts[line - 1]
    let end = line < starts.count ? starts[line] - 1 : byteCount
    return start..<end
  }
}
