internal import Localization

/// Finds the numbers in the prose of one language.
///
/// What is a number and what is not:
/// - Numbers are read as the language writes them (`1.234,5` or `1,234.5`), else as the other does:
///   `4.0` is four in both. `nghìn`, `triệu`, `tỷ` and `thousand`, `million`, `billion` multiply,
///   for both ends of a range: `2–3 triệu`.
/// - A date is one value: `07/09/2017`, `ngày 07 tháng 9 năm 2017` and `7 September 2017` are the
///   same, and so are `05/2008` and `May 2008`. `8h30` and `8:30` are times.
/// - `10 tỷ 500 triệu` is one amount, and `rưỡi` half of what it follows: `3 triệu rưỡi`.
/// - The number of a document (`1419/QĐ-TTg`) is one sign.
/// - Digits after a letter (`T10`, `CO2`, `F4`) are a name and no number; digits before letters
///   (`5S`, `500kg`, `2nd`) are a number.
/// - A number that only counts what follows, at the beginning of a line (`1. `), is none; nor is that
///   of a weekday or an order behind `thứ` (`thứ 6`), for which English has words.
struct NumberScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let language: Language
  private var mentions: [NumberMention] = []
  private var offset = 0
  /// The number before a dash or a word such as `đến`, which a multiplier after it is for as well.
  private var rangeStart: Int?
  /// The word that the last number was multiplied by, which a smaller one may follow.
  private var lastPower: DecimalNumber?

  /// Finds the numbers of `prose` and puts them in the place of `mentions`, whose room is kept.
  static func find(
    in prose: [UInt8],
    _ language: Language,
    into mentions: inout [NumberMention]
  ) {
    mentions.removeAll(keepingCapacity: true)
    prose.withUnsafeBufferPointer { bytes in
      var scanner = NumberScanner(bytes, language)
      swap(&scanner.mentions, &mentions)
      scanner.scan()
      swap(&scanner.mentions, &mentions)
      DateJoiner(bytes: bytes, language: language).join(&mentions)
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ language: Language) {
    self.bytes = bytes
    self.language = language
  }

  private mutating func scan() {
    var place = nextPlace(from: 0)
    while place < bytes.count {
      offset = place
      if !bytes[place].isDigit {
        scanMonthName()
      } else if isPrecededByLetter {
        skipName()
      } else {
        scanNumber()
      }
      place = nextPlace(from: offset)
    }
  }

  /// The first place from `start` on at which a number may begin, or the end: a digit, or in English
  /// the capital letter of a month.
  private func nextPlace(from start: Int) -> Int {
    let capitals: UInt8 = language == .en ? 26 : 0
    return ByteSearch.firstOffset(in: bytes, from: start) { chunk in
      let letters = chunk &- ByteSearch.Vector(repeating: UInt8(ascii: "A"))
      return chunk.areDigits .| (letters .< ByteSearch.Vector(repeating: capitals))
    }
  }

  private func byte(_ place: Int) -> UInt8 { bytes.indices.contains(place) ? bytes[place] : 0 }

  private var isPrecededByLetter: Bool { offset > 0 && isLetter(endingAt: offset) }

  /// Whether a letter ends before `end`: signs such as `–`, `×` and `₫` are none.
  private func isLetter(endingAt end: Int) -> Bool {
    let last = bytes[end - 1]
    if last < 0x80 { return last.isLetter }
    var start = end - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return Self.isLetterLead(bytes[start], byte(start + 1))
  }

  /// Whether a sequence that begins with `lead` is a Latin letter.
  private static func isLetterLead(_ lead: UInt8, _ next: UInt8) -> Bool {
    switch lead {
    case 0xC3: next != 0x97 && next != 0xB7
    case 0xC4...0xCD: true
    case 0xE1: next >= 0xB8 && next <= 0xBB
    default: false
    }
  }

  private mutating func skipName() {
    while bytes[offset].isDigit || bytes[offset].isSeparator && byte(offset + 1).isDigit {
      offset += 1
      if offset == bytes.count { return }
    }
  }

  // MARK: Numbers

  private mutating func scanNumber() {
    let start = offset
    var end = start
    while end < bytes.count, bytes[end].isDigit || bytes[end].isSeparator && byte(end + 1).isDigit {
      end += 1
    }
    if scanSign(from: start, end) || scanSlashes(from: start, end) || scanISODate(from: start, end)
      || scanHyphens(from: start, end) || scanClock(from: start, end)
    {
      return
    }
    offset = end
    if isEnumerator(start, end) || isOrdinal(start) { return }
    let value = value(of: start..<end)
    add(value, start..<end)
    if case .number(let number) = value { finish(number, start..<end) }
  }

  /// Whether `thứ ` stands before `start`.
  private func isOrdinal(_ start: Int) -> Bool {
    let word = "thứ ".utf8
    guard language == .vi, start >= word.count else { return false }
    let before = bytes[start - word.count..<start]
    return before.first.map { $0 | 0x20 == UInt8(ascii: "t") } == true
      && before.dropFirst().elementsEqual(word.dropFirst())
  }

  private mutating func add(_ value: NumberMention.Value, _ range: Range<Int>) {
    mentions.append(NumberMention(value: value, range: range, digits: range))
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func value(of range: Range<Int>) -> NumberMention.Value {
    if range.count <= 15, range.allSatisfy({ bytes[$0].isDigit }) {
      return .number(DecimalNumber(range.reduce(0) { $0 * 10 + Int(bytes[$1] & 0xF) }))
    }
    let number = decimal(range, language) ?? decimal(range, language.other)
    return number.map { .number($0) } ?? .sign(text(range))
  }

  /// The number as `language` writes it: groups of three digits, then decimals.
  private func decimal(_ range: Range<Int>, _ language: Language) -> DecimalNumber? {
    let point = UInt8(ascii: language == .vi ? "," : ".")
    guard range.count <= 24 else { return nil }
    var (mantissa, digits, groupDigits, groups, scale) = (0, 0, 0, 1, -1)
    for place in range {
      let byte = bytes[place]
      if byte.isDigit {
        digits += 1
        guard digits <= 18 else { return nil }
        mantissa = mantissa * 10 + Int(byte & 0xF)
        groupDigits += 1
        if scale >= 0 { scale += 1 }
      } else if scale >= 0 || groups > 1 && groupDigits != 3 {
        return nil
      } else if byte == point {
        scale = 0
      } else {
        // `0.500` is half of one in the other language, not five hundred.
        guard groups > 1 || groupDigits <= 3 && mantissa > 0 else { return nil }
        (groups, groupDigits) = (groups + 1, 0)
      }
    }
    guard scale >= 0 || groups == 1 || groupDigits == 3 else { return nil }
    return DecimalNumber(mantissa: mantissa, scale: max(scale, 0))
  }

  /// Whether the number only counts what follows: `1. `, `2) ` at the beginning of a line.
  private func isEnumerator(_ start: Int, _ end: Int) -> Bool {
    guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n"), end - start <= 3,
      byte(end) == UInt8(ascii: ".") || byte(end) == UInt8(ascii: ")")
    else { return false }
    return end + 1 >= bytes.count || bytes[end + 1] == 0x20 || bytes[end + 1] == 0x0A
  }

  /// Multiplies by the words that follow, and turns a number after `tháng` into a month.
  private mutating func finish(_ number: DecimalNumber, _ range: Range<Int>) {
    let index = mentions.count - 1
    let largerPower = lastPower
    let (value, end) = multiplied(number, endingAt: range.upperBound, index)
    rangeStart = nil
    if end > range.upperBound {
      mentions[index].value = .number(value)
      mentions[index].range = range.lowerBound..<end
      offset = end
      joinAmount(after: largerPower)
    } else if language == .vi, value.scale == 0, (1...12).contains(value.mantissa),
      words.precede(range.lowerBound, ["tháng", "Tháng"])
    {
      mentions[index].value = .month(value.mantissa)
    } else if let clock = words.clock(after: range, number: value, language) {
      mentions[index].value = .time(clock.minutes)
      mentions[index].range = range.lowerBound..<clock.end
      offset = clock.end
      return
    }
    // A number with a multiplier of its own takes none from the end of its range.
    if end == range.upperBound, words.isRange(from: end, language) { rangeStart = index }
  }

  /// The `number` of the mention at `index` times the words that follow it, and where these end.
  @inline(__always)
  private mutating func multiplied(
    _ number: DecimalNumber,
    endingAt end: Int,
    _ index: Int
  ) -> (DecimalNumber, end: Int) {
    var (value, end) = (number, end)
    lastPower = nil
    while let (power, next) = multiplier(after: end), let more = value.multiplied(by: power) {
      (value, end, lastPower) = (more, next, power)
      distribute(power, before: index)
    }
    if let (half, next) = words.half(of: lastPower ?? DecimalNumber(1), after: end, language),
      let more = value.adding(half)
    {
      (value, end) = (more, next)
    }
    return (value, end)
  }

  /// Adds the last number to the one right before it where that is of a larger unit:
  /// `10 tỷ 500 triệu`.
  private mutating func joinAmount(after largerPower: DecimalNumber?) {
    guard let lastPower, let largerPower, largerPower > lastPower, mentions.count >= 2 else {
      return
    }
    let (left, right) = (mentions[mentions.count - 2], mentions[mentions.count - 1])
    guard case .number(let whole) = left.value, case .number(let part) = right.value,
      words.areBlanks(left.range.upperBound..<right.range.lowerBound),
      let sum = whole.adding(part)
    else { return }
    mentions.removeLast()
    mentions[mentions.count - 1].value = .number(sum)
    mentions[mentions.count - 1].range = left.range.lowerBound..<right.range.upperBound
  }

  private mutating func distribute(_ power: DecimalNumber, before index: Int) {
    guard let start = rangeStart, start + 1 == index,
      case .number(let number) = mentions[start].value,
      let more = number.multiplied(by: power)
    else { return }
    mentions[start].value = .number(more)
  }

  private func multiplier(after end: Int) -> (DecimalNumber, Int)? {
    words.multiplier(after: end, language)
  }

  private var words: NumberWordScanner { NumberWordScanner(bytes: bytes) }

  // MARK: Signs, dates, times

  /// The number of a document: `1419/QĐ-TTg`, `45/2012/NĐ-CP`, `202/2025/QH15`.
  private mutating func scanSign(from start: Int, _ end: Int) -> Bool {
    guard byte(end) == UInt8(ascii: "/") else { return false }
    var place = end
    while byte(place) == UInt8(ascii: "/"), byte(place + 1).isDigit {
      place += 1
      while byte(place).isDigit { place += 1 }
    }
    guard byte(place) == UInt8(ascii: "/"), words.isCapital(place + 1) else { return false }
    let second = place + 1 + (byte(place + 1) < 0x80 ? 1 : 2)
    guard words.isCapital(second) else { return false }
    while place < bytes.count, words.isPartOfSign(place) { place += 1 }
    while [UInt8(ascii: "/"), UInt8(ascii: "-")].contains(bytes[place - 1]) { place -= 1 }
    mentions.append(
      NumberMention(
        value: .sign(Folding.fold(text(start..<place))),
        range: start..<place,
        digits: start..<end
      )
    )
    offset = place
    rangeStart = nil
    return true
  }

  /// `15/12/2026`, `12/2026`, `15/12`: day first, always; else numbers.
  private mutating func scanSlashes(from start: Int, _ end: Int) -> Bool {
    guard byte(end) == UInt8(ascii: "/"), byte(end + 1).isDigit else { return false }
    var parts = [start..<end]
    var past = end
    while byte(past) == UInt8(ascii: "/"), byte(past + 1).isDigit {
      let first = past + 1
      past = first
      while byte(past).isDigit || byte(past).isSeparator && byte(past + 1).isDigit { past += 1 }
      parts.append(first..<past)
    }
    if let date = Self.date(ofParts: parts.map { Int(text($0)) ?? 0 }) {
      addDate(date, start..<past, digits: start..<end)
      return true
    }
    for part in parts { add(value(of: part), part) }
    offset = past
    rangeStart = nil
    return true
  }

  /// The date that numbers between slashes make; `nil` where they make none.
  private static func date(ofParts numbers: [Int]) -> PartialDate? {
    let date: PartialDate
    switch numbers.count {
    case 2 where numbers[1] > 999:
      date = PartialDate(day: nil, month: numbers[0], year: numbers[1])
    case 2: date = PartialDate(day: numbers[0], month: numbers[1], year: nil)
    case 3: date = PartialDate(day: numbers[0], month: numbers[1], year: numbers[2])
    default: return nil
    }
    return (1...12).contains(date.month) && (1...31).contains(date.day ?? 1) ? date : nil
  }

  private mutating func addDate(_ date: PartialDate, _ range: Range<Int>, digits: Range<Int>) {
    mentions.append(NumberMention(value: .date(date), range: range, digits: digits))
    offset = range.upperBound
    rangeStart = nil
  }

  /// `15-12-2026`, day first.
  private mutating func scanHyphens(from start: Int, _ end: Int) -> Bool {
    guard end - start <= 2, byte(end) == UInt8(ascii: "-"), byte(end + 1).isDigit else {
      return false
    }
    var dash = end + 1
    while byte(dash).isDigit { dash += 1 }
    let last = dash + 5
    guard dash - end <= 3, byte(dash) == UInt8(ascii: "-"), last <= bytes.count,
      (dash + 1..<last).allSatisfy({ byte($0).isDigit }), !byte(last).isDigit,
      let day = Int(text(start..<end)), (1...31).contains(day),
      let month = Int(text(end + 1..<dash)), (1...12).contains(month),
      let year = Int(text(dash + 1..<last))
    else { return false }
    addDate(
      PartialDate(day: day, month: month, year: year),
      start..<last,
      digits: start..<end
    )
    return true
  }

  /// `2026-12-15`.
  private mutating func scanISODate(from start: Int, _ end: Int) -> Bool {
    guard end - start == 4, byte(end) == UInt8(ascii: "-"), byte(end + 3) == UInt8(ascii: "-"),
      end + 6 <= bytes.count, !byte(end + 6).isDigit,
      [1, 2, 4, 5].allSatisfy({ byte(end + $0).isDigit }),
      let month = Int(text(end + 1..<end + 3)), (1...12).contains(month),
      let year = Int(text(start..<end)), let day = Int(text(end + 4..<end + 6))
    else { return false }
    let date = PartialDate(day: day, month: month, year: year)
    addDate(date, start..<end + 6, digits: start..<end)
    return true
  }

  /// `14:27`, `8h30`.
  private mutating func scanClock(from start: Int, _ end: Int) -> Bool {
    guard end - start <= 2,
      byte(end) == UInt8(ascii: ":") || language == .vi && byte(end) == UInt8(ascii: "h"),
      byte(end + 1).isDigit, byte(end + 2).isDigit, !byte(end + 3).isDigit,
      let hour = Int(text(start..<end)), hour <= 24,
      let minute = Int(text(end + 1..<end + 3)), minute < 60
    else { return false }
    let half = words.halfDay(after: end + 3)
    let hours = half.map { hour % 12 + ($0.isAfternoon ? 12 : 0) } ?? hour
    offset = half?.end ?? end + 3
    mentions.append(
      NumberMention(
        value: .time(hours * 60 + minute),
        range: start..<offset,
        digits: start..<end
      )
    )
    rangeStart = nil
    return true
  }

  // MARK: Months

  private mutating func scanMonthName() {
    var end = offset
    while end < bytes.count, bytes[end].isLetter { end += 1 }
    defer { offset = max(end, offset + 1) }
    guard end - offset >= 3, !isPrecededByLetter, let month = MonthName.month(bytes[offset..<end])
    else { return }
    if month.isWordToo, !words.isDateAround(offset..<end) { return }
    mentions.append(
      NumberMention(value: .month(month.number), range: offset..<end, digits: offset..<end)
    )
    rangeStart = nil
  }
}

extension UInt8 {
  fileprivate var isSeparator: Bool { self == UInt8(ascii: ".") || self == UInt8(ascii: ",") }
}
