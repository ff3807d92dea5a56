public import Diagnostics
public import Localization

/// Text that was meant as a link, a table, a call-out or code, and is shown as it was typed.
public enum RawTextProblem: Problem, Equatable {
  /// A blank stands in the path of a link or picture.
  case blankInDestination(String)
  /// The parenthesis around an address is not closed.
  case unclosedDestination
  /// A blank stands between the text of a link and its address.
  case blankBeforeDestination
  /// The line below the names of a table's columns has dashes in place of hyphens.
  case dashesInTable(right: String)
  /// No names of columns stand right above the line of hyphens.
  case tableWithoutHeader
  /// Text follows the mark of a call-out on its line.
  case textBehindCalloutMark(String)
  /// Nothing ends a block of code.
  case unclosedCode(fence: String)
  /// The name of a footnote has a blank, so that it is taken for that of a link.
  case blankInFootnoteName(String)
  /// A link has no text that a reader could choose.
  case linkWithoutText
  /// A link or picture has no address.
  case linkWithoutDestination
  /// No line gives the address that a link of the form `[text][name]` asks for.
  case undefinedReference(String)

  /// The code: one for all, since what is wrong is the same.
  public var code: String { "SX220" }

  /// The page can be read as it is.
  public var severity: Severity { .warning }

  /// What is wrong.
  public var message: Bilingual<String> {
    switch self {
    case .blankInDestination:
      Bilingual(
        vi: "đường dẫn có dấu cách nên không thành liên kết hay hình",
        en: "path with a blank, and so neither a link nor a picture"
      )
    case .unclosedDestination:
      Bilingual(
        vi: "thiếu dấu ')' nên không thành liên kết hay hình",
        en: "')' missing, and so neither a link nor a picture"
      )
    case .blankBeforeDestination:
      Bilingual(
        vi: "giữa ']' và '(' có dấu cách nên không thành liên kết",
        en: "blank between ']' and '(', and so not a link"
      )
    case .dashesInTable:
      Bilingual(
        vi: "dòng gạch của bảng dùng gạch dài nên không thành bảng",
        en: "long dashes in the line below the header, and so not a table"
      )
    case .tableWithoutHeader:
      Bilingual(
        vi: "ngay trên dòng gạch không có dòng tên cột nên không thành bảng",
        en: "no line with the names of the columns right above, and so not a table"
      )
    case .textBehindCalloutMark(let name):
      Bilingual(
        vi: "sau '[!\(name)]' còn chữ trên cùng dòng nên không thành khung",
        en: "text behind '[!\(name)]' on its line, and so not a call-out"
      )
    case .unclosedCode(let fence):
      Bilingual(
        vi: "đoạn mã mở bằng '\(fence)' không có dòng đóng: phần còn lại thành mã",
        en: "no line closes the '\(fence)', so that all the rest is shown as code"
      )
    case .blankInFootnoteName(let name):
      Bilingual(
        vi: "tên chú thích '[^\(name)]' có dấu cách nên thành liên kết",
        en: "blank in the footnote's name '[^\(name)]', and so a link"
      )
    case .linkWithoutText:
      Bilingual(
        vi: "liên kết không có chữ để bấm",
        en: "link without a text to choose"
      )
    case .linkWithoutDestination:
      Bilingual(
        vi: "liên kết hoặc hình chưa có địa chỉ",
        en: "link or picture without an address"
      )
    case .undefinedReference(let name):
      Bilingual(
        vi: "không có dòng '[\(name)]: …' nên không thành liên kết",
        en: "no line '[\(name)]: …', and so not a link"
      )
    }
  }

  /// What to type instead.
  public var hint: Bilingual<String>? {
    switch self {
    case .blankInDestination(let path) where path.hasPrefix("term:") || path.hasPrefix("policy:"):
      Self.entry(path)
    case .blankInDestination(let path) where path.hasPrefix("tel:") || path.hasPrefix("mailto:"):
      Self.withoutBlanks(path)
    case .blankInDestination(let path) where Self.headingHoldsBlank(path):
      Self.heading(path)
    case .blankInDestination(let path) where path.contains { "“”„".contains($0) }:
      Self.straightQuotes(path)
    case .blankInDestination(let path):
      Bilingual(
        vi: "đổi tên tệp cho hết dấu cách, hoặc viết '(<\(path)>)'",
        en: "rename the file without blanks, or write '(<\(path)>)'"
      )
    case .unclosedDestination:
      Bilingual(vi: "thêm ')' ngay sau địa chỉ", en: "add ')' right behind the address")
    case .blankBeforeDestination:
      Bilingual(vi: "viết liền '](…)'", en: "write '](…)' without the blank")
    case .dashesInTable(let right): Self.write(right)
    case .tableWithoutHeader:
      Bilingual(
        vi: "viết dòng tên cột ngay trên dòng này, không để dòng trống ở giữa",
        en: "write the names of the columns on the line above, with no empty line between"
      )
    case .textBehindCalloutMark(let name): Self.calloutHint(name)
    case .unclosedCode(let fence):
      Bilingual(
        vi: "thêm một dòng '\(fence)' ở chỗ hết đoạn mã",
        en: "add a line '\(fence)' where the code ends"
      )
    case .blankInFootnoteName(let name):
      Bilingual(
        vi: "tên chú thích không có dấu cách: viết '[^\(Slug.make(from: name))]' ở cả hai chỗ",
        en: "a footnote's name has no blanks: write '[^\(Slug.make(from: name))]' in both places"
      )
    case .linkWithoutText:
      Bilingual(
        vi: "viết chữ trong ngoặc vuông: nơi đó nói về việc gì",
        en: "write in the square brackets what the reader will find there"
      )
    case .linkWithoutDestination:
      Bilingual(
        vi: "viết địa chỉ trong ngoặc tròn, hoặc bỏ các dấu ngoặc",
        en: "write the address in the parentheses, or take the brackets out"
      )
    case .undefinedReference(let name):
      Bilingual(
        vi: "viết '[chữ](địa chỉ)', hoặc thêm dòng '[\(name)]: địa chỉ'",
        en: "write '[text](address)', or add a line '[\(name)]: address'"
      )
    }
  }

  private static func withoutBlanks(_ path: String) -> Bilingual<String> {
    let right = path.filter { $0 != " " }
    return Bilingual(vi: "viết liền: '\(right)'", en: "write it without the blank: '\(right)'")
  }

  /// Keys of lists are words with hyphens: `term:dong-thai`.
  private static func entry(_ path: String) -> Bilingual<String> {
    let list = path.prefix { $0 != ":" }
    return write("\(list):" + Slug.make(from: String(path.dropFirst(list.count + 1))))
  }

  /// Whether the blanks of `path` all stand in the name of a heading, behind `#`.
  private static func headingHoldsBlank(_ path: String) -> Bool {
    path.contains("#") && !path.contains("://") && !path.prefix { $0 != "#" }.contains(" ")
  }

  /// Headings are called by their texts as addresses have them.
  private static func heading(_ path: String) -> Bilingual<String> {
    let file = path.prefix { $0 != "#" }
    return write(file + "#" + Slug.make(from: String(path.dropFirst(file.count))))
  }

  private static func write(_ right: String) -> Bilingual<String> {
    Bilingual(vi: "viết '\(right)'", en: "write '\(right)'")
  }

  /// A title stands in quotes as a keyboard has them (CommonMark, section 6.3).
  private static func straightQuotes(_ path: String) -> Bilingual<String> {
    let right = String(path.map { "“”„".contains($0) ? "\"" : $0 })
    return Bilingual(
      vi: "đặt lời chú trong dấu nháy thẳng: '(\(right))'",
      en: "put the title in straight quotes: '(\(right))'"
    )
  }

  private static func calloutHint(_ name: String) -> Bilingual<String> {
    let right = Callout.meant(by: name)?.rawValue.uppercased() ?? name.uppercased()
    return Bilingual(
      vi: "để '> [!\(right)]' riêng một dòng, chữ sang dòng dưới, cũng bắt đầu bằng '> '",
      en: "leave '> [!\(right)]' on its line and put the text on the next, also behind '> '"
    )
  }
}
