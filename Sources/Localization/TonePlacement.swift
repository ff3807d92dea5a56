/// Where the tone mark stands in open syllables on oa, oe and uy.
///
/// Both ways are accepted: the old one marks the first vowel (hòa, khỏe, thủy), the new one the
/// second (hoà, khoẻ, thuỷ). With a final consonant or behind `qu` there is only one form (hoàn,
/// thuyền, quý).
public enum TonePlacement: Sendable {
  /// On the first vowel: hòa, thủy.
  case old
  /// On the second vowel: hoà, thuỷ.
  case new

  /// `word`, in UTF-8, in this way of writing; `nil` where it is so already or has but one form.
  public func moved(_ word: ArraySlice<UInt8>) -> [UInt8]? {
    var scalars = String(decoding: word, as: UTF8.self).unicodeScalars.map(\.value)
    guard scalars.count >= 2 else { return nil }
    let (first, second) = (scalars.count - 2, scalars.count - 1)
    let (vowel, marks) = LatinComposition.decomposed(scalars[first])
    let (last, lastMarks) = LatinComposition.decomposed(scalars[second])
    guard Self.isOpenPair(vowel | 0x20, last | 0x20), (marks + lastMarks).count == 1 else {
      return nil
    }
    if vowel | 0x20 == 0x75, first > 0, scalars[first - 1] | 0x20 == 0x71 { return nil }
    let (bearer, tone) = self == .old ? (vowel, lastMarks.first) : (last, marks.first)
    // Asked last, since hardly a word comes this far.
    guard let tone, VietnameseSyllable.isSpelled(by: scalars),
      let composed = LatinComposition.composed[LatinComposition.key(bearer, tone)]
    else { return nil }
    scalars[first] = self == .old ? composed : vowel
    scalars[second] = self == .old ? last : composed
    var bytes: [UInt8] = []
    for scalar in scalars { UTF8Scalar.append(scalar, to: &bytes) }
    return bytes
  }

  private static func isOpenPair(_ first: UInt32, _ second: UInt32) -> Bool {
    switch (first, second) {
    case (0x6F, 0x61), (0x6F, 0x65), (0x75, 0x79): true
    default: false
    }
  }
}
