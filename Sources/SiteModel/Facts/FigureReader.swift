internal import Diagnostics
internal import Localization
internal import Markdown

/// Reads the text of a document from sign to sign, as signs stand between figures.
struct FigureReader {
  /// The bytes of the file as far as the text goes.
  let bytes: UnsafeBufferPointer<UInt8>
  private let start: Int

  /// Lends a reader of the text of `body`.
  static func read(_ body: MarkdownDocument, with use: (FigureReader) -> Void) {
    let text = body.source.indices
    body.file.bytes.withUnsafeBufferPointer { bytes in
      let bytes = UnsafeBufferPointer(rebasing: bytes[..<text.upperBound])
      use(FigureReader(bytes: bytes, start: text.lowerBound))
    }
  }

  /// Calls `take` with the place of each sign, in order; what it takes is not looked at again.
  @inline(__always)
  func forEachSign(
    where isSign: (ByteSearch.Vector) -> ByteSearch.Mask,
    take: (Int) -> Range<Int>?
  ) {
    var sign = ByteSearch.firstOffset(in: bytes, from: start, where: isSign)
    while sign < bytes.count {
      let next = take(sign)?.upperBound ?? sign + 1
      sign = ByteSearch.firstOffset(in: bytes, from: next, where: isSign)
    }
  }

  /// The digits right before `place`.
  func digits(before place: Int) -> Range<Int> {
    var first = place
    while first > start, bytes[first - 1].isDigit { first -= 1 }
    return first..<place
  }

  /// The digits from `place` on.
  func digits(from place: Int) -> Range<Int> {
    var last = place
    while last < bytes.count, bytes[last].isDigit { last += 1 }
    return place..<last
  }

  /// The byte before `place`; `nil` at the beginning of the text.
  func byte(before place: Int) -> UInt8? { place > start ? bytes[place - 1] : nil }

  /// The byte at `place`; `nil` at the end of the text.
  func byte(at place: Int) -> UInt8? { place < bytes.count ? bytes[place] : nil }

  /// Whether figures end at the byte, whatever they are: a blank, a bracket, a quote, or a mark of a
  /// sentence or of Markdown that stands in no number.
  static func isBoundary(_ byte: UInt8) -> Bool {
    byte <= UInt8(ascii: " ") || "()[]|*_\"':;".utf8.contains(byte)
  }
}
