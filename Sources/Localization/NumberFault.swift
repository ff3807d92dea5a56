/// Why a text is no number.
public enum NumberFault: Error, Hashable, Sendable {
  /// The text is no number in any language.
  case notANumber
  /// The number is written as the other language writes it.
  case foreignSeparator(suggestion: String)
  /// The number has too many digits.
  case tooLarge
}
