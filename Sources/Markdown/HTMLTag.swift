internal import Localization

/// An HTML tag or comment that an editor typed into a text.
struct HTMLTag {
  /// The name in small letters, without the slash of its end: `br`, `b`; `!--` for a comment.
  private let name: String

  /// Reads the name in `html`, which begins with `<`.
  init(_ html: String) {
    let rest = html.dropFirst().drop { $0 == "/" }
    name = rest.hasPrefix("!--") ? "!--" : rest.prefix { !" \t\n>/".contains($0) }.lowercased()
  }

  /// How texts of the site say the same.
  var replacement: Bilingual<String> {
    switch name {
    case "!--":
      Bilingual(
        vi: "xóa đi: người đọc sẽ thấy lời ghi này",
        en: "delete it: readers would see this comment"
      )
    case "br":
      Bilingual(
        vi: "gõ '\\' ở cuối dòng rồi xuống dòng; trong bảng thì tách thành hai hàng",
        en: "end the line with '\\' and go on in the next; in a table make it two rows"
      )
    case "b", "strong": Self.marks("**chữ đậm**", "**bold**")
    case "i", "em": Self.marks("*chữ nghiêng*", "*italics*")
    case "u":
      Bilingual(
        vi: "gạch chân chỉ dành cho liên kết: viết **chữ đậm**, hoặc bỏ thẻ này",
        en: "only links are underlined: write **bold**, or remove the tag"
      )
    case "sub", "sup":
      Bilingual(
        vi: "gõ thẳng ký tự, như CO₂, m³, và bỏ thẻ",
        en: "type the character itself, as in CO₂ and m³, and remove the tag"
      )
    case "a": Self.marks("[chữ](địa chỉ)", "[text](address)")
    case "img":
      Self.marks("![mô tả hình](../../media/ten-hinh.jpg)", "![description](../../media/name.jpg)")
    case "table", "tr", "td", "th", "thead", "tbody":
      Self.marks("| Tên cột | Tên cột |", "| Column | Column |")
    case "ul", "ol", "li": Self.marks("- mục", "- item")
    default:
      Bilingual(
        vi: "bỏ thẻ này đi; **chữ đậm**, danh sách, bảng thì viết bằng Markdown",
        en: "remove the tag; **bold**, lists and tables are written in Markdown"
      )
    }
  }

  private static func marks(_ vi: String, _ en: String) -> Bilingual<String> {
    Bilingual(vi: "viết '\(vi)' và bỏ thẻ", en: "write '\(en)' and remove the tag")
  }
}
