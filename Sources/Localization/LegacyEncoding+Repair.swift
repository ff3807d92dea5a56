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
    let isMixed = !isCertain && words.contains { $0.isBeyondSingleBytes }
    var result: [UInt32] = []
    var offset = 0
    while offset < scalars.count {
      let end = scalars[offset...].firstIndex { !LegacyWord.isPart($0) } ?? scalars.count
      let word = LegacyWord(scalars: scalars[offset..<end])
      let isSure = word.isForeign && word.isSyllable(in: self)
      let isOurs = isMixed ? isSure : !word.isBeyondSingleBytes
      result += isOurs ? word.repaired(from: self) : Array(word.scalars)
      if end < scalars.count { result.append(scalars[end]) }
      offset = end + 1
    }
    return result
  }
}
