/// What stands behind the figures of a document.
public enum Evidence: String, CaseIterable, Sendable {
  /// Every figure has a source.
  case sourced
  /// Some figures have a source.
  case partial
  /// The figures are assumed, for practice; labelled so wherever they are shown.
  case illustrative

  /// Whether it says that figures have sources.
  var claimsSources: Bool { self != .illustrative }
}
