/// The lines of a document as far as fences are looked for.
struct FenceLines {
  struct Line {
    let start: Int
    let end: Int
    /// The start of the next line, or the end of the text.
    let next: Int
    let isBlank: Bool
    let isFence: Bool
    let isLikeFence: Bool
  }

  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func first(from start: Int, where matches: (Line) -> Bool) -> Line? {
    var offset = start
    while offset < bytes.count {
      let line = line(at: offset)
      if matches(line) { return line }
      offset = line.next
    }
    return nil
  }

  func line(at start: Int) -> Line {
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    let next = min(end + 1, bytes.count)
    while end > start, bytes[end - 1] == UInt8(ascii: " ") || bytes[end - 1] == UInt8(ascii: "\t") {
      end -= 1
    }
    let hyphens = bytes[start..<end].allSatisfy { $0 == UInt8(ascii: "-") }
    return Line(
      start: start,
      end: end,
      next: next,
      isBlank: start == end,
      isFence: hyphens && end - start == 3,
      isLikeFence: start < end && (hyphens ? end - start > 1 : isDashes(start..<end))
    )
  }

  /// Whether the text is dashes alone, some of them `–` or `—` (E2 80 93, E2 80 94).
  private func isDashes(_ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if bytes[offset] == UInt8(ascii: "-") {
        offset += 1
      } else if offset + 2 < range.upperBound, bytes[offset] == 0xE2, bytes[offset + 1] == 0x80,
        bytes[offset + 2] == 0x93 || bytes[offset + 2] == 0x94
      {
        offset += 3
      } else {
        return false
      }
    }
    return true
  }
}
