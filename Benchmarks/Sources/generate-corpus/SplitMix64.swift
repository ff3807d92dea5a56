/// The SplitMix64 generator of pseudo-random numbers.
///
/// The standard library does not promise that `Int.random(in:using:)` draws the same numbers in
/// the next release, so the drawing is done here too: a seed names the same corpus for ever.
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// Creates the generator of one document, which owes nothing to the documents before it.
  init(seed: UInt64, document: Int) {
    var mixer = SplitMix64(seed: seed)
    self.init(seed: mixer.next() ^ UInt64(document))
    state = next()
  }

  /// Returns the next 64 pseudo-random bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// Returns a number of the range.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    // The high half of the product maps 64 bits onto the range; the bias is below 2^-50 here.
    range.lowerBound + Int(next().multipliedFullWidth(by: UInt64(range.count)).high)
  }

  /// Returns true in the given number of cases out of a hundred.
  mutating func chance(percent: Int) -> Bool {
    number(in: 1...100) <= percent
  }

  /// Returns one of the choices.
  mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[number(in: 0...choices.count - 1)]
  }

  /// Returns different choices, in random order.
  mutating func pick<Choice>(_ count: Int, of choices: [Choice]) -> [Choice] {
    var deck = Deck(choices)
    return (0..<min(count, choices.count)).map { _ in deck.draw(using: &self) }
  }
}
