extension LegacyEncoding {
  /// Turns `line` into what was meant; it stays where nothing in it is in this encoding.
  ///
  /// O(n). Words that already have letters of Unicode stay as they are; so does all text where the
  /// encoding cannot be repaired. Capitals with tones are small letters in TCVN3, whose fonts for
  /// capitals (`.VnTimeH`) draw them large: they come out small.
  ///
  /// A line without a word that is sure to be in this encoding stays, unless `isCertain` says that
  /// it is.
  public func repaired(_ line: ArraySlice<UInt8>, isCertain: Bool = false) -> [UInt8] {
    let scalars = String(decoding: line, as: UTF8.self).unicodeScalars.map(\.value)
    let repaired: [UInt32]? =
      switch self {
      case .vni: nil
      case .misreadUTF8: MisreadUTF8.repaired(scalars)
      case .tcvn3, .viscii, .windows1258: repairedWords(of: scalars, isCertain)
      }
    guard let repaired else { return Array(line) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(line.count)
    for scalar in repaired { UTF8Scalar.append(scalar, to: &bytes) }
    return bytes
  }

  private func repairedWords(of scalars: [UInt32], _ isCertain: Bool) -> [UInt32] {
    // Where a line has letters of Unicode, only words that are sure to be in the encoding change.
    let words = LegacyWord.words(of: scalars)
    guard isCertain || words.contains(where: { $0.isForeign && $0.isSyllable(in: self) }) else {
      return scalars
    }
    let isMixed = !isCertain && isMixed(words)
    var ours = (isMixed ? ours(among: words) : words.map { !$0.isBeyondSingleBytes }).makeIterator()
    var result: [UInt32] = []
    var offset = 0
    while offset < scalars.count {
      let end = scalars[offset...].firstIndex { !LegacyWord.isPart($0) } ?? scalars.count
      let word = LegacyWord(scalars: scalars[offset..<end])
      let isOurs = !word.scalars.isEmpty && ours.next() == true
      result += isOurs ? word.repaired(from: self) : Array(word.scalars)
      if end < scalars.count { result.append(scalars[end]) }
      offset = end + 1
    }
    return result
  }

  /// Whether some of the `words` of a line are right as they stand.
  ///
  /// One word of single bytes may be so by chance.
  private func isMixed(_ words: [LegacyWord]) -> Bool {
    let right = Set(words.filter { $0.isRight(besides: self) })
    return right.count > 1 || right.contains(where: \.isBeyondSingleBytes)
  }

  /// Which of the `words` of a line that has letters of Unicode as well are in this encoding; O(n).
  ///
  /// Some words are syllables either way: `gióp` is “giúp” in TCVN3. They go with the nearest word
  /// that is sure; the commonest words of right texts, which are nobody's in this encoding, count as
  /// right.
  private func ours(among words: [LegacyWord]) -> [Bool] {
    let isReadable = words.map { $0.isSingleBytes && $0.isSyllable(in: self) }
    let isSure = words.indices.map { isReadable[$0] && words[$0].isForeign }
    let isUnicode = words.map { $0.isRight(besides: self) }
    let (toSure, toUnicode) = (Self.distances(to: isSure), Self.distances(to: isUnicode))
    return words.indices.map {
      isSure[$0] || isReadable[$0] && toSure[$0] <= toUnicode[$0]
    }
  }

  /// How far each place is from the nearest that is marked.
  private static func distances(to isMarked: [Bool]) -> [Int] {
    var distances = isMarked.map { $0 ? 0 : isMarked.count }
    for index in distances.indices.dropFirst() {
      distances[index] = min(distances[index], distances[index - 1] + 1)
    }
    for index in distances.indices.dropLast().reversed() {
      distances[index] = min(distances[index], distances[index + 1] + 1)
    }
    return distances
  }
}
