internal import Diagnostics
internal import Localization

/// The `**` of a block, looked at in order for one that makes nothing bold.
///
/// Where blanks and signs stand decides whether a `**` may begin or end bold text (CommonMark,
/// section 6.2).
struct BoldMarks {
  private let bytes: [UInt8]
  private let block: Range<Int>
  private var count = 0
  /// The first that has blanks on both sides.
  private var betweenBlanks: Int?
  /// The one that began the bold text that has not ended yet.
  private var open: Int?
  /// The first behind a blank that may have been meant to end it.
  private var behindBlank: Int?
  /// The first between a sign and a word, where it ends nothing.
  private var glued: Int?

  /// The first fault of `block`, a part of `bytes`, outside of code, with its place.
  ///
  /// A blank counts where another `**` could be the partner. O(n).
  static func fault(in bytes: [UInt8], _ block: Range<Int>) -> RawMarkChecker.Fault? {
    var marks = BoldMarks(bytes, block)
    marks.read()
    return marks.fault.map { problem, offset in (problem, offset..<(offset + 2)) }
  }

  private init(_ bytes: [UInt8], _ block: Range<Int>) {
    self.bytes = bytes
    self.block = block
  }

  private var fault: (RawMarkProblem, Int)? {
    if count > 1, let betweenBlanks { return (.blankInBold, betweenBlanks) }
    if open != nil, let behindBlank { return (.blankInBold, behindBlank) }
    if let open { return (.unclosedBold, open) }
    return glued.map { (.wordBehindBold, $0) }
  }

  private mutating func read() {
    var codeSpans = CodeSpanFinder(end: block.upperBound)
    var offset = block.lowerBound
    while offset < block.upperBound {
      switch bytes[offset] {
      case UInt8(ascii: "\\"): offset += 2
      case UInt8(ascii: "`"): offset = codeSpans.endOfCode(at: offset, in: bytes)
      case UInt8(ascii: "*") where byte(at: offset + 1) == UInt8(ascii: "*"):
        readMark(at: offset)
        offset += 2
      default: offset += 1
      }
    }
  }

  private mutating func readMark(at offset: Int) {
    count += 1
    if betweenBlanks == nil, isBetweenBlanks(offset) { betweenBlanks = offset }
    if open == nil {
      if beginsBold(offset) { open = offset }
    } else if isBlank(offset - 1) {
      behindBlank = behindBlank ?? offset
    } else {
      (open, behindBlank) = (nil, nil)
      if glued == nil, isGlued(offset) { glued = offset }
    }
  }

  /// Whether the `**` at `offset` stands between a sign and a word.
  private func isGlued(_ offset: Int) -> Bool {
    ".,;:!?)\"'%".utf8.contains(bytes[offset - 1]) && rest(from: offset + 2).beginsWithWord
  }

  /// Whether the `**` at `offset` stands before a word and behind a blank or an opening mark.
  private func beginsBold(_ offset: Int) -> Bool {
    let isFree =
      isBlank(offset - 1) || bytes[offset - 1] == UInt8(ascii: "(")
      || bytes[offset - 1] == UInt8(ascii: "|")
    return isFree && rest(from: offset + 2).beginsWithWord
  }

  private func isBetweenBlanks(_ offset: Int) -> Bool {
    let isEnd = isBlank(offset + 2) || ".,;:!?)".utf8.contains(bytes[offset + 2])
    return isBlank(offset - 1) && isEnd
  }

  /// Whether a blank stands at `offset`, or no text of the block.
  private func isBlank(_ offset: Int) -> Bool {
    byte(at: offset).map { $0 <= UInt8(ascii: " ") } ?? true
  }

  private func byte(at offset: Int) -> UInt8? { block.contains(offset) ? bytes[offset] : nil }

  private func rest(from offset: Int) -> ArraySlice<UInt8> {
    bytes[min(offset, block.upperBound)..<block.upperBound]
  }
}
