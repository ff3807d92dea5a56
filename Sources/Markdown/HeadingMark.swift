/// The mark that made a text a heading: `#` before it, or a line of hyphens below.
enum HeadingMark {
  /// Finds a heading without words, and one that a line of hyphens made, which most often was meant
  /// to part two texts.
  static func fault(of heading: ArraySlice<UInt8>) -> RawMarkChecker.Fault? {
    guard heading.first == UInt8(ascii: "#") else { return hyphens(below: heading) }
    let mark = heading.prefix { $0 == UInt8(ascii: "#") }
    let isEmpty = heading.allSatisfy { $0 == UInt8(ascii: "#") || $0 <= UInt8(ascii: " ") }
    return isEmpty ? (.emptyHeading(String(decoding: mark, as: UTF8.self)), mark.indices) : nil
  }

  private static func hyphens(below heading: ArraySlice<UInt8>) -> RawMarkChecker.Fault? {
    let line = heading.split(separator: UInt8(ascii: "\n")).last?.withoutIndentation
    guard let line, line.first == UInt8(ascii: "-") else { return nil }
    return (.textMadeHeading, line.indices)
  }
}
