/// The places that a mask of sixteen bytes marks, in order.
public struct MarkedPlaces: Sequence, IteratorProtocol {
  /// A byte of ones for each place that has not been given, of the first eight and the last.
  @usableFromInline var low: UInt64
  @usableFromInline var high: UInt64

  /// Begins with the first place.
  @inlinable
  @inline(__always)
  public init(_ mask: ByteSearch.Mask) {
    let halves = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    (low, high) = (halves[0], halves[1])
  }

  /// The next place, from 0.
  @inlinable
  @inline(__always)
  public mutating func next() -> Int? {
    if low != 0 { return Self.takeFirst(of: &low) }
    return high != 0 ? 8 + Self.takeFirst(of: &high) : nil
  }

  @inlinable
  @inline(__always)
  static func takeFirst(of half: inout UInt64) -> Int {
    let zeros = half.trailingZeroBitCount
    half &= ~(0xFF &<< UInt64(zeros))
    return zeros / 8
  }
}
