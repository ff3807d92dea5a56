public import Localization

/// What the measures of a case come to, computed from what is there and not disputed.
public struct CaseTotals: Sendable {
  /// The number of measures that count: those with a figure that can be added and is not disputed.
  public let counted: Int
  /// The investments, a sum for each currency, Vietnamese đồng first.
  public let investments: [Money]
  /// The savings a year, a sum for each currency, Vietnamese đồng first.
  public let savings: [Money]
  /// The sum of what is saved of each resource, for each kind of unit on its own.
  public let effects: [ResourceEffect]
  /// How soon the investments pay back, from the measures that state both figures.
  public let payback: Payback?

  /// How many measures the payback is of; nothing where it is of all that state a figure of money.
  public let paybackCount: Int?

  /// Computes the totals of `measures`.
  public init(of measures: [Measure]) {
    let counting = measures.filter { $0.disputed == nil && $0.canBeAdded }
    counted = counting.count
    investments = Self.sums(counting.compactMap(\.investment))
    savings = Self.sums(counting.compactMap(\.saving))
    effects = Self.effects(of: counting)
    // An investment without its saving, or the reverse, would distort the payback of the whole.
    let complete = counting.filter { $0.investment != nil && $0.saving != nil }
    let stating = counting.count { $0.investment != nil || $0.saving != nil }
    paybackCount = complete.count == stating ? nil : complete.count
    payback = Payback(
      investment: Self.sum(complete.compactMap(\.investment)),
      saving: Self.sum(complete.compactMap(\.saving))
    )
  }

  private static func sums(_ amounts: [Money]) -> [Money] {
    Money.Currency.allCases.compactMap { currency in
      sum(amounts.filter { $0.currency == currency })
    }
  }

  private static func sum(_ amounts: [Money]) -> Money? {
    guard let first = amounts.first else { return nil }
    return amounts.dropFirst().reduce(first) { sum, amount in sum?.adding(amount) }
  }

  private static func effects(of measures: [Measure]) -> [ResourceEffect] {
    var totals: [ResourceEffect] = []
    for effect in measures.flatMap(\.effects) {
      guard let saved = effect.saved else { continue }
      let place = totals.firstIndex { total in
        total.resource == effect.resource && total.saved?.isAddable(to: saved) == true
      }
      if let place, let sum = totals[place].saved?.adding(saved) {
        totals[place] = ResourceEffect(resource: effect.resource, change: .saved(sum))
      } else {
        totals.append(ResourceEffect(resource: effect.resource, change: .saved(saved)))
      }
    }
    return totals
  }
}

extension Measure {
  /// Whether the measure states any figure that a total can hold; a percentage is none.
  fileprivate var canBeAdded: Bool {
    investment != nil || saving != nil || effects.contains { $0.saved != nil }
  }
}
