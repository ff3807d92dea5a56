/// The words of some texts, numbered as they come; both placements of a tone mark are one word.
struct SearchVocabulary: Sendable {
  /// The words themselves, by their numbers.
  private(set) var words: [[UInt8]] = []
  /// Whether a word says nothing beside others, by its number.
  private(set) var isFunctionWord: [Bool] = []
  private var spellings = HashIndex(capacity: 1 << 12)
  /// The numbers of words by those of their spellings.
  private var numbers: [Int32] = []

  /// The number of the word with `key` that stands in `range` of `bytes`.
  @inline(__always)
  mutating func number(
    of word: SearchTokenizer.Word,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int32 {
    let (spelling, isNew) = spellings.number(of: word.key)
    return isNew
      ? add(SearchTokenizer.exact(UnsafeBufferPointer(rebasing: bytes[word.range])), word.key)
      : numbers[spelling]
  }

  /// The number of `word`, which ``SearchTokenizer`` made exact.
  mutating func number(of word: [UInt8]) -> Int32 {
    let key = SearchTokenizer.key(of: word)
    let (spelling, isNew) = spellings.number(of: key)
    return isNew ? add(word, key) : numbers[spelling]
  }

  /// Gives the spelling that was numbered last its word.
  private mutating func add(_ word: [UInt8], _ key: UInt64) -> Int32 {
    let own = SearchTokenizer.key(of: word)
    if own != key {
      // The other spelling of a word: it may be known, or has to be made known first.
      numbers.append(0)
      let place = numbers.count - 1
      numbers[place] = number(of: word)
      return numbers[place]
    }
    let number = Int32(truncatingIfNeeded: words.count)
    words.append(word)
    isFunctionWord.append(FunctionWords.contains(word))
    numbers.append(number)
    return number
  }
}
