internal import Localization
internal import SiteFiles

/// A time in seconds as the languages write it.
struct Seconds {
  private let hundredths: Int

  init(since start: Double) {
    hundredths = Int(((SystemClock.seconds - start) * 100).rounded())
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
