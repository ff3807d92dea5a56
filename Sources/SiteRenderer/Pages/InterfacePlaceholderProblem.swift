internal import Diagnostics
internal import Localization

/// What can be wrong with the placeholders in the texts of the interface.
enum InterfacePlaceholderProblem: Problem {
  /// Nothing fills in a placeholder of this name.
  case unknown(String, suggestion: String?)
  /// The text lacks a placeholder that it has in the other language.
  case missing(InterfacePlaceholder, from: Language)

  var code: String { "SX321" }

  var severity: Severity { .error }

  var message: Bilingual<String> {
    switch self {
    case .unknown(let text, _):
      Bilingual(
        vi: "máy không có gì để điền vào '\(text)'",
        en: "there is nothing to fill in for '\(text)'"
      )
    case .missing(let placeholder, .vi):
      Bilingual(
        vi: "bản tiếng Việt thiếu '\(placeholder.text)' mà bản tiếng Anh có",
        en: "the Vietnamese text lacks '\(placeholder.text)', which the English one has"
      )
    case .missing(let placeholder, .en):
      Bilingual(
        vi: "bản tiếng Anh thiếu '\(placeholder.text)' mà bản tiếng Việt có",
        en: "the English text lacks '\(placeholder.text)', which the Vietnamese one has"
      )
    }
  }

  var hint: Bilingual<String>? {
    switch self {
    case .unknown(_, let suggestion?): Suggestion.question(suggestion)
    case .unknown:
      Bilingual(vi: "bỏ cặp dấu '{ }' đi", en: "leave out the braces '{ }'")
    case .missing(let placeholder, _):
      Bilingual(
        vi: "viết '\(placeholder.text)' ở chỗ máy phải điền",
        en: "write '\(placeholder.text)' where it is to be filled in"
      )
    }
  }
}
