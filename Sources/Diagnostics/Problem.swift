public import Localization

/// What is wrong, as typed facts; the text is made from them here and nowhere else.
///
/// Each phase has one enumeration of problems. Its messages stand in both languages side by side
/// in one exhaustive `switch`, so that a missing language does not compile.
public protocol Problem: Sendable {
  /// The code, `SX` and three digits: never reused, the same in every language.
  var code: String { get }
  /// How much the problem matters.
  var severity: Severity { get }
  /// What is wrong: one headline without a final period.
  var message: Bilingual<String> { get }
  /// What to type instead, where that can be said.
  var hint: Bilingual<String>? { get }
  /// Whether a preview may be built in spite of it, though it is an error.
  var isToleratedInPreviews: Bool { get }
}

extension Problem {
  /// No hint unless the problem has one.
  public var hint: Bilingual<String>? { nil }

  /// Not unless the problem says so.
  public var isToleratedInPreviews: Bool { false }
}
