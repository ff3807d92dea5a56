/// Finds text of before Unicode whose bytes were taken for Western European letters.
///
/// Two questions are asked of a paragraph: whether it has marks that such a reading leaves and that
/// text in any living language hardly has, and whether its words become Vietnamese syllables in one
/// of the encodings. Correct text answers one of them with no.
public enum LegacyTextDetector {
  /// The encoding that `paragraph`, in UTF-8, was read from; `nil` where it is right.
  ///
  /// O(n).
  public static func encoding(of paragraph: ArraySlice<UInt8>) -> LegacyEncoding? {
    let scalars = String(decoding: paragraph, as: UTF8.self).unicodeScalars.map(\.value)
    let marks = LegacyMarks(in: scalars)
    if marks.hasMisreadUTF8 { return .misreadUTF8 }
    var candidates: [LegacyEncoding] = [.tcvn3, .viscii]
    if marks.hasSureWindows1258 { candidates.append(.windows1258) }
    if marks.vni >= 2 { candidates.append(.vni) }
    return best(of: candidates, for: LegacyWordGroups(of: scalars)) { encoding, evidence in
      switch encoding {
      case .tcvn3, .viscii: evidence.speaksForLetters(with: marks.singleByte)
      case .windows1258: evidence.speaksForTones(marks.windows1258)
      case .vni: evidence.speaksForTones(marks.vni)
      case .misreadUTF8: false
      }
    }
  }

  /// The encoding of single bytes that a whole file is in, which was read as Windows-1252.
  static func encoding(ofBytesReadAs scalars: [UInt32]) -> LegacyEncoding? {
    let words = LegacyWordGroups(of: scalars)
    return best(of: LegacyEncoding.ofSingleBytes, for: words) { _, evidence in
      evidence.repairs >= 2 && evidence.repairs * 2 >= evidence.foreign
    }
  }

  /// Whether a paragraph of a file that is known to hold text in `encoding` is in it as well.
  ///
  /// One word is enough here, so that short titles and labels are found beside long paragraphs.
  public static func isLikely(_ encoding: LegacyEncoding, of paragraph: ArraySlice<UInt8>) -> Bool {
    let scalars = String(decoding: paragraph, as: UTF8.self).unicodeScalars.map(\.value)
    if encoding == .misreadUTF8 { return MisreadUTF8.repaired(scalars) != nil }
    let evidence = LegacyEvidence(for: encoding, in: LegacyWordGroups(of: scalars))
    return evidence.repairs > 0 && evidence.repairs * 2 >= evidence.foreign
  }

  /// The encoding that turns most words into syllables, of those whose evidence is enough.
  ///
  /// Of two that turn as many the first is taken: nobody uses VISCII any more.
  private static func best(
    of candidates: [LegacyEncoding],
    for words: LegacyWordGroups,
    where isEnough: (LegacyEncoding, LegacyEvidence) -> Bool
  ) -> LegacyEncoding? {
    candidates.map { ($0, LegacyEvidence(for: $0, in: words)) }
      .filter { isEnough($0.0, $0.1) }
      .max { $0.1.weight < $1.1.weight }?.0
  }
}
