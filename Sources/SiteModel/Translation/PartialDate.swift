internal import Localization

/// A date as prose gives it: the day or the year may be left out.
struct PartialDate: Hashable {
  let day: Int?
  /// The month, from 1 to 12.
  let month: Int
  let year: Int?

  /// Whether both give the same parts, so that they are two dates or one that is wrong.
  func isLike(_ other: PartialDate) -> Bool {
    (day == nil) == (other.day == nil) && (year == nil) == (other.year == nil)
  }

  /// The parts as numbers of their own.
  var parts: [NumberMention.Value] {
    let (day, year) = (day.map { DecimalNumber($0) }, year.map { DecimalNumber($0) })
    return (day.map { [.number($0)] } ?? []) + [.month(month)] + (year.map { [.number($0)] } ?? [])
  }
}
