/// A stack of cards that is drawn to the end before any card comes again.
struct Deck<Card> {
  private var cards: [Card]
  private var drawn = 0

  init(_ cards: [Card]) {
    self.cards = cards
  }

  /// Draws a card that has not come since the last shuffle.
  mutating func draw(using random: inout SplitMix64) -> Card {
    if drawn == cards.count { drawn = 0 }
    cards.swapAt(drawn, random.number(in: drawn...cards.count - 1))
    drawn += 1
    return cards[drawn - 1]
  }
}
