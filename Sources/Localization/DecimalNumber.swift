/// An exact decimal number: a whole number over a power of ten.
///
/// Equal numbers are the same value however they were written: trailing zeros are dropped.
public struct DecimalNumber: Hashable, Sendable {
  /// The digits, as a whole number.
  public let mantissa: Int
  /// The number of digits after the decimal point, from 0 to 9.
  public let scale: Int

  /// Creates a whole number.
  public init(_ number: Int) {
    mantissa = number
    scale = 0
  }

  /// Creates `mantissa / 10^scale`; `nil` beyond nine decimals.
  public init?(mantissa: Int, scale: Int) {
    var mantissa = mantissa
    var scale = scale
    while scale > 0, mantissa % 10 == 0 {
      mantissa /= 10
      scale -= 1
    }
    guard (0...9).contains(scale) else { return nil }
    self.mantissa = mantissa
    self.scale = scale
  }

  /// The sum; `nil` where it is too large to hold.
  public func adding(_ other: DecimalNumber) -> DecimalNumber? {
    combined(with: other) { $0.addingReportingOverflow($1) }
  }

  /// The difference; `nil` where it is too large to hold.
  public func subtracting(_ other: DecimalNumber) -> DecimalNumber? {
    combined(with: other) { $0.subtractingReportingOverflow($1) }
  }

  /// The product; `nil` where it is too large to hold.
  public func multiplied(by other: DecimalNumber) -> DecimalNumber? {
    let (product, overflow) = mantissa.multipliedReportingOverflow(by: other.mantissa)
    return overflow ? nil : DecimalNumber(mantissa: product, scale: scale + other.scale)
  }

  /// The quotient rounded half away from zero to `decimals` digits; `nil` for a divisor of zero.
  public func divided(by other: DecimalNumber, decimals: Int) -> DecimalNumber? {
    guard other.mantissa != 0, (0...9).contains(decimals) else { return nil }
    // A wide dividend keeps all digits: 128 bits hold any mantissa times 10^18.
    let shift = decimals + other.scale - scale
    var dividend = Int128(mantissa)
    var divisor = Int128(other.mantissa)
    if shift >= 0 {
      dividend *= Int128(Self.power(shift))
    } else {
      divisor *= Int128(Self.power(-shift))
    }
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    let isNegative = (dividend < 0) != (divisor < 0)
    let roundsUp = remainder.magnitude * 2 >= divisor.magnitude
    let rounded = quotient + (roundsUp ? (isNegative ? -1 : 1) : 0)
    return Int(exactly: rounded).flatMap { DecimalNumber(mantissa: $0, scale: decimals) }
  }

  /// The number rounded half away from zero to at most `decimals` digits.
  public func rounded(decimals: Int) -> DecimalNumber {
    guard scale > decimals else { return self }
    return divided(by: DecimalNumber(1), decimals: decimals) ?? self
  }

  private func combined(
    with other: DecimalNumber,
    _ operation: (Int, Int) -> (partialValue: Int, overflow: Bool)
  ) -> DecimalNumber? {
    let scale = max(scale, other.scale)
    let left = mantissa.multipliedReportingOverflow(by: Self.power(scale - self.scale))
    let right = other.mantissa.multipliedReportingOverflow(by: Self.power(scale - other.scale))
    guard !left.overflow, !right.overflow else { return nil }
    let result = operation(left.partialValue, right.partialValue)
    return result.overflow ? nil : DecimalNumber(mantissa: result.partialValue, scale: scale)
  }

  /// 10 to the power of `exponent`, which is at most 18.
  static func power(_ exponent: Int) -> Int {
    (0..<min(exponent, 18)).reduce(1) { power, _ in power * 10 }
  }
}

extension DecimalNumber: Comparable {
  /// Orders numbers by their values.
  public static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    let scale = max(left.scale, right.scale)
    return Int128(left.mantissa) * Int128(power(scale - left.scale))
      < Int128(right.mantissa) * Int128(power(scale - right.scale))
  }
}
