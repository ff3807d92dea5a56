/// A 64-bit hash of content, the same in every run and on every machine.
///
/// The algorithm is XXH64 with seed 0 as its published specification describes it. It is fast and
/// spreads well, but is no defence against somebody who makes collisions on purpose.
public struct ContentHash: Sendable {
  @usableFromInline static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
  @usableFromInline static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  @usableFromInline static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
  @usableFromInline static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
  @usableFromInline static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

  /// A stripe: four lanes of eight bytes each.
  @usableFromInline typealias Lanes = (UInt64, UInt64, UInt64, UInt64)
  @usableFromInline static var stripeSize: Int { 32 }

  @usableFromInline var accumulators: Lanes
  /// The bytes that do not fill a stripe yet.
  @usableFromInline var pending: Lanes = (0, 0, 0, 0)
  @usableFromInline var pendingCount = 0
  @usableFromInline var count: UInt64 = 0

  /// Creates the hash of nothing.
  public init() {
    accumulators = (
      Self.prime1 &+ Self.prime2, Self.prime2, 0, 0 &- Self.prime1
    )
  }

  /// The hash of `bytes`.
  public static func hash(of bytes: [UInt8]) -> UInt64 {
    var hash = ContentHash()
    bytes.withUnsafeBytes { hash.combine($0) }
    return hash.finalize()
  }

  /// Adds bytes, exactly as if all bytes came at once: lengths are not added.
  public mutating func combine(_ bytes: UnsafeBufferPointer<UInt8>) {
    combine(UnsafeRawBufferPointer(bytes))
  }

  /// Adds the length of `text` in UTF-8, then its bytes, so that `ab`, `c` differs from `a`, `bc`.
  public mutating func combine(_ text: String) {
    var text = text
    text.withUTF8 {
      combine(UInt64($0.count))
      combine($0)
    }
  }

  /// Adds eight bytes, least significant first.
  public mutating func combine(_ number: UInt64) {
    let start = pendingCount
    guard start + 8 < Self.stripeSize else {
      return withUnsafeBytes(of: number.littleEndian) { combine($0) }
    }
    withUnsafeMutableBytes(of: &pending) {
      $0.storeBytes(of: number.littleEndian, toByteOffset: start, as: UInt64.self)
    }
    pendingCount = start + 8
    count &+= 8
  }

  /// The hash of what was added so far.
  public func finalize() -> UInt64 {
    var hash = count >= UInt64(Self.stripeSize) ? merged() : Self.prime5
    hash &+= count
    return withUnsafeBytes(of: pending) { bytes in
      mixTail(UnsafeRawBufferPointer(rebasing: bytes[..<pendingCount]), into: &hash)
      return Self.avalanche(hash)
    }
  }

  /// Adds bytes, exactly as if all bytes came at once: lengths are not added.
  public mutating func combine(_ bytes: UnsafeRawBufferPointer) {
    count &+= UInt64(bytes.count)
    var offset = 0
    if pendingCount + bytes.count < Self.stripeSize {
      return fill(from: bytes)
    }
    if pendingCount > 0 {
      offset = Self.stripeSize - pendingCount
      fill(from: UnsafeRawBufferPointer(rebasing: bytes[..<offset]))
      pendingCount = 0
      let stripe = pending
      withUnsafeBytes(of: stripe) { Self.mix($0, at: 0, into: &accumulators) }
    }
    var lanes = accumulators
    while offset + Self.stripeSize <= bytes.count {
      Self.mix(bytes, at: offset, into: &lanes)
      offset += Self.stripeSize
    }
    accumulators = lanes
    fill(from: UnsafeRawBufferPointer(rebasing: bytes[offset...]))
  }

  /// Adds bytes to those pending, which they must not overfill.
  @inline(__always)
  private mutating func fill(from bytes: UnsafeRawBufferPointer) {
    let start = pendingCount
    pendingCount += bytes.count
    withUnsafeMutableBytes(of: &pending) {
      UnsafeMutableRawBufferPointer(rebasing: $0[start...]).copyMemory(from: bytes)
    }
  }

  @inline(__always)
  private static func mix(_ bytes: UnsafeRawBufferPointer, at offset: Int, into lanes: inout Lanes)
  {
    lanes.0 = round(lanes.0, word(bytes, at: offset))
    lanes.1 = round(lanes.1, word(bytes, at: offset + 8))
    lanes.2 = round(lanes.2, word(bytes, at: offset + 16))
    lanes.3 = round(lanes.3, word(bytes, at: offset + 24))
  }

  private func merged() -> UInt64 {
    var hash =
      Self.rotate(accumulators.0, 1) &+ Self.rotate(accumulators.1, 7)
      &+ Self.rotate(accumulators.2, 12) &+ Self.rotate(accumulators.3, 18)
    for accumulator in [accumulators.0, accumulators.1, accumulators.2, accumulators.3] {
      hash = (hash ^ Self.round(0, accumulator)) &* Self.prime1 &+ Self.prime4
    }
    return hash
  }

  private func mixTail(_ tail: UnsafeRawBufferPointer, into hash: inout UInt64) {
    var offset = 0
    while offset + 8 <= tail.count {
      hash ^= Self.round(0, Self.word(tail, at: offset))
      hash = Self.rotate(hash, 27) &* Self.prime1 &+ Self.prime4
      offset += 8
    }
    if offset + 4 <= tail.count {
      let half = UInt32(littleEndian: tail.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
      hash ^= UInt64(half) &* Self.prime1
      hash = Self.rotate(hash, 23) &* Self.prime2 &+ Self.prime3
      offset += 4
    }
    while offset < tail.count {
      hash ^= UInt64(tail[offset]) &* Self.prime5
      hash = Self.rotate(hash, 11) &* Self.prime1
      offset += 1
    }
  }

  private static func avalanche(_ value: UInt64) -> UInt64 {
    var hash = value
    hash = (hash ^ (hash >> 33)) &* prime2
    hash = (hash ^ (hash >> 29)) &* prime3
    return hash ^ (hash >> 32)
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  @inline(__always)
  private static func round(_ accumulator: UInt64, _ lane: UInt64) -> UInt64 {
    rotate(accumulator &+ lane &* prime2, 31) &* prime1
  }

  @inline(__always)
  private static func rotate(_ value: UInt64, _ bits: UInt64) -> UInt64 {
    (value << bits) | (value >> (64 - bits))
  }
}
