internal import Localization

/// The years that a date of a document can well be in: from 1900 to ten years from today.
///
/// Nothing is announced further ahead, so that a year beyond is one whose digits were mixed up.
struct LikelyYears: Sendable {
  private static let ahead = 10

  private let years: ClosedRange<Int>
  /// The day that they are seen on.
  let day: CalendarDate

  /// The years as seen on `day`.
  init(on day: CalendarDate) {
    self.day = day
    years = 1900...max(1900, day.year + Self.ahead)
  }

  func contains(_ year: Int) -> Bool { years.contains(year) }

  /// The year nearest to today that `year` becomes when its digits change places or one of them is
  /// another; `nil` where there is none within ten years.
  func meant(by year: Int) -> Int? {
    let digits = Self.digits(of: year)
    let near = (0...Self.ahead).lazy.flatMap { [day.year - $0, day.year + $0] }
    return near.first { near in
      let other = Self.digits(of: near)
      return other.sorted() == digits.sorted() || zip(other, digits).count { $0 != $1 } == 1
    }
  }

  private static func digits(of year: Int) -> [UInt8] { Array(String(year).utf8) }
}
