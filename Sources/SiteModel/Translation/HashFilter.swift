/// A set of hashes that answers quickly for most of those that it does not hold.
struct HashFilter: Sendable {
  /// One bit for each value of a hash's last twelve bits: 512 bytes, which stay in the nearest cache.
  private var bits = [UInt64](repeating: 0, count: 64)

  /// Creates a filter of `hashes`.
  init(_ hashes: some Sequence<UInt64>) {
    for hash in hashes { bits[Self.word(of: hash)] |= Self.bit(of: hash) }
  }

  /// Whether `hash` may be among them; it is not where the answer is no.
  func mayHold(_ hash: UInt64) -> Bool { bits[Self.word(of: hash)] & Self.bit(of: hash) != 0 }

  private static func word(of hash: UInt64) -> Int { Int(hash >> 6 & 63) }

  private static func bit(of hash: UInt64) -> UInt64 { 1 << (hash & 63) }
}
