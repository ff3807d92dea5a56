internal import Diagnostics
internal import Localization

/// What can be wrong inside a value of front matter and data files: quotes, brackets, marks.
enum YAMLValueProblem: Problem, Equatable {
  /// The quote is not closed on its line.
  case unclosedQuote(Character)
  /// Text follows a closing quote.
  case textAfterQuote
  /// The reader does not know the escape.
  case unknownEscape(String)
  /// The bracket is not closed.
  case unclosedBracket(Character)
  /// Text follows a closing bracket.
  case textAfterBracket
  /// Text stands in brackets where something else must.
  case unexpectedText(String, expected: Expected)
  /// A form of YAML that is not read.
  case unsupported(Feature)
  /// Typographic quotes stand around a value.
  case smartQuotes
  /// A `#` after a blank cut the value short.
  case commentAfterValue

  /// What must stand at a place in brackets.
  enum Expected: Sendable {
    case key
    case value
    case comma
  }

  /// A form of YAML that is not read.
  enum Feature: Sendable {
    case anchor
    case tag
    case mergeKey
    case documentMarker
  }

  /// The code, `SX112` to `SX119` and `SX153`.
  var code: String {
    switch self {
    case .unclosedQuote: "SX112"
    case .textAfterQuote: "SX113"
    case .unknownEscape: "SX114"
    case .unclosedBracket: "SX115"
    case .textAfterBracket: "SX116"
    case .unexpectedText: "SX117"
    case .unsupported: "SX118"
    case .smartQuotes: "SX119"
    case .commentAfterValue: "SX153"
    }
  }

  /// A warning where the text is read, but perhaps not as it was meant; else an error.
  var severity: Severity {
    switch self {
    case .smartQuotes, .commentAfterValue: .warning
    default: .error
    }
  }

  /// What is wrong.
  var message: Bilingual<String> {
    switch self {
    case .unclosedQuote(let quote):
      Bilingual(
        vi: "dấu nháy \(quote) không được đóng trên cùng dòng",
        en: "the quote \(quote) is not closed on its line"
      )
    case .textAfterQuote:
      Bilingual(vi: "còn chữ sau dấu nháy đóng", en: "text follows the closing quote")
    case .unknownEscape(let escape):
      Bilingual(
        vi: "'\(escape)' không dùng được trong dấu nháy kép",
        en: "'\(escape)' means nothing in double quotes"
      )
    case .unclosedBracket(let bracket):
      Bilingual(
        vi: "dấu ngoặc '\(bracket)' không được đóng",
        en: "the bracket '\(bracket)' is not closed"
      )
    case .textAfterBracket:
      Bilingual(vi: "còn chữ sau dấu ngoặc đóng", en: "text follows the closing bracket")
    case .unexpectedText(let text, .key):
      Bilingual(
        vi: "trong { } thiếu tên và dấu hai chấm trước '\(text)'",
        en: "a name and a colon are missing before '\(text)' in { }"
      )
    case .unexpectedText(let text, .value):
      Bilingual(
        vi: "còn thiếu nội dung trước '\(text)'",
        en: "something is missing before '\(text)'"
      )
    case .unexpectedText(let text, .comma):
      Bilingual(
        vi: "thiếu dấu phẩy trước '\(text)'",
        en: "a comma is missing before '\(text)'"
      )
    case .unsupported(let feature):
      feature.message
    case .smartQuotes:
      Bilingual(
        vi: "dấu nháy cong sẽ hiện trên trang như một phần của chữ",
        en: "curly quotes will show on the page as part of the text"
      )
    case .commentAfterValue:
      Bilingual(
        vi: "phần từ dấu # trở đi sẽ không hiện trên trang",
        en: "the text from '#' on will not show on the page"
      )
    }
  }
}

extension YAMLValueProblem.Feature {
  fileprivate var message: Bilingual<String> {
    switch self {
    case .anchor:
      Bilingual(
        vi: "nội dung không được bắt đầu bằng dấu &",
        en: "the text must not start with '&'"
      )
    case .tag:
      Bilingual(
        vi: "nội dung không được bắt đầu bằng dấu !",
        en: "the text must not start with '!'"
      )
    case .mergeKey:
      Bilingual(vi: "mục '<<' không dùng được", en: "the entry '<<' cannot be used")
    case .documentMarker:
      Bilingual(
        vi: "dòng ngăn cách không dùng được ở đây",
        en: "a separator line cannot be used here"
      )
    }
  }
}
