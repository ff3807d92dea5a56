internal import Localization
internal import SiteModel

/// Writes what a measure does to a resource.
enum EffectStyle {
  /// The resource and what happens to it: `Điện: giảm 65.000 kWh/năm`.
  static func text(_ effect: ResourceEffect, in language: Language) -> String {
    effect.resource.label[language] + ": " + change(effect.change, in: language)
  }

  /// `giảm 65.000 kWh/năm`, `12.000 m³ → 8.206 m³`, `−2%`.
  static func change(_ change: ResourceEffect.Change, in language: Language) -> String {
    switch change {
    case .saved(let quantity):
      Bilingual(vi: "giảm ", en: "saves ")[language] + QuantityStyle.text(quantity, in: language)
    case .beforeAfter(let before, let after):
      QuantityStyle.text(before, in: language) + " → " + QuantityStyle.text(after, in: language)
    case .relative(let quantity): QuantityStyle.text(quantity, in: language)
    }
  }
}
