/// How much a problem matters.
public enum Severity: String, Sendable, Comparable, CaseIterable {
  /// Something worth knowing: changes nothing, never becomes an error, and is told by `sxsh check`
  /// alone.
  case note
  /// The site is written; `--strict` makes it an error.
  case warning
  /// Nothing is written.
  case error

  /// Orders severities from note to error.
  public static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
