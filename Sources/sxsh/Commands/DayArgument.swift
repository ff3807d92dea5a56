internal import ArgumentParser
internal import Localization
internal import SiteFiles

/// A day on the command line.
enum DayArgument {
  /// The day that `text` names, as files write it or as ISO 8601 does.
  ///
  /// - Throws: `ValidationError` that says how to write it.
  static func day(_ text: String) throws -> CalendarDate {
    if case .success(let date) = CalendarDate.parse(text), date.precision == .day { return date }
    let meant = CalendarDate.suggestion(for: text, inYear: SystemClock.today.year)
    throw ValidationError(Wording.noDay(meant: meant)[MessageLanguage.current])
  }
}
