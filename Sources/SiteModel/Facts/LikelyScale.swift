internal import Localization

/// What a number alone most likely counts where an amount of money belongs.
enum LikelyScale: Sendable {
  /// As fees are said: `500` is 500.000 đồng.
  case thousand
  /// As investments are said: `350` is 350 triệu đồng.
  case million

  /// The word that was left out.
  var word: Bilingual<String> {
    switch self {
    case .thousand: Bilingual(vi: "nghìn", en: "thousand")
    case .million: Bilingual(vi: "triệu", en: "million")
    }
  }
}
