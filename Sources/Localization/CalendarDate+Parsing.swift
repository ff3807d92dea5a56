extension CalendarDate {
  /// Reads `2026-12-15`, `15/12/2026`, `12/2026` or `2026`: day first, always.
  public static func parse(_ text: some StringProtocol) -> Result<CalendarDate, DateFault> {
    if let numbers = numbers(in: text, separator: UInt8(ascii: "-")), numbers.count == 3,
      numbers[0] > 31
    {
      return date(year: numbers[0], month: numbers[1], day: numbers[2])
    }
    guard let numbers = numbers(in: text, separator: UInt8(ascii: "/")) else {
      return .failure(.notADate)
    }
    switch numbers.count {
    case 1 where text.utf8.count == 4: return date(year: numbers[0])
    case 2 where numbers[1] > 999: return date(year: numbers[1], month: numbers[0])
    case 3 where numbers[2] > 999:
      if numbers[1] > 12, (1...12).contains(numbers[0]) {
        let day = "\(padded(numbers[1], 2))/\(padded(numbers[0], 2))/\(numbers[2])"
        return .failure(.monthFirst(suggestion: day))
      }
      return date(year: numbers[2], month: numbers[1], day: numbers[0])
    default: return .failure(.notADate)
    }
  }

  private static func date(
    year: Int,
    month: Int? = nil,
    day: Int? = nil
  ) -> Result<CalendarDate, DateFault> {
    CalendarDate(year: year, month: month, day: day).map { .success($0) } ?? .failure(.noSuchDate)
  }

  /// The whole numbers of up to four digits between separators; `nil` where anything else stands
  /// there.
  static func numbers(
    in text: some StringProtocol,
    separator: UInt8
  ) -> [Int]? {
    var numbers: [Int] = []
    var (number, digits) = (0, 0)
    for byte in text.utf8 {
      if byte == separator {
        guard digits > 0 else { return nil }
        numbers.append(number)
        (number, digits) = (0, 0)
      } else {
        guard byte.isDigit, digits < 4 else { return nil }
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
      }
    }
    return digits > 0 ? numbers + [number] : nil
  }
}
