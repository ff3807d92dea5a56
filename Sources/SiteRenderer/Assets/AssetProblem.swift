internal import Diagnostics
internal import Localization

/// What can be wrong with the files of `templates/assets/` and with what asks for them.
enum AssetProblem: Problem {
  /// Neither a template nor a style sheet asks for the file, so that it is not published; one of some
  /// kinds never is.
  case unused(String, suggestion: String?, isPublishable: Bool)
  /// There is no file of this name that may be published.
  case noSuchFile(String, suggestion: String?)
  /// A style sheet loads something from another site.
  case elsewhere(String)

  var code: String {
    switch self {
    case .unused: "SX324"
    case .noSuchFile, .elsewhere: "SX325"
    }
  }

  var severity: Severity {
    if case .unused = self { .warning } else { .error }
  }

  var message: Bilingual<String> {
    switch self {
    case .unused(let path, _, _):
      Bilingual(
        vi: "không khuôn trang hay tệp .css nào dùng '\(path)', nên tệp không được đưa lên trang",
        en: "no template or style sheet uses '\(path)', and so it is not published"
      )
    case .noSuchFile(let name, _):
      Bilingual(
        vi: "trong templates/assets không có tệp nào dùng được tên '\(name)'",
        en: "templates/assets has no file '\(name)' that can be published"
      )
    case .elsewhere(let address):
      Bilingual(
        vi: "trang không tải gì từ nơi khác: '\(address)'",
        en: "pages load nothing from elsewhere: '\(address)'"
      )
    }
  }

  var hint: Bilingual<String>? {
    switch self {
    case .unused(_, let suggestion?, true), .noSuchFile(_, let suggestion?):
      Suggestion.question(suggestion)
    case .unused(let path, nil, true):
      Bilingual(
        vi: "viết '{{root}}\(path.dropFirst("templates/".count))' trong khuôn trang, hoặc xóa tệp",
        en:
          "write '{{root}}\(path.dropFirst("templates/".count))' in a template, or delete the file"
      )
    case .unused(_, _, false):
      Bilingual(
        vi:
          "trang chỉ tải hình, phông chữ, .css và .js có tên không dấu: đổi tên, hoặc chuyển tệp đi",
        en: "pages load pictures, fonts, .css and .js with plain names: rename the file, or move it"
      )
    case .noSuchFile:
      Bilingual(
        vi:
          "tên tệp chỉ gồm chữ không dấu, chữ số và - _ .; hình, phông chữ, .css và .js thì dùng được",
        en:
          "names have letters without marks, digits and - _ . only; pictures, fonts, .css and .js will do"
      )
    case .elsewhere:
      Bilingual(
        vi: "chép tệp ấy vào templates/assets rồi viết đường dẫn từ tệp .css",
        en: "copy that file into templates/assets and write its path from the style sheet"
      )
    }
  }
}
