internal import Localization

/// Joins numbers and months that make one date: `ngày 07 tháng 9 năm 2017`, `September 7, 2017`.
///
/// Compared as one value, a day that changed places with its month shows, and so do two dates that
/// swapped their years.
struct DateJoiner {
  let bytes: UnsafeBufferPointer<UInt8>
  let language: Language

  /// Puts every date of `mentions` in the place of its parts; O(n), without room of its own.
  func join(_ mentions: inout [NumberMention]) {
    guard mentions.contains(where: \.isMonth) else { return }
    var (kept, place) = (0, 0)
    while place < mentions.count {
      if case .month(let month) = mentions[place].value {
        let before = kept > 0 ? mentions[kept - 1] : nil
        let (date, takesBefore) = date(in: month, at: &place, behind: before, mentions)
        if takesBefore { kept -= 1 }
        mentions[kept] = date
      } else {
        mentions[kept] = mentions[place]
        place += 1
      }
      kept += 1
    }
    mentions.removeLast(mentions.count - kept)
  }

  /// The date that the month at `place` makes with its neighbours; `place` goes past them.
  ///
  /// Its day is the number `before` it or, in English, the one behind it; its year stands last.
  private func date(
    in month: Int,
    at place: inout Int,
    behind before: NumberMention?,
    _ mentions: [NumberMention]
  ) -> (NumberMention, takesBefore: Bool) {
    let name = mentions[place]
    place += 1
    var (first, last, day, year) = (name, name, Int?.none, Int?.none)
    if let before, let number = before.day, isGap(before, name, Self.beforeMonth[language]) {
      (first, day) = (before, number)
    } else if language == .en, place < mentions.count, let number = mentions[place].day,
      isGap(name, mentions[place], Self.beforeDay)
    {
      (last, day) = (mentions[place], number)
      place += 1
    }
    if place < mentions.count, let number = mentions[place].year,
      isGap(last, mentions[place], Self.beforeYear[language])
    {
      (last, year) = (mentions[place], number)
      place += 1
    }
    let parts = PartialDate(day: day, month: month, year: year)
    return (date(parts, from: first, to: last), first.range.lowerBound < name.range.lowerBound)
  }

  private func date(
    _ date: PartialDate,
    from first: NumberMention,
    to last: NumberMention
  ) -> NumberMention {
    if date.day == nil, date.year == nil { return first }
    return NumberMention(
      value: .date(date),
      range: first.range.lowerBound..<last.range.upperBound,
      digits: first.digits
    )
  }

  /// Whether what stands between two mentions is one of `words`, apart from blanks.
  private func isGap(
    _ left: NumberMention,
    _ right: NumberMention,
    _ words: [[UInt8]]
  ) -> Bool {
    guard left.range.upperBound <= right.range.lowerBound else { return false }
    let gap = bytes[left.range.upperBound..<right.range.lowerBound]
    guard gap.count <= 12 else { return false }
    // A no-break space is C2 A0; no word here has these bytes.
    let word = gap.filter { $0 != 0x20 && $0 != 0x0A && $0 != 0xC2 && $0 != 0xA0 }
    return words.contains(word)
  }

  private static let beforeMonth = Bilingual(
    vi: words(["tháng"]),
    en: words(["", "of", "st", "nd", "rd", "th", "stof", "ndof", "rdof", "thof"])
  )
  private static let beforeDay = words(["", "the"])
  private static let beforeYear = Bilingual(
    vi: words(["năm", "/", "-", "", ",năm"]),
    en: words(["", ",", "of", "st", "nd", "rd", "th", "st,", "nd,", "rd,", "th,"])
  )

  private static func words(_ words: [String]) -> [[UInt8]] { words.map { Array($0.utf8) } }
}

extension NumberMention {
  fileprivate var isMonth: Bool {
    if case .month = value { return true }
    return false
  }

  /// The day of a month that the number may be.
  fileprivate var day: Int? {
    guard case .number(let number) = value, number.scale == 0, range.count <= 2,
      (1...31).contains(number.mantissa)
    else { return nil }
    return number.mantissa
  }

  /// The year that the number may be.
  fileprivate var year: Int? {
    guard case .number(let number) = value, number.scale == 0, range.count == 4,
      (1000...9999).contains(number.mantissa)
    else { return nil }
    return number.mantissa
  }
}
