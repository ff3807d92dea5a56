public import Localization

/// The languages that a handout is printed in.
public enum HandoutEdition: String, CaseIterable, Sendable {
  case vi
  case en
  /// Both, side by side, Vietnamese first.
  case both = "vi+en"

  /// The languages, the larger one first.
  public var languages: [Language] {
    switch self {
    case .vi: [.vi]
    case .en: [.en]
    case .both: [.vi, .en]
    }
  }

  /// The language of what is not in both.
  public var language: Language { self == .en ? .en : .vi }
}
