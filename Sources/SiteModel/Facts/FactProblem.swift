internal import Diagnostics
internal import Localization

/// What can be wrong with dates, numbers, amounts and quantities.
enum FactProblem: Problem {
  case notADate(String, suggestion: String?)
  case monthFirst(String, suggestion: String)
  case noSuchDate(String, suggestion: String?)
  case dayMissing
  case notATime(String, suggestion: String?)
  /// The text is not a day with a time of day.
  case notADateTime(String, suggestion: String?)
  case notANumber(String, language: Language)
  /// Two numbers stand where one must.
  case rangeOfNumbers(String)
  case foreignNumber(String, suggestion: String)
  case numberTooLarge(String)
  case notMoney(String, suggestion: String?, language: Language)
  /// An amount for each of something that is not a year: `200.000 đồng/người`.
  case amountForEach(String, unit: String, amount: String)
  case notAQuantity(String, language: Language)
  case unknownUnit(String, suggestion: String?)
  /// The quantity is one of a day or a month; only those of a year are kept.
  case otherPeriod(unit: String, period: String)
  case endBeforeStart
  case effectForm(Language)
  /// An amount that is paid once is written as one of a year.
  case amountOfAYear(String)

  init(_ text: String, _ fault: DateFault, suggestion: String?) {
    self =
      switch fault {
      case .notADate: .notADate(text, suggestion: suggestion)
      case .monthFirst(let suggestion): .monthFirst(text, suggestion: suggestion)
      case .noSuchDate: .noSuchDate(text, suggestion: Self.swapped(text))
      case .noSuchTime: .notATime(text, suggestion: suggestion)
      }
  }

  init(_ text: String, _ fault: NumberFault, in language: Language) {
    self =
      switch fault {
      case .notANumber where Self.isRange(text): .rangeOfNumbers(text)
      case .notANumber: .notANumber(text, language: language)
      case .foreignSeparator(let number):
        .foreignNumber(text, suggestion: Self.text(text, withNumber: number))
      case .tooLarge: .numberTooLarge(text)
      }
  }

  init(_ text: String, _ fault: MoneyFault, in language: Language) {
    if let (amount, unit) = Self.amountForEach(text, in: language) {
      self = .amountForEach(text, unit: unit, amount: amount)
      return
    }
    if Self.isRange(text) {
      self = .rangeOfNumbers(text)
      return
    }
    let suggestion = Money.suggestion(for: text, in: language)
    switch fault {
    case .number(let fault) where suggestion == nil || fault != .notANumber:
      self = FactProblem(text, fault, in: language)
    case .notMoney, .number:
      self = .notMoney(text, suggestion: suggestion, language: language)
    }
  }

  init(_ text: String, _ fault: QuantityFault, in language: Language) {
    self =
      switch fault {
      case .notAQuantity where Self.isRange(text), .unknownUnit where Self.isRange(text):
        .rangeOfNumbers(text)
      case .notAQuantity: .notAQuantity(text, language: language)
      case .number(let fault): FactProblem(text, fault, in: language)
      case .unknownUnit(let unit):
        Quantity.suggestion(for: text, in: language).map { .unknownUnit(unit, suggestion: $0) }
          ?? FactProblem(unknownUnit: unit)
      }
  }

  /// Whether two numbers with a dash between them stand in `text`: `350–400 triệu`, `1-2 t/năm`.
  private static func isRange(_ text: String) -> Bool {
    let dashes = text.split(omittingEmptySubsequences: false) { "-–—~".contains($0) }
    guard dashes.count == 2 else { return false }
    let (left, right) = (dashes[0].last { $0 != " " }, dashes[1].first { $0 != " " })
    let isNumber = { (sign: Character?) in sign.map { $0.isASCII && $0.isNumber } ?? false }
    return isNumber(right) && (isNumber(left) || dashes[0].contains { $0.isNumber })
  }

  /// The amount and what it is said to be for: `200.000 đồng` and `/người` in
  /// `200.000đ/người`.
  private static func amountForEach(
    _ text: String,
    in language: Language
  ) -> (amount: String, unit: String)? {
    guard let slash = text.lastIndex(of: "/") else { return nil }
    let (amount, unit) = (String(text[..<slash]), String(text[slash...]))
    if case .success(let stated) = Money.parse(amount, in: language) {
      return stated.isPerYear ? nil : (amount, unit)
    }
    // What is written short and is one of a year has a suggestion of its own.
    guard Money.suggestion(for: text, in: language) == nil else { return nil }
    return Money.suggestion(for: amount, in: language).map { ($0, unit) }
  }

  /// The day where month and day changed places behind the year: `2026-15-12`.
  private static func swapped(_ text: String) -> String? {
    let date = text.prefix { $0 != " " }
    let parts = date.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, parts[0] > 31, parts[1] > 12,
      CalendarDate(year: parts[0], month: parts[2], day: parts[1]) != nil
    else { return nil }
    return CalendarDate.suggestion(for: "\(parts[1])/\(parts[2])/\(parts[0])")
      .map { $0 + text[date.endIndex...] }
  }

  private init(unknownUnit unit: String) {
    let parts = unit.split(separator: "/", maxSplits: 1)
    let name = parts.first.map(String.init) ?? unit
    let known = QuantityUnit(named: name) ?? QuantityUnit.everyday(name)
    if let known, parts.count == 2, !Self.years.contains(String(parts[1])) {
      self = .otherPeriod(unit: known.rawValue, period: String(parts[1]))
      return
    }
    let suggestion = known?.rawValue ?? Self.unitMisspelt(as: name)
    let isOfAYear = parts.count == 2 && known != nil
    self = .unknownUnit(unit, suggestion: suggestion.map { isOfAYear ? $0 + "/năm" : $0 })
  }

  /// The unit whose name was most likely mistyped as `name`.
  ///
  /// None for names of one or two letters, or with another first letter: `ml`, `kJ` and `mm2` are
  /// units themselves, and to call them `MJ`, `GJ` or `km2` would make the figure a wrong one.
  private static func unitMisspelt(as name: String) -> String? {
    guard name.count >= 3 else { return nil }
    let first = name.first?.lowercased()
    let names = QuantityUnit.allNames.filter { $0.count >= 3 && $0.first?.lowercased() == first }
    return Suggestion.nearest(to: name, among: names)
  }

  /// Other ways to say that a quantity is one of a year.
  private static let years: Set<String> = ["nam", "năm", "year", "yr", "y", "annum", "Năm", "Year"]

  /// `text` with `number` in the place of its first number: `1.5 tỷ` becomes `1,5 tỷ`.
  static func text(_ text: String, withNumber number: String) -> String {
    let written = DecimalNumber.firstNumber(in: text)
    let sign = number.hasPrefix("-") ? number.dropFirst() : Substring(number)
    return String(text[..<written.startIndex] + sign + text[written.endIndex...])
  }

  /// The code: never reused.
  var code: String {
    switch self {
    case .notADate: "SX501"
    case .monthFirst: "SX502"
    case .noSuchDate: "SX503"
    case .dayMissing: "SX504"
    case .notATime, .notADateTime: "SX505"
    case .notANumber, .rangeOfNumbers: "SX506"
    case .foreignNumber: "SX507"
    case .numberTooLarge: "SX508"
    case .notMoney, .amountForEach: "SX509"
    case .notAQuantity: "SX510"
    case .unknownUnit, .otherPeriod: "SX511"
    case .endBeforeStart: "SX513"
    case .effectForm: "SX514"
    case .amountOfAYear: "SX519"
    }
  }

  /// How much the problem matters.
  var severity: Severity { .error }

  /// What is wrong.
  var message: Bilingual<String> {
    switch self {
    case .notADate(let text, _):
      Bilingual(vi: "'\(text)' không phải ngày", en: "'\(text)' is not a date")
    case .monthFirst(let text, _):
      Bilingual(
        vi: "'\(text)' ghi tháng trước ngày",
        en: "'\(text)' has the month before the day"
      )
    case .noSuchDate(let text, _):
      Bilingual(vi: "không có ngày '\(text)'", en: "there is no day '\(text)'")
    case .dayMissing:
      Bilingual(vi: "ở đây phải ghi đủ ngày, tháng, năm", en: "this needs day, month and year")
    case .notATime(let text, _):
      Bilingual(vi: "'\(text)' không phải giờ", en: "'\(text)' is not a time")
    case .notADateTime(let text, _):
      Bilingual(
        vi: "'\(text)' không phải ngày kèm giờ",
        en: "'\(text)' is not a day with a time"
      )
    case .notANumber(let text, _):
      Bilingual(vi: "'\(text)' không phải số", en: "'\(text)' is not a number")
    case .rangeOfNumbers(let text):
      Bilingual(
        vi: "'\(text)' là một khoảng, ở đây chỉ ghi một số",
        en: "'\(text)' is a range, and this must be one number"
      )
    case .foreignNumber(let text, _):
      Bilingual(
        vi: "'\(text)' viết dấu chấm và dấu phẩy ngược với cách viết ở tệp này",
        en: "'\(text)' has points and commas the other way round than this file"
      )
    case .numberTooLarge(let text):
      Bilingual(vi: "'\(text)' có quá nhiều chữ số", en: "'\(text)' has too many digits")
    case .notMoney(let text, _, _):
      Bilingual(vi: "'\(text)' không phải số tiền", en: "'\(text)' is not an amount of money")
    case .amountForEach(let text, let unit, _):
      Bilingual(
        vi: "'\(text)' có thêm '\(unit)' sau số tiền",
        en: "'\(text)' has '\(unit)' behind the amount"
      )
    case .notAQuantity(let text, _):
      Bilingual(
        vi: "'\(text)' cần một con số và một đơn vị",
        en: "'\(text)' needs a number and a unit"
      )
    case .unknownUnit(let unit, _):
      Bilingual(
        vi: "đơn vị '\(unit)' không có trong danh mục",
        en: "the unit '\(unit)' is not in the list"
      )
    case .otherPeriod(let unit, let period):
      Bilingual(
        vi: "'\(unit)/\(period)' không tính theo năm",
        en: "'\(unit)/\(period)' is not by the year"
      )
    case .amountOfAYear(let text):
      Bilingual(
        vi: "'\(text)' là số tiền mỗi năm, ở đây phải là tiền bỏ ra một lần",
        en: "'\(text)' is an amount for each year, and this one is paid once"
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
  var hint: Bilingual<String>? {
    switch self {
    case .notADate(_, let suggestion?), .notATime(_, let suggestion?),
      .notADateTime(_, let suggestion?), .notMoney(_, let suggestion?, _):
      Bilingual(vi: "viết '\(suggestion)'", en: "write '\(suggestion)'")
    case .notADate:
      Bilingual(
        vi: "viết ngày/tháng/năm, ví dụ 15/12/2026; chưa rõ ngày thì 12/2026 hoặc 2026",
        en: "write day/month/year, for example 15/12/2026; 12/2026 or 2026 if the day is unknown"
      )
    case .monthFirst(_, let suggestion):
      Bilingual(vi: "viết ngày trước: '\(suggestion)'", en: "write the day first: '\(suggestion)'")
    case .noSuchDate(_, let suggestion?):
      Suggestion.question(suggestion)
    case .noSuchDate:
      Bilingual(
        vi: "tháng từ 1 đến 12, ngày từ 1 đến 28, 29, 30 hoặc 31 tùy tháng",
        en: "months go from 1 to 12, days to 28, 29, 30 or 31 with the month"
      )
    case .dayMissing:
      Bilingual(vi: "viết như 15/12/2026", en: "write it like 15/12/2026")
    case .notATime:
      Bilingual(vi: "viết như 08:00", en: "write it like 08:00")
    case .notADateTime(let text, _):
      Self.example(ofDayAt: text)
    case .notANumber(_, let language):
      Self.example(language, vi: "1.234,5", en: "1,234.5")
    case .rangeOfNumbers:
      Bilingual(
        vi: "chọn số chắc chắn nhất; cả khoảng thì nói rõ ở 'caveat' hoặc trong bài",
        en: "give the number that is surest, and say the range in 'caveat' or in the text"
      )
    case .amountForEach(_, let unit, _) where Self.periods.contains(unit):
      Bilingual(
        vi: "tính ra cả năm rồi ghi '/năm'; số tiền chỉ chi một lần thì bỏ '\(unit)'",
        en: "work it out for a whole year and write '/year'; leave out '\(unit)' if it is paid once"
      )
    case .amountForEach(_, _, let amount):
      Bilingual(vi: "chỉ ghi '\(amount)'", en: "write '\(amount)' alone")
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
    case .notMoney(_, _, let language):
      Self.example(
        language,
        vi: "350 triệu, 1,3 tỷ đồng, 84.000 USD",
        en: "350 million, VND 1.3 billion, 84,000 USD"
      )
    case .notAQuantity(_, let language):
      Self.example(language, vi: "65.000 kWh/năm, -2 %", en: "65,000 kWh/year, -2 %")
    case .otherPeriod(let unit, _):
      Bilingual(
        vi: "tính ra cả năm rồi ghi '\(unit)/năm'",
        en: "work it out for a whole year and write '\(unit)/year'"
      )
    case .amountOfAYear:
      Bilingual(
        vi: "bỏ '/năm'; tiền tiết kiệm mỗi năm thì ghi ở 'saving'",
        en: "take out '/year'; what is saved each year belongs in 'saving'"
      )
    case .unknownUnit(_, let suggestion):
      suggestion.map(Suggestion.question)
        ?? Bilingual(
          vi: "dùng một trong: \(Self.units)",
          en: "use one of: \(Self.units)"
        )
    case .endBeforeStart:
      Bilingual(
        vi: "sửa cho ngày giờ kết thúc đứng sau ngày giờ bắt đầu",
        en: "make the end later than the beginning"
      )
    case .effectForm(let language):
      Bilingual { reader in
        let amount = Bilingual(vi: "65.000 kWh/năm", en: "65,000 kWh/year")[language]
        return Bilingual(
          vi: "ghi một trong: 'saved: \(amount)', 'before: …, after: …' hoặc 'change: -2 %'",
          en: "give one of: 'saved: \(amount)', 'before: …, after: …' or 'change: -2 %'"
        )[reader]
      }
    }
  }

  /// A day with the time of `text`, where that is a time alone.
  private static func example(ofDayAt text: String) -> Bilingual<String> {
    let known = try? LocalTime.parse(text).get()
    let time = known?.iso ?? LocalTime.suggestion(for: text)
    guard let time else {
      return Bilingual(vi: "viết như 15/12/2026 08:00", en: "write it like 15/12/2026 08:00")
    }
    return Bilingual(
      vi: "viết cả ngày, như 15/12/2026 \(time)",
      en: "write the day too, as in 15/12/2026 \(time)"
    )
  }

  /// What to write, as files of the language that the value stands in write it.
  private static func example(
    _ language: Language,
    vi: String,
    en: String
  ) -> Bilingual<String> {
    let example = Bilingual(vi: vi, en: en)[language]
    return Bilingual(vi: "viết như \(example)", en: "write it like \(example)")
  }

  /// What an amount may be given for that is not a year.
  private static let periods: Set<String> = [
    "/giờ", "/ca", "/ngày", "/tuần", "/tháng", "/quý", "/hour", "/shift", "/day", "/week", "/month",
    "/quarter",
  ]

  private static let units = QuantityUnit.allCases.map(\.rawValue).joined(separator: ", ")
}
