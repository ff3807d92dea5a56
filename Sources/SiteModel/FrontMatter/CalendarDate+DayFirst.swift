internal import Localization

extension CalendarDate {
  /// `07/09/2017`, as front matter writes a day; ISO 8601 where the day is not known.
  var dayFirst: String {
    guard let month, let day else { return iso }
    return "\(day < 10 ? "0" : "")\(day)/\(month < 10 ? "0" : "")\(month)/\(year)"
  }
}
