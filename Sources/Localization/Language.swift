/// A language of the site.
///
/// Vietnamese comes first everywhere: it is the source language of the content and of the messages.
public enum Language: String, CaseIterable, Sendable {
  case vi
  case en

  /// The language that is not this one.
  public var other: Language {
    switch self {
    case .vi: .en
    case .en: .vi
    }
  }
}
