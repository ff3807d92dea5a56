internal import Glibc
public import Localization

/// The only clock of the programs.
public enum SystemClock {
  /// Viet Nam's offset from UTC, in seconds; it has had no daylight saving time since 1975.
  private static let offset = 7 * 3600

  /// The seconds since 1970 of the years that a date can have, to 9999.
  private static let moments = 0..<253_402_300_800 - offset

  /// Today in Viet Nam: the day of `SOURCE_DATE_EPOCH` where that is a moment from 1970 on, for
  /// reproducible builds.
  public static var today: CalendarDate {
    let given = getenv("SOURCE_DATE_EPOCH").flatMap { Int(String(cString: $0)) }
      .flatMap { moments.contains($0) ? $0 : nil }
    return CalendarDate(daysSince1970: ((given ?? time(nil)) + offset) / 86_400)
  }

  /// Seconds on a clock that only ever moves forward.
  public static var seconds: Double { seconds(of: CLOCK_MONOTONIC) }

  /// The seconds that all processors together have spent on this process.
  public static var processorSeconds: Double { seconds(of: CLOCK_PROCESS_CPUTIME_ID) }

  private static func seconds(of clock: clockid_t) -> Double {
    var now = timespec()
    clock_gettime(clock, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }
}
