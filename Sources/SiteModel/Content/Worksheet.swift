/// A form to print and fill in.
public struct Worksheet: Sendable {
  /// Which way the sheet of paper lies.
  public enum Sheet: String, CaseIterable, Sendable {
    case portrait
    case landscape
  }

  /// The number people call it by: `F4`.
  public var number: String { writtenNumber.value }
  /// The number without what nobody says: capitals, blanks, and zeros before a figure.
  var foldedNumber: String { Self.foldedNumber(number) }
  /// The number where it is written.
  let writtenNumber: Located<String>
  /// How to fill it in.
  public let instructions: TranslatedText?
  /// Which way the paper lies.
  public let sheet: Sheet

  static func foldedNumber(_ number: String) -> String {
    var folded = ""
    for character in number.lowercased() where !character.isWhitespace {
      // A zero before another figure says nothing, unless one stands before it.
      if let last = folded.last, last == "0", character.isNumber,
        folded.dropLast().last?.isNumber != true
      {
        folded.removeLast()
      }
      folded.append(character)
    }
    return folded
  }
}
