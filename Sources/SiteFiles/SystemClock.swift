internal import Glibc
public import Localization

/// The only clock of the programs.
public enum SystemClock {
  /// Viet Nam's offset from UTC, in seconds; it has had no daylight saving time since 1975.
  private static let offset = 7 * 3600

  /// Today in Viet Nam: the day of `SOURCE_DATE_EPOCH` where that is set, for reproducible builds.
  public static var today: CalendarDate {
    let given = getenv("SOURCE_DATE_EPOCH").flatMap { Int(String(cString: $0)) }
    return CalendarDate(daysSince1970: ((given ?? time(nil)) + offset) / 86_400)
  }

  /// Seconds on a clock that only ever moves forward.
  public static var seconds: Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }
}
