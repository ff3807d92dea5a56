/// Numbers 64-bit keys in the order in which they first come.
///
/// Open addressing in one array: the index of a search asks for two numbers per word of the site.
struct HashIndex: Sendable {
  private struct Slot {
    var key: UInt64
    var number: Int32
  }

  /// The keys by their numbers.
  private(set) var keys: [UInt64] = []
  private var slots: [Slot]
  private var shift: UInt64

  /// Makes room for `capacity` keys; a table that is larger than it needs is slower, since less of it
  /// stays in the processor's caches.
  init(capacity: Int = 1 << 10) {
    let bits = UInt64(max(4, Int.bitWidth - capacity.leadingZeroBitCount))
    shift = 64 - bits
    slots = [Slot](repeating: Slot(key: 0, number: 0), count: 1 << bits)
  }

  /// The number of `key`, which must not be 0, and whether it is given here for the first time.
  @inline(__always)
  mutating func number(of key: UInt64) -> (number: Int, isNew: Bool) {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while true {
      let slot = slots[place]
      if slot.key == key { return (Int(slot.number), false) }
      if slot.key == 0 { return (insert(key, at: place), true) }
      place = (place + 1) & mask
    }
  }

  private mutating func insert(_ key: UInt64, at place: Int) -> Int {
    let number = keys.count
    keys.append(key)
    slots[place] = Slot(key: key, number: Int32(truncatingIfNeeded: number))
    if keys.count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    shift -= 1
    let count = slots.count * 2
    slots = [Slot](repeating: Slot(key: 0, number: 0), count: count)
    for (number, key) in keys.enumerated() {
      var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
      while slots[place].key != 0 { place = (place + 1) & (count - 1) }
      slots[place] = Slot(key: key, number: Int32(truncatingIfNeeded: number))
    }
  }
}
