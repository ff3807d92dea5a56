public import Diagnostics
public import Localization

/// What keeps readers from finding their way who hear a page, or jump from link to link.
public enum AccessibilityProblem: Problem, Equatable {
  /// The text of a link says nothing of what it leads to (WCAG 2.2, success criterion 2.4.4).
  case vagueLinkText(String)
  /// A heading is more than one level below the one before it, or below the title (WCAG technique
  /// G141).
  case skippedLevel(Int, after: Int)

  /// The code: SX228 and SX229.
  public var code: String {
    switch self {
    case .vagueLinkText: "SX228"
    case .skippedLevel: "SX229"
    }
  }

  /// The page can be read as it is.
  public var severity: Severity { .warning }

  /// What is wrong.
  public var message: Bilingual<String> {
    switch self {
    case .vagueLinkText(let text):
      Bilingual(
        vi: "chữ '\(text)' không nói liên kết dẫn tới đâu",
        en: "'\(text)' does not say where the link leads"
      )
    case .skippedLevel(let level, after: 1):
      Bilingual(
        vi: "đề mục cấp \(level) mà chưa có đề mục cấp 2 nào ở trên",
        en: "heading of level \(level) without one of level 2 above it"
      )
    case .skippedLevel(let level, let last):
      Bilingual(
        vi: "đề mục cấp \(level) đứng ngay dưới cấp \(last)",
        en: "heading of level \(level) right below one of level \(last)"
      )
    }
  }

  /// What to type instead.
  public var hint: Bilingual<String>? {
    switch self {
    case .vagueLinkText:
      Bilingual(
        vi: "lấy tên của trang sẽ mở làm chữ: '[Lịch tập huấn](…)'",
        en: "let the text name what opens: '[Training schedule](…)'"
      )
    case .skippedLevel(_, let last):
      Bilingual(
        vi: "viết '\(Self.mark(ofLevel: last + 1)) Tên đề mục'",
        en: "write '\(Self.mark(ofLevel: last + 1)) Heading'"
      )
    }
  }

  private static func mark(ofLevel level: Int) -> String { String(repeating: "#", count: level) }
}
