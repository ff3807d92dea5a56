extension LocalTime {
  /// The time that somebody seems to have meant, as files write it; `nil` where none can be told.
  ///
  /// `8h30`, `8h`, `8g30`, `8 giờ 30 phút`, `8.30`, `0830h`, `2:30 chiều`, `2 pm`.
  ///
  /// Of a span, `8:00–9:00` or `8h-9h`, its beginning.
  public static func suggestion(for text: some StringProtocol) -> String? {
    let ends = text.split { $0 == "-" || $0 == "–" }
    if ends.count == 2, ends.allSatisfy({ $0.contains { $0 == ":" || $0.isLetter } }) {
      let times = ends.map { time(said: $0) }
      return times[1] == nil ? nil : times[0]
    }
    return time(said: text)
  }

  private static func time(said text: some StringProtocol) -> String? {
    var numbers: [Int] = []
    var isAfternoon = false
    for word in words(of: text.lowercased()) {
      if let number = Int(word) {
        numbers.append(number)
      } else if afternoon.contains(word) {
        isAfternoon = true
      } else if !fillers.contains(word) {
        return nil
      }
    }
    // Excel shows seconds too.
    if numbers.count == 3, numbers[2] == 0 { numbers.removeLast() }
    guard let hour = numbers.first, numbers.count <= 2 else { return nil }
    let shift = isAfternoon && hour < 12 ? 12 : 0
    return LocalTime(hour: hour + shift, minute: numbers.count == 2 ? numbers[1] : 0)?.iso
  }

  /// The runs of digits and of letters.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var wasDigit: Bool?
    for character in text {
      let isDigit = character.isASCII && character.isNumber
      guard isDigit || character.isLetter else {
        wasDigit = nil
        continue
      }
      if isDigit == wasDigit {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
      wasDigit = isDigit
    }
    return words
  }

  private static let fillers: Set<String> = [
    "h", "g", "giờ", "phút", "p", "m", "sáng", "sa", "am", "lúc", "at",
  ]
  private static let afternoon: Set<String> = ["chiều", "tối", "ch", "pm"]
}

extension DateTime {
  /// The day and time that somebody seems to have meant, as files write them.
  ///
  /// `15/12/2026 8h30`, `15.12.2026 08:00`, `8h ngày 15/12/2026`; where `year` is given, `15/12 8h`
  /// too.
  public static func suggestion(
    for text: some StringProtocol,
    inYear year: Int? = nil
  ) -> String? {
    // Where the day ends is tried at each word: a text of many is no moment.
    guard text.utf8.count <= 100 else { return nil }
    let words = text.split { $0 == " " || $0 == "," || $0 == "\u{A0}" || $0 == "-" || $0 == "–" }
    for place in words.indices.dropFirst() {
      let (left, right) = (words[..<place], words[place...])
      for (date, time) in [(left, right), (right, left)] {
        if let date = day(date.joined(separator: " "), year), let time = clock(time) {
          return date + " " + time
        }
      }
    }
    return nil
  }

  private static func day(_ text: String, _ year: Int?) -> String? {
    if case .success(let date) = CalendarDate.parse(text), date.precision == .day {
      return date.written
    }
    let day = CalendarDate.suggestion(for: text, inYear: year)
    return day?.utf8.count == 10 ? day : nil
  }

  private static func clock(_ words: ArraySlice<some StringProtocol>) -> String? {
    let text = words.joined(separator: " ")
    if case .success(let time) = LocalTime.parse(text) { return time.iso }
    return LocalTime.suggestion(for: text)
  }
}

extension DateRange {
  /// The span that somebody seems to have meant, as files write it: `từ 05/2008 đến 12/2009`.
  public static func suggestion(for text: some StringProtocol) -> String? {
    let text = " " + text.lowercased() + " "
    for separator in [" đến ", " tới ", " to ", "—", "–", " - ", "->", "→", "~"] {
      let parts = text.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      let ends = parts.compactMap { end(of: $0) }
      if ends.count == 2 { return ends.joined(separator: "–") }
    }
    return CalendarDate.suggestion(for: text)
  }

  private static func end(of text: some StringProtocol) -> String? {
    let words = text.split(separator: " ").drop { $0 == "từ" || $0 == "from" }
    let text = words.joined(separator: " ")
    if case .success(let date) = CalendarDate.parse(text) { return date.written }
    return CalendarDate.suggestion(for: text)
  }
}
