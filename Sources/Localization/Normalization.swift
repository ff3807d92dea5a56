/// Unicode normalisation form C of Latin text (Unicode Standard Annex 15).
///
/// Letters of U+0000–U+024F and U+1E00–U+1EFF with marks of U+0300–U+036F are composed, whatever
/// the order of the marks; that covers Vietnamese from any keyboard or system. Other scripts stay
/// as they are.
public enum Normalization {
  /// Whether `bytes` hold no combining mark, so that there is nothing to compose; O(n).
  ///
  /// U+0300–U+036F are the UTF-8 sequences that start with CC or CD.
  public static func isNFC(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var found: UInt8 = 0
      // No early exit: the loop runs over whole vectors at a time.
      for byte in bytes { found |= byte & 0xFE == 0xCC ? 1 : 0 }
      return found == 0
    }
  }

  /// The text in form C; the same array where nothing is to be done.
  ///
  /// Bytes that are no UTF-8 stay as they are. O(n), and O(m log m) for m marks on one letter.
  public static func nfc(_ bytes: [UInt8]) -> [UInt8] {
    guard !isNFC(bytes) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var offset = 0
    while offset < bytes.count {
      guard UTF8Scalar.mark(in: bytes, at: offset) != nil else {
        result.append(bytes[offset])
        offset += 1
        continue
      }
      var marks: [UInt32] = []
      while let mark = UTF8Scalar.mark(in: bytes, at: offset) {
        marks.append(contentsOf: CombiningMark.canonical(mark))
        offset += 2
      }
      compose(marks, onto: &result)
    }
    return result
  }

  /// The text in form C.
  public static func nfc(_ text: String) -> String {
    String(decoding: nfc(Array(text.utf8)), as: UTF8.self)
  }

  /// Puts `marks` on the last letter of `result`.
  private static func compose(_ marks: [UInt32], onto result: inout [UInt8]) {
    guard let last = UTF8Scalar.removeLast(from: &result) else {
      for mark in ordered(marks) { UTF8Scalar.append(mark, to: &result) }
      return
    }
    let (letter, inner) = LatinComposition.decomposed(last)
    var composed = letter
    var left: [UInt32] = []
    var blockingClass: UInt8 = 0
    for mark in ordered(inner + marks) {
      // A mark is kept from its letter by one of its own class that stays between them.
      let markClass = CombiningMark.combiningClass(mark)
      if blockingClass < markClass,
        let next = LatinComposition.composed[LatinComposition.key(composed, mark)]
      {
        composed = next
      } else {
        left.append(mark)
        blockingClass = markClass
      }
    }
    UTF8Scalar.append(composed, to: &result)
    for mark in left { UTF8Scalar.append(mark, to: &result) }
  }

  /// The marks in canonical order: by class, those of one class as they came.
  private static func ordered(_ marks: [UInt32]) -> [UInt32] {
    let keyed = marks.enumerated().map { place, mark in
      (CombiningMark.combiningClass(mark), place, mark)
    }
    return keyed.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }
}
