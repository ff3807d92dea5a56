internal import Diagnostics
internal import Localization

extension DocumentKind {
  /// What people call the kind on a command line: the English word, then the Vietnamese one.
  public var words: [String] {
    switch self {
    case .articles: ["article", "bai-viet"]
    case .training: ["training", "tap-huan"]
    case .caseStudies: ["case-study", "dien-hinh"]
    case .worksheets: ["worksheet", "bieu-mau"]
    case .pages: ["page", "trang"]
    case .handouts: ["handout", "tai-lieu"]
    }
  }

  /// The kind that `word` names, in either language, with or without diacritics; or its folder.
  public static func named(_ word: String) -> DocumentKind? {
    let word = Slug.make(from: word)
    return allCases.first { $0.rawValue == word || $0.words.contains(word) }
  }

  /// The word for a kind that `word` may have been meant for.
  public static func suggestion(for word: String) -> String? {
    Suggestion.nearest(to: Slug.make(from: word), among: allCases.flatMap(\.words))
  }
}
