internal import Diagnostics
internal import Localization

/// A word, a number or a mark of a text in which a date may stand.
struct DateWord {
  enum Kind: Equatable {
    /// A word in small letters.
    case word(String)
    case number(Int)
    /// Anything else that is not blank.
    case mark(Character)
  }

  let kind: Kind
  /// Where it stands in its file.
  let range: SourceRange
  /// Whether it begins with a capital letter.
  let isCapital: Bool

  /// A weekday that was read: 1 for Monday to 7 for Sunday, and where it stands.
  struct Weekday {
    let number: Int
    let range: SourceRange
  }

  // MARK: Words

  /// The words of the bytes between `start` and `end`; a scalar that is cut off ends the reading.
  static func words(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int)
    -> [DateWord]
  {
    var words: [DateWord] = []
    var (text, offset) = ("", start)
    var endsInDigit = false
    func endWord() {
      if !text.isEmpty { words.append(DateWord(text, endingAt: offset)) }
      text = ""
    }
    for character in String(decoding: bytes[start..<end], as: UTF8.self) {
      let isDigit = character.asciiValue?.isDigit ?? false
      let isOfWord = isDigit || character.asciiValue?.isLetter ?? character.isLetter
      if !isOfWord || endsInDigit != isDigit { endWord() }
      if isOfWord { text.append(character) }
      endsInDigit = isDigit
      offset += character.utf8.count
      if !isOfWord, !character.isWhitespace {
        words.append(DateWord(mark: character, endingAt: offset))
      }
    }
    endWord()
    return words
  }

  /// The word or number `text`, whose bytes end at `end`.
  private init(_ text: String, endingAt end: Int) {
    kind = Int(text).map { .number($0) } ?? .word(text.lowercased())
    range = SourceRange(end - text.utf8.count, end)
    isCapital = text.first?.isUppercase == true
  }

  private init(mark: Character, endingAt end: Int) {
    kind = .mark(mark)
    range = SourceRange(end - mark.utf8.count, end)
    isCapital = false
  }

  // MARK: Dates

  /// The numbers of a date that no calendar need have, and the place of its first word.
  struct Parts {
    let year: Int
    let month: Int
    let day: Int
    let first: Int
  }

  /// The date whose year stands at `place`, and the place of its first word.
  static func date(in words: [DateWord], endingAt place: Int) -> (CalendarDate, first: Int)? {
    parts(in: words, endingAt: place).flatMap { parts in
      CalendarDate(year: parts.year, month: parts.month, day: parts.day).map { ($0, parts.first) }
    }
  }

  /// The parts of the date whose year stands at `place`.
  ///
  /// `26/12/2017`, `26 tháng 12 năm 2017`, `26 December 2017`, `December 26th, 2017`.
  static func parts(in words: [DateWord], endingAt place: Int) -> Parts? {
    guard case .number(let year) = words[place].kind, place >= 2 else { return nil }
    var rest = place - 1
    skip(["năm", "st", "nd", "rd", "th"], marks: ",/-.*_", in: words, back: &rest)
    guard rest >= 1 else { return nil }
    if case .number(let second) = words[rest].kind {
      // `December 26, 2017`, or a month in figures with the day before it.
      if case .word(let name) = words[rest - 1].kind,
        let month = CalendarDate.month(named: name)
      {
        return Parts(year: year, month: month, day: second, first: rest - 1)
      }
      rest -= 1
      skip(["tháng"], marks: "/-.", in: words, back: &rest)
      guard rest >= 0, case .number(let day) = words[rest].kind else { return nil }
      return Parts(year: year, month: second, day: day, first: rest)
    }
    guard case .word(let name) = words[rest].kind, let month = CalendarDate.month(named: name)
    else { return nil }
    rest -= 1
    skip(["of", "st", "nd", "rd", "th"], marks: "-", in: words, back: &rest)
    guard rest >= 0, case .number(let day) = words[rest].kind else { return nil }
    return Parts(year: year, month: month, day: day, first: rest)
  }

  /// Goes back over words and marks that belong to a date and say nothing.
  private static func skip(
    _ fillers: Set<String>,
    marks: String,
    in words: [DateWord],
    back place: inout Int
  ) {
    while place >= 0 {
      switch words[place].kind {
      case .word(let word) where fillers.contains(word): place -= 1
      case .mark(let mark) where marks.contains(mark): place -= 1
      default: return
      }
    }
  }

  // MARK: Weekdays

  /// The weekday right before the word at `first`, with nothing but `ngày`, `the` and commas
  /// between.
  static func weekday(in words: [DateWord], endingBefore first: Int) -> Weekday? {
    var place = first - 1
    skip(["ngày", "mùng", "the", "on"], marks: ",(*_", in: words, back: &place)
    return weekday(in: words, endingAt: place)
  }

  /// The weekday in brackets after the word at `place`.
  static func weekday(in words: [DateWord], inBracketsAfter place: Int) -> Weekday? {
    guard place + 2 < words.count, words[place + 1].kind == .mark("(") else { return nil }
    for end in [place + 2, place + 3] where end < words.count {
      if let weekday = weekday(in: words, endingAt: end),
        weekday.range.start > words[place].range.end
      {
        return weekday
      }
    }
    return nil
  }

  private static func weekday(in words: [DateWord], endingAt place: Int) -> Weekday? {
    guard place >= 0 else { return nil }
    if case .word(let name) = words[place].kind, let number = english(name, words[place]) {
      return Weekday(number: number, range: words[place].range)
    }
    guard place >= 1, case .word(let lead) = words[place - 1].kind else { return nil }
    let range = SourceRange(words[place - 1].range.start, words[place].range.end)
    switch (lead, words[place].kind) {
    case ("chủ", .word("nhật")), ("chúa", .word("nhật")): return Weekday(number: 7, range: range)
    case ("thứ", .word(let name)):
      guard let number = vietnamese[name], !isOrdinal(in: words, at: place - 1) else { return nil }
      return Weekday(number: number, range: range)
    case ("thứ", .number(let number)) where (2...7).contains(number):
      return isOrdinal(in: words, at: place - 1) ? nil : Weekday(number: number - 1, range: range)
    default: return nil
    }
  }

  /// Whether the `thứ` at `place` counts something: `lần thứ hai` is the second time.
  ///
  /// Weekdays have a capital letter (`thứ Ba`) or stand after a mark or a word of time.
  private static func isOrdinal(in words: [DateWord], at place: Int) -> Bool {
    if words[place + 1].isCapital || place == 0 { return false }
    if case .word(let word) = words[place - 1].kind { return !wordsOfTime.contains(word) }
    return false
  }

  private static func english(_ name: String, _ word: DateWord) -> Int? {
    let names = [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
    let number = names.firstIndex { $0 == name || ($0.prefix(3) == name && word.isCapital) }
    return number.map { $0 + 1 }
  }

  private static let vietnamese = [
    "hai": 1, "ba": 2, "tư": 3, "bốn": 3, "năm": 4, "sáu": 5, "bảy": 6, "bẩy": 6,
  ]

  private static let wordsOfTime: Set<String> = [
    "sáng", "trưa", "chiều", "tối", "đêm", "ngày", "vào", "hôm", "buổi", "từ", "đến", "tới", "là",
    "và", "h", "giờ",
  ]
}
