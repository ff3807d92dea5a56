internal import Localization

/// The units and formulas that text is set with.
enum TypographicUnits {
  /// Units whose digit is raised.
  private static let powers = packed([
    "m2", "m3", "km2", "dm2", "dm3", "cm2", "cm3", "mm2", "Nm3",
  ])
  /// Formulas and measures whose digits are lowered.
  private static let formulas = packed([
    "CO2", "CO2e", "tCO2", "tCO2e", "kgCO2", "kgCO2e", "SO2", "SO3", "NO2", "NO3", "N2O", "CH4",
    "H2O", "H2S", "H2SO4", "H2O2", "NH3", "NH4", "P2O5", "CaCO3", "Na2CO3", "BOD5",
  ])
  /// What may follow a number; a blank before it does not break.
  private static let units = packed([
    "%", "‰", "°C", "g", "kg", "mg", "µg", "t", "tấn", "l", "lít", "ml", "m", "km", "cm", "mm",
    "dm",
    "µm", "m2", "m3", "km2", "cm2", "dm3", "cm3", "mm2", "Nm3", "m²", "m³", "km²", "ha", "W", "kW",
    "MW", "kVA", "Wh", "kWh", "MWh", "GWh", "J", "kJ", "MJ", "GJ", "TJ", "TOE", "kcal", "V", "kV",
    "A", "Hz", "Pa", "kPa", "MPa", "bar", "h", "s", "ppm", "dB", "dBA", "đồng", "VND", "USD",
    "nghìn",
    "ngàn", "triệu", "tỷ", "tỉ", "million", "billion", "tCO2", "tCO2e", "month", "months", "year",
    "years",
  ])
  /// What follows a number both as a unit and in dates, where lines may break: `15 tháng 12`.
  private static let partsOfDates = packed(["tháng", "năm"])

  /// What multiplies a number, in its bytes, and the same with blanks that do not break around it.
  private static let scales: [(word: [UInt8], between: StaticString)] = [
    (Array("nghìn".utf8), "\u{A0}nghìn\u{A0}"), (Array("ngàn".utf8), "\u{A0}ngàn\u{A0}"),
    (Array("triệu".utf8), "\u{A0}triệu\u{A0}"), (Array("tỷ".utf8), "\u{A0}tỷ\u{A0}"),
    (Array("tỉ".utf8), "\u{A0}tỉ\u{A0}"), (Array("million".utf8), "\u{A0}million\u{A0}"),
    (Array("billion".utf8), "\u{A0}billion\u{A0}"),
  ]
  /// What may stand before a number that is an amount of it.
  private static let currencies = packed(["VND", "USD", "EUR"])

  /// More bytes than any of the words has, and a long number before it.
  private static let wordLimit = 16

  private static let superscripts: [StaticString] = [
    "⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹",
  ]
  private static let subscripts: [StaticString] = [
    "₀", "₁", "₂", "₃", "₄", "₅", "₆", "₇", "₈", "₉",
  ]

  /// The raised or lowered digit for the one at `offset`, where the word it is in has such.
  static func index(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> StaticString? {
    // The digit of a word stands behind a letter of it, or behind another such digit.
    guard offset > 0, text[offset - 1].isLetter else { return nil }
    var start = offset
    while start > 0, text[start - 1].isLetter || text[start - 1].isDigit {
      start -= 1
      if offset - start > wordLimit { return nil }
    }
    var end = offset
    while end < text.count, text[end].isLetter || text[end].isDigit {
      end += 1
      if end - offset > wordLimit { return nil }
    }
    let isWhole =
      (start == 0 || !isPartOfWord(text[start - 1])) && (end == text.count || text[end] < 0x80)
    guard isWhole else { return nil }
    // A number may stand right before a unit: 12m3.
    while text[start].isDigit { start += 1 }
    let word = UnsafeBufferPointer(rebasing: text[start..<end])
    let digit = Int(text[offset] - UInt8(ascii: "0"))
    if contains(powers, word) { return superscripts[digit] }
    if contains(formulas, word) { return subscripts[digit] }
    return nil
  }

  /// Whether the word at `start` is a unit.
  static func isUnit(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    var end = start
    while end < text.count, end - start < 12,
      isPartOfWord(text[end]) || text[end].isDigit || text[end] == UInt8(ascii: "%")
    {
      end += 1
    }
    let word = UnsafeBufferPointer(rebasing: text[start..<end])
    return contains(units, word) || contains(partsOfDates, word) && !isNumber(text, behind: end)
  }

  /// Whether a blank and a digit stand at `end`.
  private static func isNumber(_ text: UnsafeBufferPointer<UInt8>, behind end: Int) -> Bool {
    end + 1 < text.count && text[end] == UInt8(ascii: " ") && text[end + 1].isDigit
  }

  /// A word that multiplies a number and stands at `start` with a unit behind it (`30 triệu đồng`):
  /// where that unit begins, and the word with blanks that do not break.
  static func scale(
    _ text: UnsafeBufferPointer<UInt8>,
    from start: Int
  ) -> (end: Int, between: StaticString)? {
    for (word, between) in scales {
      let blank = start + word.count
      if blank < text.count, text[blank] == UInt8(ascii: " "),
        text[start..<blank].elementsEqual(word), isUnit(text, from: blank + 1)
      {
        return (blank + 1, between)
      }
    }
    return nil
  }

  /// Whether the word that ends before `end` is a currency.
  static func isCurrency(_ text: UnsafeBufferPointer<UInt8>, before end: Int) -> Bool {
    let start = end - 3
    guard start >= 0, start == 0 || !(isPartOfWord(text[start - 1]) || text[start - 1].isDigit)
    else { return false }
    return contains(currencies, UnsafeBufferPointer(rebasing: text[start..<end]))
  }

  /// Words of at most eight bytes, each as one number, so that a word is looked for by comparing
  /// numbers.
  private static func packed(_ words: [String]) -> [UInt64] { words.map { packed($0.utf8) } }

  private static func packed(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func contains(_ words: [UInt64], _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    word.count <= 8 && words.contains(packed(word))
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    byte.isLetter || byte >= 0x80 || byte == UInt8(ascii: "_")
  }
}
