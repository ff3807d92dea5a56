internal import Localization

/// A character that takes no ink, or looks like an ordinary space.
struct InvisibleCharacter: Hashable, Sendable {
  /// The character.
  let scalar: Unicode.Scalar
  /// Its name.
  let name: Bilingual<String>
  /// Whether words stand apart by it.
  let isSpace: Bool

  /// `U+` and its number.
  var code: String { scalar.code }

  private init(_ scalar: Unicode.Scalar, _ vi: String, _ en: String, isSpace: Bool = false) {
    self.scalar = scalar
    name = Bilingual(vi: vi, en: en)
    self.isSpace = isSpace
  }

  /// The invisible character that `scalar` is, if it is one.
  init?(_ scalar: UInt32) {
    guard let found = Self.all[scalar] else { return nil }
    self = found
  }

  /// The control character or noncharacter that `scalar` is, if it is one that no page can hold.
  init?(unwritable scalar: UInt32) {
    guard let character = Unicode.Scalar(scalar) else { return nil }
    switch scalar {
    case 0x09, 0x0A: return nil
    // Word processors write these for the end of a line and of a page.
    case 0x0B: self.init(character, "dấu xuống dòng của Word", "line break of Word", isSpace: true)
    case 0x0C: self.init(character, "dấu sang trang", "page break", isSpace: true)
    case 0..<0x20, 0x7F: self.init(character, "ký tự điều khiển", "control character")
    case 0xFFFE, 0xFFFF: self.init(character, "mã không phải ký tự", "noncharacter")
    default: return nil
    }
  }

  /// Names of the Unicode Character Database in small letters.
  private static let all: [UInt32: InvisibleCharacter] = {
    let characters = [
      InvisibleCharacter("\u{A0}", "dấu cách không ngắt", "no-break space", isSpace: true),
      InvisibleCharacter(
        "\u{202F}",
        "dấu cách không ngắt hẹp",
        "narrow no-break space",
        isSpace: true
      ),
      InvisibleCharacter("\u{AD}", "gạch nối mềm", "soft hyphen"),
      InvisibleCharacter("\u{200B}", "dấu cách rộng bằng không", "zero width space"),
      InvisibleCharacter("\u{200C}", "dấu tách chữ rộng bằng không", "zero width non-joiner"),
      InvisibleCharacter("\u{200D}", "dấu nối chữ rộng bằng không", "zero width joiner"),
      InvisibleCharacter("\u{200E}", "dấu chiều trái sang phải", "left-to-right mark"),
      InvisibleCharacter("\u{200F}", "dấu chiều phải sang trái", "right-to-left mark"),
      InvisibleCharacter("\u{2028}", "dấu ngắt dòng", "line separator"),
      InvisibleCharacter("\u{2029}", "dấu ngắt đoạn", "paragraph separator"),
      InvisibleCharacter("\u{2060}", "dấu nối từ", "word joiner"),
      InvisibleCharacter("\u{FEFF}", "dấu thứ tự byte", "byte order mark"),
    ]
    let directions: [UInt32] = Array(0x202A...0x202E) + Array(0x2066...0x2069)
    let marks = directions.compactMap { Unicode.Scalar($0) }
      .map { InvisibleCharacter($0, "dấu đổi chiều chữ", "direction mark") }
    return Dictionary(
      (characters + marks).map { ($0.scalar.value, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }()
}
