internal import Localization

/// The numbers that one text of a pair has and the other lacks.
struct NumberParity {
  /// The most numbers without a like that are looked for in other forms: who has more of them has
  /// another text.
  private static let limit = 1000

  /// What the source text has and the translation lacks.
  private(set) var missing: [NumberMention]
  /// What the translation has and the source text lacks.
  private(set) var surplus: [NumberMention]

  var isEmpty: Bool { missing.isEmpty && surplus.isEmpty }

  /// Compares the numbers of two proses as multisets; `nil` where they agree.
  ///
  /// A number that one language writes in digits and the other in words agrees; so do `8 giờ` and
  /// `8 a.m.`, a month that only one of them names, and a year that is said once for two days.
  ///
  /// `left` and `right` are working space that a caller with many proses keeps.
  init?(
    _ source: [UInt8],
    _ translation: [UInt8],
    _ language: Language,
    through left: inout [NumberMention],
    _ right: inout [NumberMention]
  ) {
    NumberScanner.find(in: source, language, into: &left)
    NumberScanner.find(in: translation, language.other, into: &right)
    if left.elementsEqual(right, by: { $0.value == $1.value }) { return nil }
    missing = Self.rest(of: left, without: right)
    surplus = Self.rest(of: right, without: left)
    if isEmpty { return nil }
    openDates(of: left, right, source, translation, language)
    cancelLooseMatches()
    missing = Self.unspelled(missing, in: translation, language.other)
    surplus = Self.unspelled(surplus, in: source, language)
    if isEmpty { return nil }
  }

  private static func rest(
    of mentions: [NumberMention],
    without others: [NumberMention]
  ) -> [NumberMention] {
    var counts: [NumberMention.Value: Int] = [:]
    for other in others { counts[other.value, default: 0] += 1 }
    return mentions.filter { mention in
      guard let count = counts[mention.value], count > 0 else { return true }
      counts[mention.value] = count - 1
      return false
    }
  }

  /// Takes the dates apart that the other text has no date like, since it may give a day without its
  /// month there, or a year in words; what stays a date differs as a whole.
  private mutating func openDates(
    of left: [NumberMention],
    _ right: [NumberMention],
    _ source: [UInt8],
    _ translation: [UInt8],
    _ language: Language
  ) {
    guard (missing + surplus).contains(where: { $0.date != nil }) else { return }
    let (sourceDates, otherDates) = (missing.compactMap(\.date), surplus.compactMap(\.date))
    missing = Self.unspelled(missing, in: translation, language.other)
      .flatMap { Self.parts(of: $0, unlike: otherDates, namedIn: right) }
    surplus = Self.unspelled(surplus, in: source, language)
      .flatMap { Self.parts(of: $0, unlike: sourceDates, namedIn: left) }
    (missing, surplus) = (
      Self.rest(of: missing, without: surplus), Self.rest(of: surplus, without: missing)
    )
  }

  /// The parts of a date that is like none of `others`, without the month and the year that the
  /// other text names with another day.
  private static func parts(
    of mention: NumberMention,
    unlike others: [PartialDate],
    namedIn mentions: [NumberMention]
  ) -> [NumberMention] {
    guard let date = mention.date, !others.contains(where: date.isLike) else { return [mention] }
    let dates = mentions.compactMap(\.date)
    return date.parts.filter { part in
      switch part {
      case .month(let month): !dates.contains { $0.month == month }
      case .number(let number) where date.year.map({ DecimalNumber($0) }) == number:
        !dates.contains { $0.year == date.year }
      default: true
      }
    }.map { NumberMention(value: $0, range: mention.range, digits: mention.digits) }
  }

  private mutating func cancelLooseMatches() {
    guard max(missing.count, surplus.count) <= Self.limit else { return }
    missing.removeAll { mention in
      let match = surplus.firstIndex { Self.mayAgree($0.value, mention.value) }
      if let match { surplus.remove(at: match) }
      return match != nil
    }
  }

  /// Whether two values may be meant alike: a month with its number, a time with its hour.
  private static func mayAgree(_ left: NumberMention.Value, _ right: NumberMention.Value) -> Bool {
    switch (left, right) {
    case (.number(let number), .month(let month)), (.month(let month), .number(let number)):
      number == DecimalNumber(month)
    case (.number(let number), .time(let time)), (.time(let time), .number(let number)):
      // `8` and `8.30` are times too, of the morning or the afternoon; `3 giờ rưỡi` is 3:30.
      [0, 12].contains { earlier in
        number == DecimalNumber(mantissa: (time / 60 - earlier) * 100 + time % 60, scale: 2)
      } || number.multiplied(by: DecimalNumber(60)) == DecimalNumber(time)
    default: false
    }
  }

  /// The `mentions` that `prose` does not write in words.
  private static func unspelled(
    _ mentions: [NumberMention],
    in prose: [UInt8],
    _ language: Language
  ) -> [NumberMention] {
    guard !mentions.isEmpty, mentions.count <= limit else { return mentions }
    let text = WordText(prose)
    return mentions.filter { mention in
      !NumberWords.texts(for: mention.value, in: language).contains {
        text.contains(Array($0.utf8))
      }
    }
  }
}

extension NumberMention {
  fileprivate var date: PartialDate? {
    if case .date(let date) = value { return date }
    return nil
  }
}
