internal import Diagnostics
internal import Localization
internal import Markdown

/// The parts of a block's source that are not prose: code spans, tags, addresses.
enum InlineCode {
  /// The ranges of such parts, in order; O(n).
  static func ranges(in bytes: [UInt8], _ block: SourceRange) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var codeSpans = CodeSpanFinder(end: block.end)
    var offset = block.start
    while offset < block.end {
      let isCode = bytes[offset] == UInt8(ascii: "`")
      let end =
        isCode
        ? codeSpans.endOfSpan(at: offset, in: bytes)
        : end(ofPartAt: offset, in: bytes[..<block.end])
      if let end {
        ranges.append(offset..<end)
        offset = end
      } else if isCode {
        offset += codeSpans.lengthOfRun(at: offset, in: bytes)
      } else {
        offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
      }
    }
    return ranges
  }

  /// Whether `offset` is in one of `ranges`, which are in order.
  static func contains(_ offset: Int, _ ranges: [Range<Int>]) -> Bool {
    let next = ranges.partitioningIndex { $0.upperBound > offset }
    return next < ranges.count && ranges[next].contains(offset)
  }

  private static func end(ofPartAt offset: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    switch bytes[offset] {
    case UInt8(ascii: "<"): endOfTag(at: offset, in: bytes)
    case UInt8(ascii: "]"): endOfDestination(after: offset, in: bytes)
    case UInt8(ascii: ":") where bytes[(offset + 1)...].starts(with: "//".utf8):
      bytes[offset...].firstIndex { $0 <= 0x20 } ?? bytes.endIndex
    default: nil
    }
  }

  /// The bytes from `offset` on in which the end of a tag or address is looked for.
  ///
  /// The limit keeps text with many beginnings and no end from taking quadratic time.
  private static func near(_ offset: Int, in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes[offset...].prefix(2000)
  }

  private static func endOfTag(at offset: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    guard offset + 1 < bytes.endIndex else { return nil }
    let next = bytes[offset + 1]
    guard next.isLetter || "/!?".utf8.contains(next),
      let close = near(offset, in: bytes).firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    return close + 1
  }

  /// The end of `](…)`, with the title that may stand in it.
  private static func endOfDestination(after offset: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    guard offset + 1 < bytes.endIndex, bytes[offset + 1] == UInt8(ascii: "(") else { return nil }
    var depth = 0
    for place in near(offset + 1, in: bytes).indices {
      if bytes[place] == UInt8(ascii: "(") { depth += 1 }
      if bytes[place] == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { return place + 1 }
    }
    return nil
  }
}
