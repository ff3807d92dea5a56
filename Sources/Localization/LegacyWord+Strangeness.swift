extension LegacyWord {
  /// Whether the word has something that no right word of any language has: a sign between or behind
  /// letters that never stands there, `§` or `®` before letters, `×` or `÷` behind them, or a capital
  /// behind a small letter.
  ///
  /// `·` joins letters in Catalan and in units; notes, powers and `®` stand behind words.
  var hasStrangeLetters: Bool {
    if Self.isStrangeStart(scalars) || Self.isStrangeEnd(scalars) { return true }
    return zip(scalars, scalars.dropFirst()).contains { first, second in
      Self.isLetter(first) && Self.isNoEnd(second)
        || (0x61...0x7A).contains(first) && second >= 0x80 && Self.isCapital(second)
    }
      || zip(scalars, zip(scalars.dropFirst(), scalars.dropFirst(2))).contains { first, rest in
        Self.isLetter(first) && Self.isNoLink(rest.0) && Self.isLetter(rest.1)
      }
  }

  /// Whether `§` or `®` stands before a letter, or what was one.
  static func isStrangeStart(_ scalars: ArraySlice<UInt32>) -> Bool {
    guard let first = scalars.first, let second = scalars.dropFirst().first else { return false }
    return (first == 0xA7 || first == 0xAE)
      && (isLetter(second) || (0xA1...0xBE).contains(second))
  }

  private static func isStrangeEnd(_ scalars: ArraySlice<UInt32>) -> Bool {
    guard let last = scalars.last, let second = scalars.dropLast().last else { return false }
    return (last == 0xD7 || last == 0xF7) && isLetter(second)
  }

  /// Whether `scalar` is a sign that never follows a letter.
  private static func isNoEnd(_ scalar: UInt32) -> Bool {
    [0xA8, 0xAC, 0xAD, 0xAF, 0xB4, 0xB5, 0xB6, 0xB8].contains(scalar)
  }

  /// Whether `scalar` is a sign that never stands between two letters.
  private static func isNoLink(_ scalar: UInt32) -> Bool {
    (0xA1...0xBE).contains(scalar) && ![0xA7, 0xB0, 0xB2, 0xB3, 0xB7].contains(scalar)
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    scalar >= 0xC0 && !isSign(scalar) || (0x61...0x7A).contains(scalar | 0x20)
  }
}
