internal import Diagnostics
internal import Localization

/// What can happen to addresses between two builds.
enum AddressProblem: Problem {
  /// `aliases` is what the front matter should say; nothing where no alias can lead there.
  case addressChanged(from: String, to: String, aliases: [String]?)
  case pageGone(String, alias: String?)
  case damagedLine
  case repeatedLine

  /// The code: never reused.
  var code: String {
    switch self {
    case .addressChanged: "SX417"
    case .pageGone: "SX418"
    case .damagedLine, .repeatedLine: "SX419"
    }
  }

  /// How much the problem matters.
  var severity: Severity {
    switch self {
    case .addressChanged, .pageGone: .warning
    case .damagedLine, .repeatedLine: .error
    }
  }

  /// What is wrong.
  var message: Bilingual<String> {
    switch self {
    case .addressChanged(let old, let new, _):
      Bilingual(
        vi: "trang đổi địa chỉ từ '\(old)' sang '\(new)', liên kết cũ sẽ hỏng",
        en: "the page moves from '\(old)' to '\(new)', which breaks links to it"
      )
    case .pageGone(let address, _):
      Bilingual(
        vi: "trang '\(address)' không còn, liên kết tới đó sẽ hỏng",
        en: "the page '\(address)' is gone, which breaks links to it"
      )
    case .damagedLine:
      Bilingual(
        vi: "dòng này không ghi đủ tên trang, ngôn ngữ và địa chỉ",
        en: "this line does not hold a page, a language and an address"
      )
    case .repeatedLine:
      Bilingual(
        vi: "trang này đã có một dòng cho cùng ngôn ngữ ở trên",
        en: "this page has a line for the same language above"
      )
    }
  }

  /// What to do about it.
  var hint: Bilingual<String>? {
    switch self {
    case .addressChanged(_, _, let aliases?):
      Bilingual { language in
        let line = "aliases: [\(aliases.joined(separator: ", "))]"
        return Bilingual(
          vi: "thêm vào phần đầu bài dòng '\(line)'",
          en: "add the line '\(line)' to the front matter"
        )[language]
      }
    case .pageGone(_, let alias?):
      Bilingual(
        vi:
          "thêm 'aliases: [\(alias)]' vào bài thay cho nó; không có bài nào thay thì xóa dòng này",
        en: "add 'aliases: [\(alias)]' to the document that takes its place, or delete this line"
      )
    case .addressChanged, .pageGone, .damagedLine:
      Bilingual(
        vi: "xóa dòng ấy trong content/addresses.txt; lần dựng sau sẽ ghi lại",
        en: "delete that line in content/addresses.txt; the next build writes it anew"
      )
    case .repeatedLine:
      Bilingual(
        vi: "giữ dòng có địa chỉ đúng, xóa dòng kia",
        en: "keep the line with the right address and delete the other"
      )
    }
  }
}
