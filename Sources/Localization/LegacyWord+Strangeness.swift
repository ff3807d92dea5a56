extension LegacyWord {
  /// Whether the word has something that no right word of any language has: a sign between or behind
  /// letters that never stands there, `§` or `®` before letters, `×` or `÷` behind them, or a capital
  /// behind a small letter.
  ///
  /// `·` joins letters in Catalan and in units; notes, powers and `®` stand behind words.
  var hasStrangeLetters: Bool {
    Self.isStrangeStart(scalars) || Self.isStrangeEnd(scalars) || Self.hasOddCapital(scalars)
      || Self.hasStrangeSign(scalars)
  }

  /// Whether a capital with a mark stands behind a small letter without one.
  static func hasOddCapital(_ scalars: some Collection<UInt32>) -> Bool {
    zip(scalars, scalars.dropFirst()).contains { first, second in
      (0x61...0x7A).contains(first) && second >= 0x80 && isCapital(second)
    }
  }

  private static func hasStrangeSign(_ scalars: ArraySlice<UInt32>) -> Bool {
    scalars.indices.dropFirst().contains { place in
      guard isLetter(scalars[place - 1]) else { return false }
      return isNoEnd(scalars[place])
        || isNoLink(scalars[place]) && scalars[(place + 1)...].first.map(isLetter) ?? false
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

  /// Whether `scalar` is a letter as it stands: those of Latin-1 too, which are others in the
  /// encodings.
  private static func isLetter(_ scalar: UInt32) -> Bool {
    scalar >= 0xC0 && !isSign(scalar) || isPlainLetter(scalar)
  }
}
