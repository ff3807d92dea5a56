/// A day of the calendar.
///
/// The corpus only uses days up to the 28th, so that no month's length has to be known.
struct CalendarDate {
  let year: Int
  let month: Int
  let day: Int

  /// The date as front matter writes it, such as `07/09/2017`.
  var dayFirst: String {
    "\(padded(day))/\(padded(month))/\(year)"
  }

  /// Returns the day that is some days later in the same month.
  func adding(days: Int) -> CalendarDate {
    precondition((1...28).contains(day + days), "the date would leave its month")
    return CalendarDate(year: year, month: month, day: day + days)
  }

  /// Returns the date as prose writes it.
  func text(in language: Language) -> String {
    switch language {
    case .vietnamese:
      // Official style pads days below ten and the months one and two, and no other month.
      "ngày \(padded(day)) tháng \(month <= 2 ? padded(month) : String(month)) năm \(year)"
    case .english:
      "\(day) \(Self.englishMonths[month - 1]) \(year)"
    }
  }

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
  ]
}

/// Returns a number with at least two digits.
func padded(_ number: Int) -> String {
  number < 10 ? "0\(number)" : String(number)
}
