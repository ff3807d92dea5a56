/// The xxh64 hash of a stream of bytes.
///
/// Fast (several gigabytes a second) and stable over machines and versions; it tells contents
/// apart, and is no protection against somebody who wants two files to look alike.
/// Source: the XXH64 description in the xxHash repository (`doc/xxhash_spec.md`).
struct XXHash64 {
  private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
  private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
  private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
  private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

  private var lanes = SIMD4<UInt64>(
    prime1 &+ prime2,
    prime2,
    0,
    0 &- prime1
  )
  private var total = 0
  private var pending: [UInt8] = []

  /// The hash of `bytes`.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = XXHash64()
    let done: Void? = bytes.withContiguousStorageIfAvailable {
      hash.update(UnsafeRawBufferPointer($0))
    }
    if done == nil { Array(bytes).withUnsafeBytes { hash.update($0) } }
    return hash.value
  }

  /// Takes in the next bytes of the stream.
  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    total += bytes.count
    var offset = 0
    if !pending.isEmpty {
      offset = min(32 - pending.count, bytes.count)
      pending.append(contentsOf: bytes[..<offset])
      guard pending.count == 32 else { return }
      pending.withUnsafeBytes { Self.consume($0, at: 0, into: &lanes) }
      pending.removeAll(keepingCapacity: true)
    }
    while offset + 32 <= bytes.count {
      Self.consume(bytes, at: offset, into: &lanes)
      offset += 32
    }
    pending.append(contentsOf: bytes[offset...])
  }

  /// The hash of all bytes taken in so far.
  var value: UInt64 {
    var hash = total >= 32 ? Self.converge(lanes) : Self.prime5
    hash &+= UInt64(total)
    return Self.avalanche(pending.withUnsafeBytes { Self.finish($0, hash) })
  }

  private static func consume(
    _ bytes: UnsafeRawBufferPointer,
    at offset: Int,
    into lanes: inout SIMD4<UInt64>
  ) {
    for lane in 0..<4 {
      lanes[lane] = round(lanes[lane], word(bytes, offset + lane * 8))
    }
  }

  private static func converge(_ lanes: SIMD4<UInt64>) -> UInt64 {
    var hash =
      rotate(lanes[0], 1) &+ rotate(lanes[1], 7) &+ rotate(lanes[2], 12) &+ rotate(lanes[3], 18)
    for lane in 0..<4 {
      hash = (hash ^ round(0, lanes[lane])) &* prime1 &+ prime4
    }
    return hash
  }

  private static func finish(_ bytes: UnsafeRawBufferPointer, _ start: UInt64) -> UInt64 {
    var hash = start
    var offset = 0
    while offset + 8 <= bytes.count {
      hash = rotate(hash ^ round(0, word(bytes, offset)), 27) &* prime1 &+ prime4
      offset += 8
    }
    if offset + 4 <= bytes.count {
      let half = bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
      hash ^= UInt64(UInt32(littleEndian: half)) &* prime1
      hash = rotate(hash, 23) &* prime2 &+ prime3
      offset += 4
    }
    for byte in bytes[offset...] {
      hash = rotate(hash ^ (UInt64(byte) &* prime5), 11) &* prime1
    }
    return hash
  }

  private static func avalanche(_ start: UInt64) -> UInt64 {
    var hash = (start ^ (start >> 33)) &* prime2
    hash = (hash ^ (hash >> 29)) &* prime3
    return hash ^ (hash >> 32)
  }

  private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    rotate(lane &+ word &* prime2, 31) &* prime1
  }

  private static func rotate(_ value: UInt64, _ count: UInt64) -> UInt64 {
    (value &<< count) | (value &>> (64 - count))
  }

  private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}
