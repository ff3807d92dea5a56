public import Localization

/// What a measure does to one resource.
public struct ResourceEffect: Equatable, Sendable {
  /// The form in which the source states the effect.
  public enum Change: Equatable, Sendable {
    /// So much less is used.
    case saved(Quantity)
    /// The use before and after.
    case beforeAfter(before: Quantity, after: Quantity)
    /// The use changed by so many per cent.
    case relative(Quantity)
  }

  /// The resource.
  public let resource: Term
  /// The effect.
  public let change: Change

  /// What is saved, where the effect says so in a quantity; below zero where more is used.
  ///
  /// A percentage is none: it says nothing without what it is of, and cannot be added.
  public var saved: Quantity? {
    let saved: Quantity? =
      switch change {
      case .saved(let quantity): quantity
      case .beforeAfter(let before, let after): before.subtracting(after)
      case .relative: nil
      }
    return saved?.unit.dimension == .share ? nil : saved
  }
}
