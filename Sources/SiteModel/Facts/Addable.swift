internal import Localization

/// What sums can be made of.
protocol Addable {
  /// The sum; `nil` where there is none.
  func adding(_ other: Self) -> Self?
}

extension Money: Addable {}

extension Quantity: Addable {}
