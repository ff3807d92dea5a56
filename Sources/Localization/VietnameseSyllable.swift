/// The spelling of Vietnamese syllables.
///
/// Source: the alphabet of `chữ Quốc ngữ` as school books give it: an onset, a rime that may have a
/// final consonant, one tone; a rime that ends in c, ch, p or t has the tone sắc or nặng.
public enum VietnameseSyllable {
  /// Whether `scalars` spell one syllable, in any case of letters; O(1), for words are short.
  ///
  /// Names in other languages of Viet Nam, such as Bắc Kạn or Sa Pa, put consonants before vowels
  /// where Vietnamese words have others: `strictly` leaves them out.
  public static func isSpelled(
    by scalars: some Collection<UInt32>,
    strictly: Bool = false
  ) -> Bool {
    guard scalars.count <= 7, let (letters, tone) = spelling(of: scalars) else { return false }
    return onsets(of: letters).contains { isSpelled(letters, tone, after: $0, strictly: strictly) }
  }

  /// The number of letters before the rime of a syllable; `nil` where `letters` spell none strictly.
  ///
  /// They are small and without their `tone`. The `i` of `gi` is part of no rime.
  static func onset(of letters: [UInt32], tone: UInt32) -> Int? {
    guard letters.count <= 7 else { return nil }
    return onsets(of: letters).filter { isSpelled(letters, tone, after: $0, strictly: true) }
      .map(\.count).max()
  }

  /// What `letters` may begin with: nothing, and the onsets that have their first letter.
  private static func onsets(of letters: [UInt32]) -> [[UInt32]] {
    onsets[letters.first] ?? noOnset
  }

  private static func isSpelled(
    _ letters: [UInt32],
    _ tone: UInt32,
    after onset: [UInt32],
    strictly: Bool
  ) -> Bool {
    guard letters.starts(with: onset) else { return false }
    let rime = letters.dropFirst(onset.count)
    guard rimes.contains(Array(rime)), !strictly || isUsual(onset, before: rime) else {
      return false
    }
    let isStopped = rime.last.map { stops.contains($0) } ?? false || rime.suffix(2) == ch
    return !isStopped || tone == 0x0301 || tone == 0x0323
  }

  /// Whether Vietnamese words have the letters `onset` before `rime`: `k`, `gh`, `ngh` before e, ê,
  /// i, y and `c`, `g`, `ng` before the others, `p` in `ph` alone.
  private static func isUsual(_ onset: [UInt32], before rime: ArraySlice<UInt32>) -> Bool {
    let isFront = rime.first.map { fronts.contains($0) } ?? false
    switch onset {
    case c, ng: return !isFront
    case g: return !isFront || rime.first == 0x69
    case k, gh, ngh: return isFront
    case p: return false
    default: return true
    }
  }

  /// The small letters without their tone, and the tone; `nil` for letters of other languages.
  static func spelling(
    of scalars: some Collection<UInt32>
  ) -> (letters: [UInt32], tone: UInt32)? {
    var letters: [UInt32] = []
    var tone: UInt32 = 0
    for scalar in scalars {
      var (letter, marks) = LatinComposition.decomposed(scalar)
      if letter >= 0x41, letter <= 0x5A { letter |= 0x20 }
      if letter == 0x0110 { letter = 0x0111 }
      for mark in marks {
        switch mark {
        case 0x0300, 0x0301, 0x0303, 0x0309, 0x0323:
          guard tone == 0 else { return nil }
          tone = mark
        default:
          guard let next = LatinComposition.composed[LatinComposition.key(letter, mark)]
          else { return nil }
          letter = next
        }
      }
      letters.append(letter)
    }
    return (letters, tone)
  }

  private static func words(_ text: String) -> [[UInt32]] {
    text.split(separator: " ").map { $0.unicodeScalars.map(\.value) }
  }

  private static let noOnset: [[UInt32]] = [[]]

  private static let onsets = Dictionary(
    grouping: words("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"),
    by: \.first
  )
  .mapValues { noOnset + $0 }

  private static let rimes = Set(
    words(
      """
      a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
      e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu \
      i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu \
      o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo \
      oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơng ơp ơt \
      u ua uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uơ uôc uôi uôm uôn uông uôt \
      up ut uy uya uych uyên uyêt uynh uyp uyt uyu \
      ư ưa ưc ưi ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu \
      y ych yêm yên yêng yêt yêu ynh yt
      """
    )
  )

  private static let fronts: Set<UInt32> = [0x65, 0xEA, 0x69, 0x79]
  private static let c: [UInt32] = [0x63]
  private static let g: [UInt32] = [0x67]
  private static let k: [UInt32] = [0x6B]
  private static let p: [UInt32] = [0x70]
  private static let gh: [UInt32] = [0x67, 0x68]
  private static let ng: [UInt32] = [0x6E, 0x67]
  private static let ngh: [UInt32] = [0x6E, 0x67, 0x68]
  private static let stops: Set<UInt32> = [0x63, 0x70, 0x74]
  private static let ch: ArraySlice<UInt32> = [0x63, 0x68]
}
