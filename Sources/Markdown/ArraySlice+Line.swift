internal import Localization

extension ArraySlice<UInt8> {
  /// The text as far as its first end of a line.
  var firstLine: ArraySlice<UInt8> {
    prefix(withUnsafeBufferPointer { ByteSearch.firstOffset(in: $0, from: 0) { $0.equal("\n") } })
  }

  /// The text behind its last end of a line.
  var lastLine: ArraySlice<UInt8> {
    lastIndex(of: UInt8(ascii: "\n")).map { self[($0 + 1)...] } ?? self
  }

  /// The line without what may stand before its text: indentation, and the marks of quotes.
  var withoutIndentation: ArraySlice<UInt8> {
    drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: ">") }
  }

  /// Whether the text begins with a figure or a letter.
  var beginsWithWord: Bool { first?.isDigit == true || beginsWithLetter }

  /// Whether the text begins with a letter of Vietnamese.
  var beginsWithLetter: Bool {
    first.map { $0.isLetter || $0.beginsMarkedLetter } ?? false
  }

  /// Whether the line ends with what breaks it on the page (CommonMark, section 6.7).
  var endsWithBreak: Bool {
    last == UInt8(ascii: "\\") || suffix(2).elementsEqual("  ".utf8)
  }
}
