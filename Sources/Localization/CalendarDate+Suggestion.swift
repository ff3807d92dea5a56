extension CalendarDate {
  /// The date that somebody seems to have meant, as files write it; `nil` where none can be told.
  ///
  /// Reads what `parse` refuses: points, hyphens and blanks between the numbers, years of two
  /// digits, months by name and the words around a date. The day stands first wherever the month is
  /// no word and the year does not lead: `15.12.2026`, `15-12-26`, `2026/12/15`,
  /// `ngày 15 tháng 12 năm 2026`, `December 15, 2026`. Where `year` is given, a day without one,
  /// `15/12`, is taken to be of it.
  public static func suggestion(
    for text: some StringProtocol,
    inYear year: Int? = nil
  ) -> String? {
    var month: Int?
    var numbers: [String] = []
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      if word.utf8.allSatisfy(\.isDigit) {
        numbers.append(String(word))
      } else if let named = self.month(named: word), month == nil {
        month = named
      } else if let day = ordinal(word) {
        numbers.append(day)
      } else if !fillers.contains(String(word)) {
        return nil
      }
    }
    if let year, let day = dayOfYear(numbers, month: month, year) { return day.written }
    return date(numbers, month: month)?.written
  }

  /// The date as files write it: `15/12/2026`, `12/2026` or `2026`.
  var written: String {
    [day.map { Self.padded($0, 2) }, month.map { Self.padded($0, 2) }, Self.padded(year, 4)]
      .compactMap { $0 }.joined(separator: "/")
  }

  /// The day of `year` that is written as a day and a month alone: `3/12`, `3 tháng 12`, `December 3`.
  private static func dayOfYear(_ numbers: [String], month: Int?, _ year: Int) -> CalendarDate? {
    let short = numbers.filter { $0.utf8.count <= 2 }.compactMap { Int($0) }
    let parts = short + (month.map { [$0] } ?? [])
    guard short.count == numbers.count, parts.count == 2 else { return nil }
    return CalendarDate(year: year, month: parts[1], day: parts[0])
  }

  private static func date(_ numbers: [String], month: Int?) -> CalendarDate? {
    guard let last = numbers.last, let first = numbers.first, numbers.count <= 3,
      numbers.allSatisfy({ $0.utf8.count <= 4 })
    else { return nil }
    let leads = numbers.count > 1 && first.utf8.count == 4
    guard let year = year(leads ? first : last, isAlone: numbers.count == 1) else { return nil }
    let rest = (leads ? numbers.dropFirst().reversed() : numbers.dropLast()).compactMap { Int($0) }
    switch (rest.count, month) {
    case (0, _): return CalendarDate(year: year, month: month)
    case (1, let month?): return CalendarDate(year: year, month: month, day: rest[0])
    case (1, nil): return CalendarDate(year: year, month: rest[0])
    case (2, nil): return CalendarDate(year: year, month: rest[1], day: rest[0])
    default: return nil
    }
  }

  /// A year of four digits near ours, or of two in this century; `0026` is a slip.
  private static func year(_ digits: String, isAlone: Bool) -> Int? {
    switch digits.utf8.count {
    case 4: Int(digits).flatMap { (1900...2199).contains($0) ? $0 : nil }
    case 2 where !isAlone: Int(digits).map { 2000 + $0 }
    default: nil
    }
  }

  /// The month that an English word in small letters names, in full or by its first three letters.
  public static func month(named word: some StringProtocol) -> Int? {
    let names = DateStyle.months.map { $0.lowercased() }
    let place = names.firstIndex { name in
      name == word || name.prefix(3) == word || (word == "sept" && name == "september")
    }
    return place.map { $0 + 1 }
  }

  /// The digits of `15th`.
  private static func ordinal(_ word: some StringProtocol) -> String? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let ending = word[digits.endIndex...]
    return !digits.isEmpty && ["st", "nd", "rd", "th"].contains(String(ending))
      ? String(digits) : nil
  }

  private static let fillers: Set<String> = ["ngày", "tháng", "năm", "mùng", "mồng", "the", "of"]
}
