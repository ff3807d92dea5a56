public import Localization

/// What the real cases of a campaign add up to, from the measures that are not disputed.
///
/// Illustrative examples are never counted, currencies and units that cannot be added stay apart.
public struct CampaignTotals: Sendable {
  /// A sum of money and the number of cases it comes from.
  public struct Sum: Sendable {
    /// The money.
    public let money: Money
    /// The number of cases with a figure in that currency.
    public let caseCount: Int
  }

  /// What is saved of a resource and the number of cases it comes from.
  public struct Effect: Sendable {
    /// The resource and how much less of it is used.
    public let effect: ResourceEffect
    /// The number of cases with such a figure.
    public let caseCount: Int
  }

  /// The money saved a year with the measures of a term.
  public struct Share: Sendable {
    /// The sector or technique.
    public let term: Term
    /// The money and the number of cases.
    public let sum: Sum
  }

  /// The number of real cases, with figures or without.
  public let caseCount: Int
  /// The money saved a year, a sum for each currency, Vietnamese đồng first.
  public let savings: [Sum]
  /// The investments, a sum for each currency, Vietnamese đồng first.
  public let investments: [Sum]
  /// What is saved of each resource, a sum for each kind of unit; those of most cases first.
  public let effects: [Effect]
  /// The savings in Vietnamese đồng by sector, the largest first.
  public let sectors: [Share]
  /// The savings in Vietnamese đồng by technique, the largest first.
  public let techniques: [Share]

  /// Adds up `cases`, which are real ones.
  ///
  /// O(measures).
  public init(of cases: [CaseStudy]) {
    caseCount = cases.count
    var tallies = Tallies()
    for (place, study) in cases.enumerated() {
      for measure in study.measures where measure.disputed == nil {
        tallies.add(measure, of: study, at: place)
      }
    }
    savings = Self.sums(tallies.savings)
    investments = Self.sums(tallies.investments)
    effects = tallies.effects.mostCasesFirst.map { sum in
      Effect(
        effect: ResourceEffect(resource: sum.key.resource, change: .saved(sum.value)),
        caseCount: sum.count
      )
    }
    sectors = Self.shares(tallies.sectors)
    techniques = Self.shares(tallies.techniques)
  }

  /// What measures come to, by what may be added.
  private struct Tallies {
    var savings = Tally<Money.Currency, Money>()
    var investments = Tally<Money.Currency, Money>()
    var sectors = Tally<Term, Money>()
    var techniques = Tally<Term, Money>()
    var effects = Tally<ResourceEffect.Addend, Quantity>()

    /// Adds a measure of `study`, which is the case with the number `place`.
    mutating func add(_ measure: Measure, of study: CaseStudy, at place: Int) {
      if let investment = measure.investment {
        investments.add(investment, to: investment.currency, from: place)
      }
      if let saving = measure.saving {
        savings.add(saving, to: saving.currency, from: place)
      }
      if let saving = measure.saving, saving.currency == .vnd {
        sectors.add(saving, to: study.sector, from: place)
        techniques.add(saving, to: measure.technique, from: place)
      }
      for effect in measure.effects {
        guard let addend = effect.addend, let saved = effect.saved else { continue }
        effects.add(saved, to: addend, from: place)
      }
    }
  }

  private static func sums(_ tally: Tally<Money.Currency, Money>) -> [Sum] {
    Money.Currency.allCases.compactMap { currency in
      tally.sums.first { $0.key == currency }.map { Sum(money: $0.value, caseCount: $0.count) }
    }
  }

  private static func shares(_ tally: Tally<Term, Money>) -> [Share] {
    tally.sums.map { Share(term: $0.key, sum: Sum(money: $0.value, caseCount: $0.count)) }
      .sorted { left, right in
        let (one, other) = (left.sum.money.amount, right.sum.money.amount)
        return one == other ? left.term.key < right.term.key : one > other
      }
  }
}

extension ResourceEffect {
  /// What effects must have in common to be added.
  fileprivate struct Addend: Hashable {
    let resource: Term
    let dimension: QuantityUnit.Dimension
    let isPerYear: Bool
  }

  fileprivate var addend: Addend? {
    saved.map { Addend(resource: resource, dimension: $0.unit.dimension, isPerYear: $0.isPerYear) }
  }
}
