internal import Localization

/// The words around a number that say what it is.
struct NumberWordScanner {
  let bytes: UnsafeBufferPointer<UInt8>

  private static let thousand = DecimalNumber(1000)
  private static let million = DecimalNumber(1_000_000)
  private static let billion = DecimalNumber(1_000_000_000)
  private static let multipliers: Bilingual<[(word: [UInt8], power: DecimalNumber)]> = Bilingual(
    vi: [
      ("nghìn", thousand), ("ngàn", thousand), ("triệu", million), ("tỷ", billion),
      ("tỉ", billion),
    ].map { (Array($0.0.utf8), $0.1) },
    en: [
      ("thousand", thousand), ("million", million), ("billion", billion), ("bn", billion),
      ("trillion", DecimalNumber(1_000_000_000_000)),
    ].map { (Array($0.0.utf8), $0.1) }
  )
  private static let rangeWords = Bilingual(
    vi: ["đến", "tới"].map { Array($0.utf8) },
    en: ["to"].map { Array($0.utf8) }
  )

  private func byte(_ place: Int) -> UInt8 { bytes.indices.contains(place) ? bytes[place] : 0 }

  /// The place after the blanks at `place`: spaces and no-break spaces.
  private func afterBlanks(_ place: Int) -> Int {
    var place = place
    while true {
      if byte(place) == 0x20 {
        place += 1
      } else if byte(place) == 0xC2, byte(place + 1) == 0xA0 {
        place += 2
      } else {
        return place
      }
    }
  }

  /// Whether `word` stands at `place` as a whole word.
  private func holds(_ word: [UInt8], at place: Int) -> Bool {
    guard place + word.count <= bytes.count else { return false }
    for index in word.indices where bytes[place + index] != word[index] { return false }
    let next = byte(place + word.count)
    return !next.isLetter && !(next >= 0xC3 && next <= 0xCD) && next != 0xE1
  }

  func multiplier(after end: Int, _ language: Language) -> (DecimalNumber, Int)? {
    let place = afterBlanks(end)
    for (word, power) in Self.multipliers[language] where holds(word, at: place) {
      return (power, place + word.count)
    }
    return nil
  }

  /// What stands behind the blanks after `end`, until another blank or the mark of a sentence.
  func word(after end: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    bytes[min(afterBlanks(end), bytes.count)...].prefix { byte in
      byte > 0x20 && !",.;:!?()[]|*/".utf8.contains(byte)
    }
  }

  /// Half of `power` where `rưỡi` stands after `end`, right there or behind the word for what is
  /// counted: `3 triệu rưỡi`, `2 năm rưỡi`.
  func half(
    of power: DecimalNumber,
    after end: Int,
    _ language: Language
  ) -> (DecimalNumber, Int)? {
    guard language == .vi else { return nil }
    var place = afterBlanks(end)
    if let unit = Self.halvedUnits.first(where: { holds($0, at: place) }) {
      place = afterBlanks(place + unit.count)
    }
    guard holds(Self.half, at: place),
      let half = power.divided(by: DecimalNumber(2), decimals: 1)
    else { return nil }
    return (half, place + Self.half.count)
  }

  private static let half = Array("rưỡi".utf8)
  private static let halvedUnits = ["giờ", "tiếng", "ngày", "tuần", "tháng", "năm", "tấn"]
    .map { Array($0.utf8) }

  /// Whether nothing but blanks stands at `range`.
  func areBlanks(_ range: Range<Int>) -> Bool { afterBlanks(range.lowerBound) >= range.upperBound }

  /// Whether one of `words` stands before the number at `start`.
  func precede(_ start: Int, _ words: [String]) -> Bool {
    var end = start
    while end > 0, byte(end - 1) == 0x20 || byte(end - 1) == 0xA0 && byte(end - 2) == 0xC2 {
      end -= byte(end - 1) == 0x20 ? 1 : 2
    }
    return words.contains { word in
      let word = word.utf8
      guard end >= word.count else { return false }
      return zip(bytes[(end - word.count)..<end], word).allSatisfy { $0 == $1 }
    }
  }

  /// Whether a dash or a word that joins the ends of a range stands after `end`.
  func isRange(from end: Int, _ language: Language) -> Bool {
    let place = afterBlanks(end)
    if byte(place) == UInt8(ascii: "-") { return byte(afterBlanks(place + 1)).isDigit }
    if byte(place) == 0xE2, byte(place + 1) == 0x80,
      byte(place + 2) & 0xFE == 0x92 || byte(place + 2) == 0x94
    {
      return byte(afterBlanks(place + 3)).isDigit
    }
    return Self.rangeWords[language].contains {
      holds($0, at: place) && byte(afterBlanks(place + $0.count)).isDigit
    }
  }

  /// The time that a number begins: `8 giờ 30`, `8 a.m.`.
  func clock(
    after range: Range<Int>,
    number: DecimalNumber,
    _ language: Language
  ) -> (minutes: Int, end: Int)? {
    guard number.scale == 0, (0...24).contains(number.mantissa) else { return nil }
    switch language {
    case .en:
      guard let half = halfDay(after: range.upperBound) else { return nil }
      return ((number.mantissa % 12 + (half.isAfternoon ? 12 : 0)) * 60, half.end)
    case .vi:
      let word = Array("giờ".utf8)
      var place = afterBlanks(range.upperBound)
      guard holds(word, at: place) else { return nil }
      place = afterBlanks(place + word.count)
      let start = place
      var minutes = 0
      while byte(place).isDigit, place < start + 2 {
        minutes = minutes * 10 + Int(byte(place) & 0xF)
        place += 1
      }
      guard place > start, minutes < 60, !byte(place).isDigit else { return nil }
      return (number.mantissa * 60 + minutes, place)
    }
  }

  /// `a.m.`, `am`, `p.m.`, `pm`.
  func halfDay(after end: Int) -> (isAfternoon: Bool, end: Int)? {
    let place = afterBlanks(end)
    let half = byte(place) | 0x20
    guard half == UInt8(ascii: "a") || half == UInt8(ascii: "p") else { return nil }
    var next = place + 1
    let hasPoint = byte(next) == UInt8(ascii: ".")
    if hasPoint { next += 1 }
    guard byte(next) | 0x20 == UInt8(ascii: "m"), !byte(next + 1).isLetter else { return nil }
    return (half == UInt8(ascii: "p"), next + (hasPoint && byte(next + 1) == 0x2E ? 2 : 1))
  }

  /// Whether a capital letter stands at `place`: A to Z or Đ.
  func isCapital(_ place: Int) -> Bool {
    (0x41...0x5A).contains(byte(place)) || byte(place) == 0xC4 && byte(place + 1) == 0x90
  }

  /// Whether the byte at `place` may stand in the number of a document.
  func isPartOfSign(_ place: Int) -> Bool {
    let byte = bytes[place]
    return byte.isDigit || byte.isLetter || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-")
      || byte == 0xC4 || byte == 0x90 && self.byte(place - 1) == 0xC4
  }

  /// Whether the word at `range`, which is a month or another word, stands in a date.
  func isDateAround(_ range: Range<Int>) -> Bool {
    let after = afterBlanks(range.upperBound)
    if byte(after).isDigit || byte(after) == UInt8(ascii: ",") && byte(after + 2).isDigit {
      return true
    }
    if byte(after) == 0xE2 || holds(Array("to".utf8), at: after) { return true }
    var before = range.lowerBound
    while before > 0, byte(before - 1) == 0x20 { before -= 1 }
    if before > 0, byte(before - 1).isDigit { return true }
    return precede(
      range.lowerBound,
      [" in", "In", " since", "Since", "From", " from", " until", " by", " to", " of"]
    )
  }
}
