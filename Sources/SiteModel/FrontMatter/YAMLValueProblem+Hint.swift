internal import Localization

extension YAMLValueProblem {
  /// What to type instead.
  var hint: Bilingual<String>? {
    switch self {
    case .unclosedQuote(let quote):
      Bilingual(
        vi: "thêm \(quote) ở cuối dòng, hoặc bỏ dấu nháy đầu",
        en: "add \(quote) at the end of the line, or take away the first one"
      )
    case .textAfterQuote, .textAfterBracket:
      Bilingual(
        vi: "đặt cả câu sau dấu hai chấm trong dấu nháy đơn: '…'",
        en: "put all that follows the colon in single quotes: '…'"
      )
    case .unknownEscape:
      Bilingual(
        vi: #"dấu \ gõ thành \\, hoặc dùng dấu nháy đơn '…'"#,
        en: #"type \\ for a backslash, or use single quotes '…'"#
      )
    case .unclosedBracket(let bracket):
      Bilingual(
        vi:
          "thêm '\(bracket.closing)'; nếu ngoặc là một phần của chữ, đặt cả câu trong dấu nháy kép",
        en:
          "add '\(bracket.closing)'; if the bracket is part of the text, put all of it in double quotes"
      )
    case .unexpectedText(let text, .key) where text.utf8.allSatisfy(\.isLetter):
      Bilingual(
        vi: "gõ '\(text): …' với nội dung sau dấu hai chấm",
        en: "type '\(text): …' with something behind the colon"
      )
    case .unexpectedText(_, .key):
      Bilingual(
        vi: "gõ như { title: Báo cáo, mark: A }",
        en: "type it like { title: Report, mark: A }"
      )
    case .unexpectedText(_, .value), .unexpectedText(_, .comma):
      Bilingual(
        vi: "giữa hai mục có một dấu phẩy; chữ có dấu phẩy hoặc ngoặc thì đặt trong dấu nháy kép",
        en: "type one comma between two items; put text with commas or brackets in double quotes"
      )
    case .unsupported(.anchor), .unsupported(.tag), .smartQuotes:
      Bilingual(
        vi: #"gõ lại bằng dấu nháy thẳng: "…""#,
        en: #"type straight quotes around it: "…""#
      )
    case .unsupported(.mergeKey), .unsupported(.documentMarker):
      Bilingual(vi: "xóa dòng này", en: "delete this line")
    case .commentAfterValue:
      Bilingual(
        vi:
          "nếu # là một phần của chữ, đặt cả câu trong dấu nháy kép; nếu là lời ghi riêng, để ở một dòng riêng",
        en:
          "if '#' is part of the text, put all of it in double quotes; if it is a note of yours, give it a line of its own"
      )
    }
  }
}

extension Character {
  fileprivate var closing: Character { self == "[" ? "]" : "}" }
}
