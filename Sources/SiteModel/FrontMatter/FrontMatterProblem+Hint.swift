internal import Localization

extension FrontMatterProblem {
  /// What to type instead.
  var hint: Bilingual<String>? {
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
        vi: "thêm hoặc bớt dấu cách ở đầu dòng cho thẳng hàng với các dòng bên cạnh",
        en: "add or take away spaces so that the line starts where its neighbours do"
      )
    case .unexpectedItem:
      Bilingual(
        vi: "dòng ngay trên danh sách chỉ có tên và dấu hai chấm, như 'sectors:'",
        en: "the line above a list has a name and a colon alone, such as 'sectors:'"
      )
    case .indentedItem:
      Bilingual(
        vi: "cho dấu '-' thẳng hàng với các dấu '-' ở trên",
        en: "let the '-' stand right under the '-' above"
      )
    case .missingDash(let key):
      Bilingual(
        vi: "gõ '- \(key): …', dấu '-' thẳng hàng với dấu '-' của các mục khác",
        en: "type '- \(key): …', with the '-' in line with those of the other items"
      )
    case .foreignMark(let mark):
      Bilingual(
        vi: "ở mỗi mục, thay '\(mark)' bằng dấu '-' và một dấu cách",
        en: "type '-' and a blank instead of '\(mark)' before each item"
      )
    case .duplicateKey:
      Bilingual(
        vi: "giữ lại một dòng, xóa dòng kia",
        en: "keep one of the lines and delete the other"
      )
    case .quotedKey(let key):
      Bilingual(vi: "gõ '\(key):' không có dấu nháy", en: "type '\(key):' without quotes")
    case .expectedKey(let word?):
      Bilingual(
        vi: "nếu '\(word)' là tên mục, gõ dấu hai chấm sau nó: '\(word): …'; nếu là phần tiếp của "
          + "dòng trên, chuyển nó lên cuối dòng đó",
        en:
          "if '\(word)' is the name of an entry, type a colon behind it: '\(word): …'; if the line "
          + "goes on from the one above, move it to the end of that"
      )
    case .expectedKey(nil):
      Bilingual(
        vi: "nếu là phần tiếp của dòng trên, chuyển nó lên cuối dòng đó",
        en: "if it goes on from the line above, move it to the end of that line"
      )
    case .equalsSign(let key):
      Bilingual(
        vi: "thay dấu '=' bằng dấu hai chấm và một dấu cách: '\(key): …'",
        en: "type a colon and a blank in place of '=': '\(key): …'"
      )
    case .missingBlank(.colon):
      Bilingual(
        vi: "gõ một dấu cách sau dấu hai chấm, như 'title: Tên bài'",
        en: "type a blank after the colon, as in 'title: My title'"
      )
    case .missingBlank(.dash):
      Bilingual(
        vi: "gõ một dấu cách sau dấu gạch, như '- paper'",
        en: "type a blank after the dash, as in '- paper'"
      )
    case .wideColon:
      Bilingual(
        vi: "xóa nó, gõ lại dấu hai chấm thường và một dấu cách, như 'title: Tên bài'",
        en: "delete it and type an ordinary colon and a blank, as in 'title: My title'"
      )
    case .tooDeep:
      Bilingual(vi: "bớt các cấp lồng vào nhau", en: "use fewer levels within one another")
    }
  }
}
