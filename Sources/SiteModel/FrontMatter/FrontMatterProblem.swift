internal import Diagnostics
internal import Localization

/// What can be wrong with the fences, lines and keys of front matter and data files.
enum FrontMatterProblem: Problem, Equatable {
  /// The document does not start with `---`.
  case noFrontMatter
  /// The second `---` is missing.
  case unclosedFrontMatter
  /// Blank lines stand above the first `---`.
  case fenceNotFirst
  /// A line is indented with tabs.
  case tabIndentation
  /// A line is indented with no-break spaces, as word processors set them.
  case noBreakSpaceIndentation
  /// The line of this key is indented otherwise than its neighbours.
  case unexpectedIndentation(key: String)
  /// A `-` stands where no list is.
  case unexpectedItem
  /// A `-` stands further in than those of its list.
  case indentedItem
  /// An item of a list, which begins with this key, lacks its `- `.
  case missingDash(key: String)
  /// The items of a list begin with another mark than `-`.
  case foreignMark(String)
  /// The key stands in the map already.
  case duplicateKey(String)
  /// The key stands in quotes.
  case quotedKey(String)
  /// The line is not `key: value`; `word` is what it begins with and what may be its key.
  case expectedKey(word: String?)
  /// An equals sign stands where the colon after the key belongs.
  case equalsSign(key: String)
  /// A blank is missing after the colon of a key or the `-` of an item.
  case missingBlank(after: Mark)
  /// The colon after a key is the wide one of East Asian keyboards.
  case wideColon
  /// Lists and maps are nested too deep.
  case tooDeep(limit: Int)

  /// A mark that needs a blank after it.
  enum Mark: String, Sendable {
    case colon = ":"
    case dash = "-"
  }

  /// The note at the first use of a key.
  static let firstUse = Bilingual(vi: "mục này đã có ở đây", en: "the entry stands here already")

  /// The note at a line that looks like a closing fence.
  static let likelyFence = Bilingual(
    vi: "có lẽ dòng này phải là đúng ba dấu '---'",
    en: "this line was perhaps meant to be exactly '---'"
  )

  /// The code, from `SX101` to `SX111`, `SX157` and `SX158`.
  var code: String {
    switch self {
    case .noFrontMatter: "SX101"
    case .unclosedFrontMatter: "SX102"
    case .fenceNotFirst: "SX103"
    case .tabIndentation, .noBreakSpaceIndentation: "SX104"
    case .unexpectedIndentation: "SX105"
    case .unexpectedItem, .indentedItem, .missingDash: "SX106"
    case .duplicateKey: "SX107"
    case .quotedKey: "SX108"
    case .expectedKey, .equalsSign: "SX109"
    case .missingBlank: "SX110"
    case .tooDeep: "SX111"
    case .wideColon: "SX157"
    case .foreignMark: "SX158"
    }
  }

  /// A warning where the text is read as it was meant, else an error.
  var severity: Severity {
    self == .fenceNotFirst ? .warning : .error
  }

  /// What is wrong.
  var message: Bilingual<String> {
    switch self {
    case .noFrontMatter:
      Bilingual(
        vi: "thiếu phần khai báo ở đầu tệp",
        en: "the block of settings at the top of the file is missing"
      )
    case .unclosedFrontMatter:
      Bilingual(
        vi: "phần khai báo thiếu dòng '---' kết thúc",
        en: "the block of settings at the top has no closing '---' line"
      )
    case .fenceNotFirst:
      Bilingual(
        vi: "dòng '---' không phải dòng đầu tiên của tệp",
        en: "'---' is not the first line of the file"
      )
    case .tabIndentation:
      Bilingual(vi: "dòng thụt vào bằng phím Tab", en: "the line is indented with a tab")
    case .noBreakSpaceIndentation:
      Bilingual(
        vi: "dòng thụt vào bằng dấu cách lạ, thường do chép từ Word",
        en: "the line is indented with odd spaces, mostly pasted from Word"
      )
    case .unexpectedIndentation(let key):
      Bilingual(
        vi: "dòng '\(key)' thụt vào không khớp với các dòng cùng nhóm",
        en: "the line of '\(key)' is not indented like the lines around it"
      )
    case .unexpectedItem:
      Bilingual(vi: "dấu '-' không thuộc danh sách nào", en: "'-' belongs to no list")
    case .indentedItem:
      Bilingual(
        vi: "dấu '-' thụt vào hơn các dấu '-' khác của danh sách",
        en: "'-' stands further in than the others of its list"
      )
    case .missingDash:
      Bilingual(
        vi: "thiếu dấu '- ' ở đầu một mục của danh sách",
        en: "'- ' is missing before an item of the list"
      )
    case .foreignMark(let mark):
      Bilingual(
        vi: "dấu '\(mark)' không mở đầu được một mục của danh sách",
        en: "'\(mark)' cannot begin an item of a list"
      )
    case .duplicateKey(let key):
      Bilingual(vi: "mục '\(key)' ghi hai lần", en: "the entry '\(key)' is given twice")
    case .quotedKey(let key):
      Bilingual(
        vi: "tên mục '\(key)' nằm trong dấu nháy",
        en: "the name '\(key)' stands in quotes"
      )
    case .expectedKey, .equalsSign:
      Bilingual(
        vi: "dòng này không có dạng 'tên: nội dung'",
        en: "the line does not have the form 'name: text'"
      )
    case .missingBlank(let mark):
      Bilingual(
        vi: "thiếu dấu cách sau '\(mark.rawValue)'",
        en: "a blank is missing after '\(mark.rawValue)'"
      )
    case .wideColon:
      Bilingual(
        vi: "dấu hai chấm '：' là dấu rộng của bộ gõ tiếng Trung, Nhật",
        en: "the colon '：' is the wide one of Chinese and Japanese keyboards"
      )
    case .tooDeep(let limit):
      Bilingual(
        vi: "ngoặc hoặc danh sách lồng nhau quá \(limit) cấp",
        en: "brackets or lists stand within one another more than \(limit) deep"
      )
    }
  }
}
