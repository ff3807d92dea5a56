public import Localization

extension YAMLValueProblem {
  /// What to type instead.
  public var hint: Bilingual<String>? {
    switch self {
    case .unclosedQuote(let quote):
      Bilingual(
        vi: "thêm \(quote) ở cuối giá trị, hoặc bỏ dấu nháy đầu",
        en: "add \(quote) at the end of the value, or take away the first one"
      )
    case .textAfterQuote, .textAfterBracket:
      Bilingual(
        vi: "đặt cả giá trị trong dấu nháy đơn: '…'",
        en: "put the whole value in single quotes: '…'"
      )
    case .unknownEscape:
      Bilingual(
        vi: #"dấu \ gõ thành \\, hoặc dùng dấu nháy đơn '…'"#,
        en: #"type \\ for a backslash, or use single quotes '…'"#
      )
    case .unclosedBracket(let bracket):
      Bilingual(
        vi: "thêm '\(bracket.closing)'; nếu ngoặc là chữ, đặt cả giá trị trong dấu nháy kép",
        en: "add '\(bracket.closing)'; if the bracket is text, put the whole value in double quotes"
      )
    case .unexpectedText(_, .key):
      Bilingual(
        vi: "gõ dạng { khóa: giá trị, khóa: giá trị }",
        en: "type { key: value, key: value }"
      )
    case .unexpectedText(_, .value), .unexpectedText(_, .comma):
      Bilingual(
        vi: "giá trị có dấu phẩy hoặc ngoặc thì đặt trong dấu nháy kép",
        en: "put a value with commas or brackets in double quotes"
      )
    case .unsupported(.anchor), .unsupported(.tag), .smartQuotes:
      Bilingual(
        vi: #"đặt giá trị trong dấu nháy thẳng: "…""#,
        en: #"put the value in straight quotes: "…""#
      )
    case .unsupported(.mergeKey), .unsupported(.documentMarker):
      Bilingual(vi: "xóa dòng này", en: "delete this line")
    case .commentAfterValue:
      Bilingual(
        vi: "nếu là chữ, đặt cả giá trị trong dấu nháy kép; nếu là chú thích, gõ dấu cách sau #",
        en: "if it is text, put the whole value in double quotes; if not, type a blank after '#'"
      )
    }
  }
}

extension Character {
  fileprivate var closing: Character { self == "[" ? "]" : "}" }
}
