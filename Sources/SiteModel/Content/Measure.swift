public import Localization

/// One thing that a factory did.
public struct Measure: Sendable {
  /// What the measure is known by within its case.
  public let id: String
  /// What was done.
  public let name: TranslatedText
  /// The technique of cleaner production it belongs to.
  public let technique: Term
  /// What it cost.
  public let investment: Money?
  /// What it saves in a year.
  public let saving: Money?
  /// What it does to resources.
  public let effects: [ResourceEffect]
  /// Why its figures cannot be relied on: they are shown and left out of every total.
  public let disputed: TranslatedText?
  /// What a reader must know about it.
  public let caveat: TranslatedText?

  /// How long the investment takes to come back; `nil` where its figures do not tell.
  public var payback: Payback? { Payback(investment: investment, saving: saving) }
}
