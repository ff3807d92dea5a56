public import Diagnostics
public import Localization

/// What can be wrong with dates, numbers, amounts and quantities.
public enum FactProblem: Problem {
  case notADate(String)
  case monthFirst(String, suggestion: String)
  case noSuchDate(String)
  case dayMissing
  case notATime(String)
  /// The text is not a day with a time of day.
  case notADateTime(String)
  case notANumber(String)
  case foreignNumber(String, suggestion: String)
  case numberTooLarge(String)
  case notMoney(String)
  case notAQuantity(String)
  case unknownUnit(String, suggestion: String?)
  case endBeforeStart
  case effectForm

  init(_ text: String, _ fault: DateFault) {
    self =
      switch fault {
      case .notADate: .notADate(text)
      case .monthFirst(let suggestion): .monthFirst(text, suggestion: suggestion)
      case .noSuchDate: .noSuchDate(text)
      case .noSuchTime: .notATime(text)
      }
  }

  init(_ text: String, _ fault: NumberFault) {
    self =
      switch fault {
      case .notANumber: .notANumber(text)
      case .foreignSeparator(let suggestion): .foreignNumber(text, suggestion: suggestion)
      case .tooLarge: .numberTooLarge(text)
      }
  }

  init(_ text: String, _ fault: MoneyFault) {
    self =
      switch fault {
      case .notMoney: .notMoney(text)
      case .number(let fault): FactProblem(text, fault)
      }
  }

  init(_ text: String, _ fault: QuantityFault) {
    self =
      switch fault {
      case .notAQuantity: .notAQuantity(text)
      case .number(let fault): FactProblem(text, fault)
      case .unknownUnit(let unit):
        .unknownUnit(
          unit,
          suggestion: Suggestion.nearest(to: unit, among: QuantityUnit.allNames)
        )
      }
  }

  /// The code: never reused.
  public var code: String {
    switch self {
    case .notADate: "SX501"
    case .monthFirst: "SX502"
    case .noSuchDate: "SX503"
    case .dayMissing: "SX504"
    case .notATime, .notADateTime: "SX505"
    case .notANumber: "SX506"
    case .foreignNumber: "SX507"
    case .numberTooLarge: "SX508"
    case .notMoney: "SX509"
    case .notAQuantity: "SX510"
    case .unknownUnit: "SX511"
    case .endBeforeStart: "SX513"
    case .effectForm: "SX514"
    }
  }

  /// How much the problem matters.
  public var severity: Severity { .error }

  /// What is wrong.
  public var message: Bilingual<String> {
    switch self {
    case .notADate(let text):
      Bilingual(vi: "'\(text)' không phải ngày", en: "'\(text)' is not a date")
    case .monthFirst(let text, _):
      Bilingual(
        vi: "'\(text)' ghi tháng trước ngày",
        en: "'\(text)' has the month before the day"
      )
    case .noSuchDate(let text):
      Bilingual(vi: "không có ngày '\(text)'", en: "there is no day '\(text)'")
    case .dayMissing:
      Bilingual(vi: "ở đây phải ghi đủ ngày, tháng, năm", en: "this needs day, month and year")
    case .notATime(let text):
      Bilingual(vi: "'\(text)' không phải giờ", en: "'\(text)' is not a time")
    case .notADateTime(let text):
      Bilingual(
        vi: "'\(text)' không phải ngày kèm giờ",
        en: "'\(text)' is not a day with a time"
      )
    case .notANumber(let text):
      Bilingual(vi: "'\(text)' không phải số", en: "'\(text)' is not a number")
    case .foreignNumber(let text, _):
      Bilingual(
        vi: "'\(text)' viết dấu chấm và dấu phẩy ngược với cách viết ở tệp này",
        en: "'\(text)' has points and commas the other way round than this file"
      )
    case .numberTooLarge(let text):
      Bilingual(vi: "'\(text)' có quá nhiều chữ số", en: "'\(text)' has too many digits")
    case .notMoney(let text):
      Bilingual(vi: "'\(text)' không phải số tiền", en: "'\(text)' is not an amount of money")
    case .notAQuantity(let text):
      Bilingual(
        vi: "'\(text)' cần một con số và một đơn vị",
        en: "'\(text)' needs a number and a unit"
      )
    case .unknownUnit(let unit, _):
      Bilingual(
        vi: "đơn vị '\(unit)' không có trong danh mục",
        en: "the unit '\(unit)' is not in the list"
      )
    case .endBeforeStart:
      Bilingual(vi: "kết thúc trước khi bắt đầu", en: "the end is before the start")
    case .effectForm:
      Bilingual(
        vi: "tác động này chưa ghi đủ, hoặc ghi cả hai cách",
        en: "this effect is not complete, or is given in two ways"
      )
    }
  }

  /// What to type instead.
  public var hint: Bilingual<String>? {
    switch self {
    case .notADate:
      Bilingual(
        vi: "viết ngày/tháng/năm, ví dụ 15/12/2026; chưa rõ ngày thì 12/2026 hoặc 2026",
        en: "write day/month/year, for example 15/12/2026; 12/2026 or 2026 if the day is unknown"
      )
    case .monthFirst(_, let suggestion):
      Bilingual(vi: "viết ngày trước: '\(suggestion)'", en: "write the day first: '\(suggestion)'")
    case .noSuchDate:
      Bilingual(
        vi: "tháng từ 1 đến 12, ngày từ 1 đến 28, 29, 30 hoặc 31 tùy tháng",
        en: "months go from 1 to 12, days to 28, 29, 30 or 31 with the month"
      )
    case .dayMissing:
      Bilingual(vi: "viết như 15/12/2026", en: "write it like 15/12/2026")
    case .notATime:
      Bilingual(vi: "viết như 08:00", en: "write it like 08:00")
    case .notADateTime:
      Bilingual(vi: "viết như 15/12/2026 08:00", en: "write it like 15/12/2026 08:00")
    case .notANumber:
      Bilingual(vi: "viết như 1.234,5", en: "write it like 1234 or 1,234.5")
    case .foreignNumber(_, let suggestion):
      Bilingual(
        vi: "viết '\(suggestion)'",
        en: "write '\(suggestion)'"
      )
    case .numberTooLarge:
      Bilingual(
        vi: "dùng đơn vị lớn hơn, ví dụ triệu, tỷ, MWh",
        en: "use a larger unit, for example million, billion, MWh"
      )
    case .notMoney:
      Bilingual(
        vi: "viết như 350 triệu, 1,3 tỷ đồng hoặc 84.000 USD",
        en: "write it like 350 million, VND 1.3 billion or 84,000 USD"
      )
    case .notAQuantity:
      Bilingual(
        vi: "viết như 65.000 kWh/năm hoặc -2 %",
        en: "write it like 65,000 kWh/year or -2 %"
      )
    case .unknownUnit(_, let suggestion):
      suggestion.map(ContentProblem.didYouMean)
        ?? Bilingual(
          vi: "dùng một trong: \(Self.units)",
          en: "use one of: \(Self.units)"
        )
    case .endBeforeStart:
      Bilingual(
        vi: "sửa cho ngày giờ kết thúc đứng sau ngày giờ bắt đầu",
        en: "make the end later than the beginning"
      )
    case .effectForm:
      Bilingual(
        vi: "ghi một trong: 'saved: 65.000 kWh/năm', 'before: …, after: …' hoặc 'change: -2 %'",
        en: "give one of: 'saved: 65,000 kWh/year', 'before: …, after: …' or 'change: -2 %'"
      )
    }
  }

  private static let units = QuantityUnit.allCases.map(\.rawValue).joined(separator: ", ")
}
