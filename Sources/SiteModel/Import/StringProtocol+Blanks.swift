extension StringProtocol {
  /// The text without blanks, tabs and no-break spaces at its ends.
  var trimmingBlanks: SubSequence {
    func isBlank(_ character: Character) -> Bool {
      character == " " || character == "\t" || character == "\u{A0}"
    }
    var text = self[...]
    while let last = text.last, isBlank(last) { text.removeLast() }
    return text.drop(while: isBlank)
  }
}
