internal import Foundation

/// What hostile texts may take: processor time, since a busy machine is no fault of theirs.
public enum ProcessorTime {
  /// The processor time that this thread needs for `work`.
  public static func of(_ work: () -> Void) -> Duration {
    let start = now
    work()
    return now - start
  }

  private static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
