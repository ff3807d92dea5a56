public import Localization

/// How a document's translation stands to its source text.
public enum TranslationStatus: Equatable, Sendable {
  /// There is no translation.
  case missing
  /// There is one, and nothing says which source text it was made from.
  case unrecorded
  /// The source text says what it said on the day the translation was recorded.
  case current(since: CalendarDate)
  /// The source text has changed since that day.
  case outdated(since: CalendarDate, SourceChanges)

  /// How the source text has changed, where it has.
  var changes: SourceChanges? {
    if case .outdated(_, let changes) = self { return changes }
    return nil
  }

  /// Whether readers of the translation may miss something: it is missing, outdated or unrecorded.
  public var isBehind: Bool {
    if case .current = self { return false }
    return true
  }
}
