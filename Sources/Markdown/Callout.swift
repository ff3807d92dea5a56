internal import Diagnostics
internal import Localization

/// What kind of notice a call-out is.
public enum Callout: String, CaseIterable, Sendable {
  case note
  case tip
  case important
  case warning
  case caution

  /// The call-out that somebody may have meant by `name`: a near one, or the Vietnamese word.
  static func meant(by name: String) -> Callout? {
    if let translated = translations[Slug.make(from: name)] { return translated }
    let nearest = Suggestion.nearest(to: name.lowercased(), among: allCases.map(\.rawValue))
    return nearest.flatMap { Callout(rawValue: $0) }
  }

  private static let translations: [String: Callout] = [
    "luu-y": .note, "luuy": .note, "ghi-chu": .note, "meo": .tip, "goi-y": .tip,
    "quan-trong": .important, "canh-bao": .warning, "chu-y": .warning, "than-trong": .caution,
    "can-than": .caution,
  ]
}
