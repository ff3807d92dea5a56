internal import Diagnostics
internal import Localization

/// The prose of a pair of texts, and where in their files it was read.
struct ProsePair {
  let source: [UInt8]
  let translation: [UInt8]
  let sourceRange: SourceRange
  let translationRange: SourceRange

  private func prose(_ isSource: Bool) -> [UInt8] { isSource ? source : translation }

  private func range(_ isSource: Bool) -> SourceRange { isSource ? sourceRange : translationRange }

  /// The numbers as they are written; a date of several numbers once.
  func texts(of mentions: [NumberMention], isSource: Bool) -> [String] {
    var ranges = mentions.map(\.range)
    ranges = ranges.indices.filter { $0 == 0 || ranges[$0] != ranges[$0 - 1] }.map { ranges[$0] }
    return ranges.map { String(decoding: prose(isSource)[$0], as: UTF8.self) }
  }

  /// Where `mention` stands in `file`: all of it, or its digits where marks of Markdown part it.
  func place(of mention: NumberMention, isSource: Bool, in file: SourceFile) -> SourceRange {
    found(mention.range, isSource: isSource, in: file)
      ?? place(of: mention.digits, isSource: isSource, in: file)
  }

  /// Where the bytes at `part` of the prose stand in `file`: the same occurrence of the same text,
  /// else the first line.
  func place(of part: Range<Int>, isSource: Bool, in file: SourceFile) -> SourceRange {
    found(part, isSource: isSource, in: file) ?? firstLine(isSource: isSource, in: file)
  }

  private func found(_ part: Range<Int>, isSource: Bool, in file: SourceFile) -> SourceRange? {
    let prose = prose(isSource)
    let text = prose[part]
    let occurrence = Self.occurrences(of: text, in: prose[..<part.upperBound]).count
    let range = range(isSource)
    let found = Self.occurrences(of: text, in: file.bytes[range.offsets])
    let start = found.count >= occurrence ? found[occurrence - 1] : found.first
    return start.map { SourceRange($0, $0 + text.count) }
  }

  /// The first line of the pair's text.
  func firstLine(isSource: Bool, in file: SourceFile) -> SourceRange {
    file.firstLine(of: range(isSource))
  }

  /// Where `text` begins in `bytes`, apart from places in the middle of a number.
  private static func occurrences(
    of text: ArraySlice<UInt8>,
    in bytes: ArraySlice<UInt8>
  ) -> [Int] {
    guard let first = text.first, text.count <= bytes.count else { return [] }
    return (bytes.startIndex...(bytes.endIndex - text.count)).filter { start in
      guard bytes[start] == first, bytes[start...].starts(with: text) else { return false }
      let before = start == bytes.startIndex ? 0 : bytes[start - 1]
      let end = start + text.count
      let after = end == bytes.endIndex ? 0 : bytes[end]
      return !(before.isDigit && first.isDigit) && !(after.isDigit && bytes[end - 1].isDigit)
    }
  }
}
