internal import Diagnostics
internal import Localization

/// A part of a file whose letters are in an encoding of before Unicode.
struct LegacyParagraph {
  /// The bytes of its lines.
  let range: Range<Int>
  /// The encoding that its words speak for.
  let encoding: LegacyEncoding

  /// The paragraphs of `file` that are in such an encoding, in order; O(n).
  ///
  /// In Markdown a paragraph is what blank lines enclose; elsewhere, and between the fences of
  /// front matter, it is a line. Fenced code is left out: it may show such letters on purpose.
  static func find(in file: SourceFile) -> [LegacyParagraph] {
    guard file.bytes.withUnsafeBufferPointer({ LegacyTextDetector.holdsSuspect(in: $0) }) else {
      return []
    }
    let parts = TextParts.parts(of: file)
    let found = parts.map { encoding(of: file.bytes[$0]) }
    let known = LegacyEncoding.allCases.filter { found.contains($0) }
    guard !known.isEmpty else { return [] }
    return zip(parts, found).compactMap { range, encoding in
      let likely = known.first { LegacyTextDetector.isLikely($0, of: file.bytes[range]) }
      return (encoding ?? likely).map { LegacyParagraph(range: range, encoding: $0) }
    }
  }

  /// The lines of the paragraph in the `bytes` of its file, without their ends.
  func lines(of bytes: [UInt8]) -> [Range<Int>] {
    bytes[range].split(separator: 0x0A).map { $0.startIndex..<$0.endIndex }
  }

  /// The first line that has words in VNI.
  func firstLineInVNI(of bytes: [UInt8]) -> Range<Int> {
    lines(of: bytes).first { LegacyTextDetector.isLikely(.vni, of: bytes[$0]) } ?? range
  }

  private static func encoding(of paragraph: ArraySlice<UInt8>) -> LegacyEncoding? {
    let isSuspect = paragraph.withUnsafeBufferPointer { LegacyTextDetector.holdsSuspect(in: $0) }
    guard isSuspect else { return nil }
    return LegacyTextDetector.encoding(of: paragraph)
  }
}
