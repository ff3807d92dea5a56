public import Localization

extension FrontMatterProblem {
  /// What to type instead.
  public var hint: Bilingual<String>? {
    switch self {
    case .noFrontMatter:
      Bilingual(
        vi: "dòng đầu gõ '---', rồi các dòng như 'title: …', rồi lại một dòng '---'",
        en: "start with a line '---', then lines such as 'title: …', then '---' again"
      )
    case .unclosedFrontMatter:
      Bilingual(
        vi: "thêm một dòng chỉ có '---' ngay trước phần nội dung",
        en: "add a line with '---' alone right before the text"
      )
    case .fenceNotFirst:
      Bilingual(vi: "xóa các dòng trống phía trên", en: "delete the blank lines above it")
    case .tabIndentation, .noBreakSpaceIndentation:
      Bilingual(
        vi: "xóa chỗ thụt vào rồi gõ lại bằng phím cách, mỗi cấp hai dấu cách",
        en: "delete the indentation and type spaces, two for each level"
      )
    case .unexpectedIndentation:
      Bilingual(
        vi: "các khóa cùng nhóm phải bắt đầu ở cùng một cột",
        en: "keys that belong together start in the same column"
      )
    case .unexpectedItem:
      Bilingual(
        vi: "danh sách đứng dưới một khóa không có giá trị trên cùng dòng, như 'sectors:'",
        en: "a list stands below a key without a value on its line, such as 'sectors:'"
      )
    case .duplicateKey:
      Bilingual(vi: "chỉ giữ lại một dòng", en: "keep one of the lines")
    case .quotedKey(let key):
      Bilingual(vi: "gõ '\(key):' không có dấu nháy", en: "type '\(key):' without quotes")
    case .expectedKey:
      Bilingual(
        vi: "chữ dài hơn một dòng thì gõ '>' sau dấu hai chấm, rồi thụt các dòng dưới vào",
        en: "for text longer than a line type '>' after the colon and indent the lines below"
      )
    case .missingBlank(.colon):
      Bilingual(vi: "gõ 'khóa: giá trị'", en: "type 'key: value'")
    case .missingBlank(.dash):
      Bilingual(vi: "gõ '- mục'", en: "type '- item'")
    case .tooDeep:
      Bilingual(vi: "bớt các cấp lồng vào nhau", en: "use fewer levels within one another")
    }
  }
}
