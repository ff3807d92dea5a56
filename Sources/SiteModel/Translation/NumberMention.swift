internal import Localization

/// A number in prose and what it means, whatever the language writes it like.
struct NumberMention {
  /// What two languages must agree on.
  enum Value: Hashable {
    /// A number with its `triệu` or `million` multiplied in; percentages too.
    case number(DecimalNumber)
    /// A month of the year, from 1 to 12.
    case month(Int)
    /// A day and a month, a month and a year, or all three.
    case date(PartialDate)
    /// A time of day in minutes.
    case time(Int)
    /// The number of a document or another sign that is no quantity, without marks and case.
    case sign(String)
  }

  var value: Value
  /// Its bytes in the prose, with the words that belong to it.
  var range: Range<Int>
  /// The bytes of its first run of digits, by which it is found in the file.
  var digits: Range<Int>
}
