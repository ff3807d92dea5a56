/// The start of a line that defines a footnote: `[^label]:` and the blanks after it.
///
/// libcmark is given a list marker in its place, because what belongs to a footnote is what would
/// belong to a list item: the paragraph, and blocks indented by four columns.
struct FootnoteMarker {
  static let replacement: StaticString = "+   "

  /// The index of the line.
  let line: Int
  /// The bytes of the marker.
  let range: Range<Int>
  /// The bytes of the label.
  let label: Range<Int>

  /// The markers of all lines, whether they are in code or not.
  static func scan(_ bytes: UnsafeBufferPointer<UInt8>, lines: BodyLines) -> [FootnoteMarker] {
    (0..<lines.count).compactMap { marker(bytes, line: $0, lines.range(ofLine: $0)) }
  }

  /// What would be markers, did they not stand in a quote, a list or further right.
  ///
  /// libcmark takes those for link definitions, which show nothing.
  static func scanMisplaced(
    _ bytes: UnsafeBufferPointer<UInt8>,
    lines: BodyLines
  ) -> [FootnoteMarker] {
    (0..<lines.count).compactMap { line in
      let range = lines.range(ofLine: line)
      var prefix = LinePrefix(bytes, range)
      prefix.skipListMarkers(bytes, to: range.upperBound)
      let isAtMargin = prefix.contentStart - range.lowerBound <= 3 && prefix.quotes == 0
      let mark = marker(bytes, line: line, prefix.contentStart..<range.upperBound)
      return isAtMargin && marker(bytes, line: line, range) != nil ? nil : mark
    }
  }

  private static func marker(
    _ bytes: UnsafeBufferPointer<UInt8>,
    line: Int,
    _ range: Range<Int>
  ) -> FootnoteMarker? {
    var start = range.lowerBound
    while start < min(range.lowerBound + 3, range.upperBound), bytes[start] == UInt8(ascii: " ") {
      start += 1
    }
    guard let label = label(bytes[start..<range.upperBound]),
      label.upperBound + 1 < range.upperBound,
      bytes[label.upperBound + 1] == UInt8(ascii: ":")
    else { return nil }
    var end = label.upperBound + 2
    while end < range.upperBound,
      bytes[end] == UInt8(ascii: " ") || bytes[end] == UInt8(ascii: "\t")
    {
      end += 1
    }
    return FootnoteMarker(line: line, range: start..<end, label: label)
  }

  /// The label of the reference that `text` begins with: what stands between `[^` and `]`.
  static func label<Bytes: RandomAccessCollection<UInt8>>(_ text: Bytes) -> Range<Int>?
  where Bytes.Index == Int {
    guard text.starts(with: "[^".utf8) else { return nil }
    let start = text.startIndex + 2
    let label = text[start...].prefix {
      $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[")
    }
    guard !label.isEmpty, label.endIndex < text.endIndex,
      text[label.endIndex] == UInt8(ascii: "]")
    else { return nil }
    return label.startIndex..<label.endIndex
  }
}
