internal import Localization

/// Where the characters of one line begin, found once, so that a line with thousands of problems
/// is not read for each of them.
struct LineCharacters: Sendable {
  /// The bytes of the line in its text, without its end.
  let range: Range<Int>
  /// The offset in the line of each character's first byte, in order; files are far below 4 GB.
  private let starts: [UInt32]

  /// The most bytes of a character: a letter with more marks than that counts as several, so that
  /// no excerpt grows beyond all bounds.
  private static let longest = 64

  /// Finds the characters (grapheme clusters) of the line at `range` of `bytes`; O(n).
  init(of bytes: [UInt8], in range: Range<Int>) {
    self.range = range
    var starts: [UInt32] = []
    let line = bytes[range]
    let text = String(decoding: line, as: UTF8.self)
    var start = line.startIndex
    for character in text {
      let end = min(start + character.utf8.count, line.endIndex)
      while start < end {
        starts.append(UInt32(start - line.startIndex))
        var next = min(start + Self.longest, end)
        while next < end, next > start + 1, bytes[next] & 0xC0 == 0x80 { next -= 1 }
        start = next
      }
    }
    self.starts = starts
  }

  /// The number of characters.
  var count: Int { starts.count }

  /// The number, from 0, of the character that the byte at `offset` of the text is part of; the
  /// number of characters where it stands behind the last one.
  func number(at offset: Int) -> Int {
    guard offset < range.upperBound else { return starts.count }
    let next = starts.partitioningIndex { range.lowerBound + Int($0) > offset }
    return max(0, next - 1)
  }

  /// The bytes in the text of the characters with `numbers`.
  func bytes(of numbers: Range<Int>) -> Range<Int> {
    start(of: numbers.lowerBound)..<start(of: numbers.upperBound)
  }

  private func start(of number: Int) -> Int {
    number < starts.count ? range.lowerBound + Int(starts[number]) : range.upperBound
  }
}
