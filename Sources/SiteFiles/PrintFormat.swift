/// The paper that a handout is printed on.
public enum PrintFormat: String, CaseIterable, Sendable {
  case a4
  /// Laid out anew, not made smaller.
  case a5
  /// A5 pages two on a side of A4, in the order in which folded sheets are stapled.
  case booklet
}
