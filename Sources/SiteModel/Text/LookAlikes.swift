/// Letters of other alphabets that look like letters of Vietnamese.
///
/// Source: the confusable characters of Unicode Technical Standard 39, as far as they turn up in
/// Vietnamese text.
enum LookAlikes {
  /// The letter that is meant by `scalar`.
  static func meant(by scalar: UInt32) -> UInt32? {
    // The fullwidth forms of ASCII stand in its order.
    let isFullwidth = (0xFF10...0xFF19).contains(scalar) || isFullwidthLetter(scalar)
    return isFullwidth ? scalar - 0xFEE0 : table[scalar]
  }

  /// Whether the letter is of a Latin alphabet, so that only the word tells whether it is meant.
  static func isLatin(_ scalar: UInt32) -> Bool { scalar < 0x0300 }

  private static func isFullwidthLetter(_ scalar: UInt32) -> Bool {
    (0xFF21...0xFF3A).contains(scalar) || (0xFF41...0xFF5A).contains(scalar)
  }

  private static let table: [UInt32: UInt32] = {
    let pairs = [
      ("ÐƉðɖǍǎɑɡ", "ĐĐđđĂăag"),
      ("АВЕЅІЈКМНОРСТУХаеѕіјорсухԁһ", "ABESIJKMHOPCTYXaesijopcyxdh"),
      ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo"),
    ]
    var table: [UInt32: UInt32] = [:]
    for (wrong, right) in pairs {
      for (letter, meant) in zip(wrong.unicodeScalars, right.unicodeScalars) {
        table[letter.value] = meant.value
      }
    }
    return table
  }()
}
