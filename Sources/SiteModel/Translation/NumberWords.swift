internal import Localization

/// How numbers are written out: the other language may have a word for what is a digit here.
enum NumberWords {
  private static let vietnamese = [
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười",
  ]
  private static let english = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]
  private static let tens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  private static let others: Bilingual<[Int: [String]]> = Bilingual(
    vi: [
      1: ["nhất", "đơn", "duy nhất", "mỗi"], 2: ["nhì", "đôi", "cả hai"], 4: ["tư"], 7: ["bẩy"],
      12: ["tá"],
    ],
    en: [
      0: ["no"], 1: ["first", "once", "single", "a", "an", "per"],
      2: ["second", "twice", "both", "double", "pair"], 3: ["third", "triple"], 4: ["fourth"],
      5: ["fifth"], 6: ["sixth"], 7: ["seventh"], 8: ["eighth"], 9: ["ninth"], 10: ["tenth"],
      12: ["dozen"],
    ]
  )
  private static let powers: Bilingual<[(Int, String)]> = Bilingual(
    vi: [
      (1_000_000_000, "tỷ"), (1_000_000, "triệu"), (1000, "nghìn"), (1000, "ngàn"), (100, "trăm"),
    ],
    en: [
      (1_000_000_000, "billion"), (1_000_000, "million"), (1000, "thousand"), (100, "hundred"),
    ]
  )

  /// The ways to write `value` in words.
  static func texts(for value: NumberMention.Value, in language: Language) -> [String] {
    switch value {
    case .month(let month):
      switch language {
      case .en: [MonthName.text(month)]
      case .vi: words(month, .vi).map { "tháng \($0)" } + (month == 1 ? ["tháng giêng"] : [])
      }
    case .number(let number):
      if number.scale == 0 {
        words(number.mantissa, language)
      } else if number.mantissa == 5, number.scale == 1 {
        language == .vi ? ["nửa"] : ["half"]
      } else {
        []
      }
    case .date(let date):
      // `1/3` may be the third of January and a third.
      date.year == nil ? date.day.map { fractions($0, of: date.month, language) } ?? [] : []
    case .time, .sign: []
    }
  }

  /// The ways to write `count/parts` in words.
  private static func fractions(_ count: Int, of parts: Int, _ language: Language) -> [String] {
    guard count < parts, parts <= 10 else { return [] }
    switch language {
    case .vi:
      let halves = count == 1 && parts == 2 ? ["nửa"] : []
      return halves
        + small(count, .vi).flatMap { count in
          ((others.vi[parts] ?? []) + small(parts, .vi)).map { "\(count) phần \($0)" }
        }
    case .en:
      let names = (parts == 2 ? ["half"] : parts == 4 ? ["quarter"] : []) + [ordinal(parts)]
      if count == 1 { return names }
      return small(count, .en).flatMap { count in
        names.flatMap { ["\(count) \($0)s", "\(count)-\($0)s"] }
      }
    }
  }

  /// `third` for 3, up to ten.
  private static func ordinal(_ number: Int) -> String { others.en[number]?.first ?? "" }

  private static func words(_ number: Int, _ language: Language) -> [String] {
    var words = others[language][number] ?? []
    words += small(number, language)
    for (power, name) in powers[language] where number >= power && number % power == 0 {
      let count = number / power
      words += small(count, language).map { "\($0) \(name)" }
      if count == 1, language == .en { words.append("a \(name)") }
    }
    return words
  }

  private static func small(_ number: Int, _ language: Language) -> [String] {
    guard (0...99).contains(number) else { return [] }
    switch language {
    case .en:
      if number < 20 { return [english[number]] }
      let ten = tens[number / 10 - 2]
      if number % 10 == 0 { return [ten] }
      return ["\(ten)-\(english[number % 10])", "\(ten) \(english[number % 10])"]
    case .vi:
      if number <= 10 { return [vietnamese[number]] }
      let ten = number < 20 ? "mười" : "\(vietnamese[number / 10]) mươi"
      switch number % 10 {
      case 0: return [ten]
      case 1 where number > 20: return ["\(ten) mốt", "\(ten) một"]
      case 4: return ["\(ten) bốn", "\(ten) tư"]
      case 5: return ["\(ten) lăm", "\(ten) nhăm"]
      default: return ["\(ten) \(vietnamese[number % 10])"]
      }
    }
  }
}
