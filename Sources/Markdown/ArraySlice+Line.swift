internal import Localization

extension ArraySlice<UInt8> {
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
