/// Why a text is no date.
public enum DateFault: Error, Hashable, Sendable {
  /// The text has the form of no date.
  case notADate
  /// The month stands first; the suggestion has the day first.
  case monthFirst(suggestion: String)
  /// The form is right and there is no such day, month or year.
  case noSuchDate
  /// The form is right and there is no such time.
  case noSuchTime
}
