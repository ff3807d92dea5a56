internal import Localization
internal import SiteFiles

/// A time in seconds as the languages write it.
struct Seconds {
  private let hundredths: Int

  init(_ seconds: Double) {
    hundredths = Int((seconds * 100).rounded())
  }

  init(since start: Double) {
    self.init(SystemClock.seconds - start)
  }

  /// `0,35 giây` or `0.35 s`.
  var text: Bilingual<String> {
    let fraction = hundredths % 100
    let digits = (fraction < 10 ? "0" : "") + "\(fraction)"
    return Bilingual(
      vi: "\(hundredths / 100),\(digits) giây",
      en: "\(hundredths / 100).\(digits) s"
    )
  }
}
