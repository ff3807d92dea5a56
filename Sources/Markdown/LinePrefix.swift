internal import Localization

/// What a line begins with before its text: blanks and quote marks.
struct LinePrefix {
  /// The offset of the first byte after blanks and `>`.
  private(set) var contentStart: Int
  /// How many `>` there are.
  private(set) var quotes = 0
  /// The columns of blanks after the last `>` and the one space that belongs to it.
  private(set) var column = 0

  /// Reads the prefix of `line`, of which no more than `limit` quote marks belong to it.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, quoteLimit limit: Int = .max) {
    contentStart = line.lowerBound
    while contentStart < line.upperBound {
      switch bytes[contentStart] {
      case UInt8(ascii: " "): column += 1
      case UInt8(ascii: "\t"): column += 4 - column % 4
      case UInt8(ascii: ">") where quotes < limit:
        quotes += 1
        column = 0
        let next = contentStart + 1
        if next < line.upperBound, bytes[next] == UInt8(ascii: " ") { contentStart = next }
      default: return
      }
      contentStart += 1
    }
  }

  /// Moves the start behind the list markers that stand there, as if they were blanks.
  mutating func skipListMarkers(_ bytes: UnsafeBufferPointer<UInt8>, to end: Int) {
    while let width = Self.listMarker(bytes, contentStart..<end) {
      var next = contentStart + width
      var nextColumn = column + width
      while next < end, bytes[next] == UInt8(ascii: " ") || bytes[next] == UInt8(ascii: "\t") {
        nextColumn += bytes[next] == UInt8(ascii: " ") ? 1 : 4 - nextColumn % 4
        next += 1
      }
      guard next < end else { return }
      column = nextColumn
      contentStart = next
    }
  }

  /// The length of the list marker that `text` begins with, if it begins with one.
  static func listMarker(_ bytes: UnsafeBufferPointer<UInt8>, _ text: Range<Int>) -> Int? {
    var end = text.lowerBound
    while end < text.upperBound, end - text.lowerBound < 9, bytes[end].isDigit { end += 1 }
    guard end < text.upperBound else { return nil }
    switch bytes[end] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      guard end == text.lowerBound else { return nil }
    case UInt8(ascii: "."), UInt8(ascii: ")"):
      guard end > text.lowerBound else { return nil }
    default: return nil
    }
    let isFollowedByBlank =
      end + 1 == text.upperBound || bytes[end + 1] == UInt8(ascii: " ")
      || bytes[end + 1] == UInt8(ascii: "\t")
    return isFollowedByBlank ? end + 1 - text.lowerBound : nil
  }

}
