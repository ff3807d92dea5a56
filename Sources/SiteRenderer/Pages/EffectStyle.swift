internal import Localization
internal import SiteModel

/// Writes what a measure does to a resource.
enum EffectStyle {
  /// The resource and what happens to it: `Điện: giảm 65.000 kWh/năm`.
  static func text(_ effect: ResourceEffect, in language: Language) -> String {
    effect.resource.label[language] + ": " + change(effect.change, in: language)
  }

  /// `giảm 65.000 kWh/năm`, `tăng 20 kWh/năm`, `12.000 m³ → 8.206 m³`, `−2%`, `+25%`.
  static func change(_ change: ResourceEffect.Change, in language: Language) -> String {
    switch change {
    case .saved(let quantity): saved(quantity, in: language)
    case .beforeAfter(let before, let after):
      QuantityStyle.text(before, in: language) + " → " + QuantityStyle.text(after, in: language)
    case .relative(let quantity):
      (quantity.number > DecimalNumber(0) ? "+" : "") + QuantityStyle.text(quantity, in: language)
    }
  }

  /// Less than nothing saved is more used.
  private static func saved(_ quantity: Quantity, in language: Language) -> String {
    let zero = DecimalNumber(0)
    guard quantity.number < zero, let more = zero.subtracting(quantity.number) else {
      return Bilingual(vi: "giảm ", en: "saves ")[language]
        + QuantityStyle.text(quantity, in: language)
    }
    let increase = Quantity(number: more, unit: quantity.unit, isPerYear: quantity.isPerYear)
    return Bilingual(vi: "tăng ", en: "up ")[language] + QuantityStyle.text(increase, in: language)
  }
}
