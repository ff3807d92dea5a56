internal import Diagnostics
public import Localization

/// A factory's or village's experience: measures with what they cost and saved.
public struct CaseStudy: Sendable {
  /// Why a company may be named.
  public enum Consent: String, CaseIterable, Sendable {
    /// The company agreed.
    case yes
    /// A published source names it.
    case source
  }

  /// Figures that the source itself gives for the whole.
  public struct Reported: Equatable, Sendable {
    /// The investment as reported.
    public let investment: Money?
    /// The saving a year as reported.
    public let saving: Money?
  }

  /// The company's name.
  public let company: TranslatedText?
  /// Why it may be named; without it the company is shown by its sector.
  public let consent: Consent?
  /// The industry.
  public let sector: Term
  /// The district.
  public let place: Term
  /// When it happened.
  public let period: DateRange?
  /// What was done.
  public let measures: [Measure]
  /// What the source reports for the whole.
  public let reported: Reported?
  /// What a reader must know before using the figures.
  public let caveat: TranslatedText?

  /// The name a page may show.
  public var publishableCompany: TranslatedText? { consent == nil ? nil : company }

  /// The techniques of all measures, each once, in the order they appear.
  public var techniques: [Term] { unique(measures.compactMap(\.technique)) }

  /// The resources of all effects, each once, in the order they appear.
  public var resources: [Term] { unique(measures.flatMap { $0.effects.map(\.resource) }) }

  /// What the source reports for the whole where the measures add up to something else.
  public var reportedOtherwise: Reported? {
    guard let reported else { return nil }
    let totals = CaseTotals(of: measures)
    return Reported(
      investment: totals.investments == [reported.investment] ? nil : reported.investment,
      saving: totals.savings == [reported.saving] ? nil : reported.saving
    )
  }

  private func unique(_ terms: [Term]) -> [Term] {
    var seen: Set<String> = []
    return terms.filter { seen.insert($0.key).inserted }
  }
}
