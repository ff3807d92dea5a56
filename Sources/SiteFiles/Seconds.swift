public import Localization

/// A time in seconds as the languages write it.
public struct Seconds {
  private let hundredths: Int

  /// Takes a number of seconds.
  public init(_ seconds: Double) {
    hundredths = Int((seconds * 100).rounded())
  }

  /// Takes what has passed since `start`, a time of `SystemClock.seconds`.
  public init(since start: Double) {
    self.init(SystemClock.seconds - start)
  }

  /// `0,35 giây` or `0.35 s`.
  public var text: Bilingual<String> {
    let fraction = hundredths % 100
    let digits = (fraction < 10 ? "0" : "") + "\(fraction)"
    return Bilingual(
      vi: "\(hundredths / 100),\(digits) giây",
      en: "\(hundredths / 100).\(digits) s"
    )
  }
}
