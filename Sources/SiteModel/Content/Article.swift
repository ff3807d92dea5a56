internal import Diagnostics

/// What an article has beyond a text: what it is about and what to read next.
public struct Article: Sendable {
  /// The industries it is about.
  public let sectors: [Term]
  /// The techniques it explains.
  public let techniques: [Term]
  /// The resources it saves.
  public let resources: [Term]
  /// Whom it is written for.
  public let audiences: [Term]
  /// The step of an assessment it belongs to.
  public let step: Term?
  /// What to read next, as paths that an editor wrote.
  public let next: [Located<String>]

  /// All terms, in the order a page shows them.
  public var terms: [Term] {
    (step.map { [$0] } ?? []) + sectors + techniques + resources + audiences
  }
}
