internal import Diagnostics
internal import Localization

/// What can be wrong in the tags of a template file, whatever it is filled with.
enum TemplateSyntaxProblem: Problem {
  /// What an opening and a closing tag enclose.
  enum Pair {
    case section
    case block
    case parent

    var words: Bilingual<String> {
      switch self {
      case .section: Bilingual(vi: "đoạn", en: "section")
      case .block: Bilingual(vi: "khối", en: "block")
      case .parent: Bilingual(vi: "thẻ kế thừa", en: "parent tag")
      }
    }
  }

  case unclosedTag(closing: String)
  case invalidName(String)
  case unclosedSection(String, Pair)
  case mismatchedClose(String, opened: String)
  case unopenedClose(String)
  case invalidDelimiters
  case nestedTooDeeply(limit: Int)
  case tagInParent(String)
  case textInParent(String)
  case duplicateBlock(String)
  /// Braces that belong to no tag; the page shows them.
  case strayBrace
  /// A tag begins within a comment, which ends with that tag.
  case tagInComment
  /// A value stands where no escaping can keep it from becoming more than a text.
  case unsafePlace(String, UnsafePlace)

  /// A place in HTML where a value can become more than a text.
  enum UnsafePlace {
    /// The value of an attribute without quotes.
    case unquoted
    /// An attribute that holds a program: `onclick`.
    case handler
    /// The text of `script` or `style`.
    case program
  }

  var code: String {
    switch self {
    case .unclosedTag: "SX306"
    case .invalidName: "SX307"
    case .unclosedSection: "SX308"
    case .mismatchedClose: "SX309"
    case .unopenedClose: "SX310"
    case .invalidDelimiters: "SX311"
    case .nestedTooDeeply: "SX312"
    case .tagInParent: "SX313"
    case .textInParent: "SX314"
    case .duplicateBlock: "SX315"
    case .unsafePlace: "SX322"
    case .strayBrace, .tagInComment: "SX323"
    }
  }

  var severity: Severity {
    switch self {
    case .textInParent, .strayBrace, .tagInComment: .warning
    default: .error
    }
  }

  var message: Bilingual<String> {
    switch self {
    case .unclosedTag(let closing):
      Bilingual(vi: "thẻ chưa đóng bằng '\(closing)'", en: "tag without its closing '\(closing)'")
    case .invalidName(""):
      Bilingual(vi: "thẻ không có tên", en: "tag without a name")
    case .invalidName(let name):
      Bilingual(vi: "tên viết sai: '\(name)'", en: "malformed name: '\(name)'")
    case .unclosedSection(let name, let pair):
      Bilingual(
        vi: "\(pair.words.vi) '\(name)' chưa được đóng",
        en: "\(pair.words.en) '\(name)' is never closed"
      )
    case .mismatchedClose(let name, let opened):
      Bilingual(
        vi: "thẻ đóng '\(name)' không khớp với thẻ mở '\(opened)'",
        en: "closing tag '\(name)' does not match the opening tag '\(opened)'"
      )
    case .unopenedClose(let name):
      Bilingual(
        vi: "thẻ đóng '\(name)' không có thẻ mở",
        en: "closing tag '\(name)' without an opening tag"
      )
    case .invalidDelimiters:
      Bilingual(vi: "cặp dấu thẻ mới viết sai", en: "malformed new delimiters")
    case .nestedTooDeeply(let limit):
      Bilingual(
        vi: "thẻ lồng nhau quá \(limit) tầng",
        en: "tags nested more than \(limit) levels deep"
      )
    case .tagInParent(let name):
      Bilingual(
        vi: "trong thẻ kế thừa '\(name)' chỉ được đặt khối",
        en: "only blocks may stand inside the parent tag '\(name)'"
      )
    case .textInParent(let name):
      Bilingual(
        vi: "chữ ngoài các khối của thẻ kế thừa '\(name)' không hiện ra trang",
        en: "text outside the blocks of the parent tag '\(name)' is not shown"
      )
    case .duplicateBlock(let name):
      Bilingual(vi: "khối viết hai lần: '\(name)'", en: "block given twice: '\(name)'")
    case .strayBrace:
      Bilingual(
        vi: "dấu ngoặc nhọn không thuộc thẻ nào sẽ hiện ra trang",
        en: "a brace that belongs to no tag is shown on the page"
      )
    case .tagInComment:
      Bilingual(
        vi: "lời ghi chú hết ở '}}' đầu tiên, là của thẻ nằm trong nó",
        en: "the comment ends at the first '}}', that of the tag in it"
      )
    case .unsafePlace(let name, .unquoted):
      Bilingual(
        vi: "giá trị '\(name)' của thuộc tính không nằm trong dấu nháy",
        en: "the value '\(name)' of an attribute stands outside of quotes"
      )
    case .unsafePlace(let name, .handler), .unsafePlace(let name, .program):
      Bilingual(
        vi: "giá trị '\(name)' nằm trong chỗ của chương trình, nơi chữ có thể thành lệnh",
        en: "the value '\(name)' stands in a program, where a text can become a command"
      )
    }
  }

  var hint: Bilingual<String>? {
    switch self {
    case .unclosedTag(let closing):
      Bilingual(vi: "thêm '\(closing)' vào cuối thẻ", en: "end the tag with '\(closing)'")
    case .invalidName:
      Bilingual(
        vi: "viết tên liền, không dấu cách, ví dụ {{title}} hoặc {{author.name}}",
        en: "write a name without blanks, such as {{title}} or {{author.name}}"
      )
    case .unclosedSection(let name, _):
      Bilingual(
        vi: "thêm '{{/\(name)}}' vào chỗ kết thúc",
        en: "add '{{/\(name)}}' where it ends"
      )
    case .mismatchedClose(_, let opened):
      Bilingual(vi: "viết '{{/\(opened)}}'", en: "write '{{/\(opened)}}'")
    case .unopenedClose(let name):
      Bilingual(
        vi: "xóa thẻ này, hoặc thêm '{{#\(name)}}' ở trước",
        en: "delete this tag, or add '{{#\(name)}}' before it"
      )
    case .invalidDelimiters:
      Bilingual(
        vi: "viết hai dấu cách nhau một khoảng trắng, ví dụ {{=<% %>=}}",
        en: "write two signs with a blank between them, such as {{=<% %>=}}"
      )
    case .nestedTooDeeply:
      Bilingual(
        vi: "tách phần bên trong thành một tệp trong templates/partials",
        en: "move the inner part to a file of its own in templates/partials"
      )
    case .tagInParent(let name), .textInParent(let name):
      Bilingual(
        vi: "đặt vào một khối {{$tên}}…{{/tên}}, hoặc chuyển ra ngoài {{<\(name)}}…{{/\(name)}}",
        en: "put it into a block {{$name}}…{{/name}}, or move it out of {{<\(name)}}…{{/\(name)}}"
      )
    case .duplicateBlock:
      Bilingual(vi: "giữ lại một khối", en: "keep one of them")
    case .strayBrace:
      Bilingual(
        vi: "thẻ mở và đóng bằng số dấu ngoặc như nhau: {{title}} hoặc {{{body}}}",
        en: "a tag begins and ends with as many braces: {{title}} or {{{body}}}"
      )
    case .tagInComment:
      Bilingual(
        vi: "đóng lời ghi chú bằng '}}' trước thẻ ấy, hoặc bỏ dấu ngoặc của thẻ trong ghi chú",
        en: "end the comment with '}}' before that tag, or leave the tag's braces out of it"
      )
    case .unsafePlace(let name, .unquoted):
      Bilingual(vi: "viết \"{{\(name)}}\"", en: "write \"{{\(name)}}\"")
    case .unsafePlace(let name, .handler), .unsafePlace(let name, .program):
      Bilingual(
        vi: "đặt vào một thuộc tính, như data-value=\"{{\(name)}}\", rồi đọc từ tệp .js",
        en: "put it into an attribute such as data-value=\"{{\(name)}}\" and read it in a .js file"
      )
    }
  }

  /// Shows where the block was given first.
  static let firstBlock = Bilingual(vi: "khối được viết lần đầu ở đây", en: "first given here")
  /// Shows the opening tag that a closing tag does not match.
  static let openedHere = Bilingual(vi: "thẻ mở ở đây", en: "opened here")
}
