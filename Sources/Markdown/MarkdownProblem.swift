public import Diagnostics
public import Localization

/// What can be wrong with a Markdown text.
public enum MarkdownProblem: Problem, Equatable {
  /// The file is larger than the parser takes.
  case tooLarge(megabytes: Int)
  /// Blocks or inlines are nested too deeply.
  case nestedTooDeeply(limit: Int)
  /// Too many images of one paragraph are opened and not closed.
  case tooManyOpenImages(limit: Int)
  /// Raw HTML, which is shown as text.
  case rawHTML(String)
  /// A destination that would run a program, carry a document of its own or lead who knows where.
  case dangerousDestination(scheme: String)
  /// A destination with a character that no address can have and that nobody sees.
  case controlCharacter(UInt32)
  /// A destination on the disk of whoever wrote it.
  case fileOnDisk(String)
  /// An image without alternative text.
  case missingAlternativeText
  /// A heading of level 1, which is the page title's.
  case headingOfLevelOne

  /// The code: SX201 to SX207.
  public var code: String {
    switch self {
    case .tooLarge: "SX201"
    case .nestedTooDeeply: "SX202"
    case .tooManyOpenImages: "SX203"
    case .rawHTML: "SX204"
    case .dangerousDestination, .controlCharacter, .fileOnDisk: "SX205"
    case .missingAlternativeText: "SX206"
    case .headingOfLevelOne: "SX207"
    }
  }

  /// A warning for raw HTML, an error for the rest.
  public var severity: Severity {
    switch self {
    case .rawHTML: .warning
    case .tooLarge, .nestedTooDeeply, .tooManyOpenImages, .dangerousDestination, .controlCharacter,
      .fileOnDisk,
      .missingAlternativeText, .headingOfLevelOne:
      .error
    }
  }

  /// What is wrong.
  public var message: Bilingual<String> {
    switch self {
    case .tooLarge(let megabytes):
      Bilingual(
        vi: "tệp lớn hơn \(megabytes) MB",
        en: "file larger than \(megabytes) MB"
      )
    case .nestedTooDeeply(let limit):
      Bilingual(
        vi: "danh sách, trích dẫn hoặc định dạng lồng nhau quá \(limit) tầng",
        en: "lists, quotes or emphasis nested more than \(limit) levels deep"
      )
    case .tooManyOpenImages(let limit):
      Bilingual(
        vi: "hơn \(limit) dấu '![' trong một đoạn chưa được đóng lại",
        en: "more than \(limit) '![' in one paragraph are never closed"
      )
    case .rawHTML(let html):
      Bilingual(
        vi: "HTML '\(html)' sẽ hiện ra trên trang như chữ thường",
        en: "HTML '\(html)' will be shown on the page as plain text"
      )
    case .dangerousDestination(let scheme):
      Bilingual(
        vi: "không được dùng địa chỉ '\(scheme):' trong liên kết hoặc hình",
        en: "'\(scheme):' address not allowed in a link or picture"
      )
    case .controlCharacter(let scalar):
      Bilingual(
        vi: "địa chỉ có ký tự điều khiển không nhìn thấy (\(Self.code(of: scalar)))",
        en: "address with a control character that nobody sees (\(Self.code(of: scalar)))"
      )
    case .fileOnDisk(let path):
      Bilingual(
        vi: "'\(path)' là tệp trên máy của bạn, người đọc không mở được",
        en: "'\(path)' is a file on your computer, which readers cannot open"
      )
    case .missingAlternativeText:
      Bilingual(
        vi: "hình thiếu phần mô tả cho người không nhìn thấy hình",
        en: "picture without a description for people who cannot see it"
      )
    case .headingOfLevelOne:
      Bilingual(
        vi: "tiêu đề cấp 1 chỉ dành cho tên của trang",
        en: "level-1 heading reserved for the title of the page"
      )
    }
  }

  /// What to type instead.
  public var hint: Bilingual<String>? {
    switch self {
    case .tooLarge:
      Bilingual(
        vi: "chia bài thành nhiều tệp nhỏ hơn",
        en: "split the text into several smaller files"
      )
    case .nestedTooDeeply:
      Bilingual(
        vi: "bỏ bớt dấu '>', dấu đầu mục, dấu '*' hoặc khoảng trắng thừa ở đoạn này",
        en: "remove '>', list markers, '*' or blanks that are too many here"
      )
    case .tooManyOpenImages:
      Bilingual(
        vi: "viết mỗi hình đủ cả ngoặc: ![mô tả hình](../media/ten-hinh.jpg)",
        en: "write each picture with all its brackets: ![description](../media/name.jpg)"
      )
    case .rawHTML(let html): HTMLTag(html).replacement
    case .dangerousDestination(let scheme):
      Self.schemeMeant(by: scheme).map { Suggestion.question($0 + ":") }
        ?? Bilingual(
          vi: "dùng địa chỉ bắt đầu bằng https:// hoặc đường dẫn tới một tệp",
          en: "use an address that begins with https://, or the path of a file"
        )
    case .controlCharacter:
      Bilingual(
        vi: "xóa địa chỉ rồi gõ lại, hoặc chép lại từ trình duyệt",
        en: "delete the address and type it again, or copy it from the browser"
      )
    case .fileOnDisk(let path):
      Bilingual(
        vi: "chép tệp vào content/media rồi viết '../../media/\(Self.name(of: path))'",
        en: "copy it into content/media and write '../../media/\(Self.name(of: path))'"
      )
    case .missingAlternativeText:
      Bilingual(
        vi: "viết mô tả trong ngoặc vuông: ![Công nhân kiểm tra nồi hơi](../media/noi-hoi.jpg)",
        en: "describe it in the square brackets: ![Worker checking a boiler](../media/boiler.jpg)"
      )
    case .headingOfLevelOne:
      Bilingual(
        vi: "đề mục trong bài bắt đầu bằng '## '",
        en: "begin a heading inside the text with '## '"
      )
    }
  }

  private static func schemeMeant(by scheme: String) -> String? {
    Suggestion.nearest(to: scheme, among: ["https", "http", "mailto", "tel", "term", "policy"])
  }

  /// `U+` and the number of a control character.
  private static func code(of scalar: UInt32) -> String {
    "U+" + scalar.hexadecimal(width: 4, uppercase: true)
  }

  /// The name of the file at a path with `/` or `\`.
  private static func name(of path: String) -> String {
    path.split { $0 == "/" || $0 == "\\" || $0 == ":" }.last.map(String.init) ?? "ten-tep.pdf"
  }
}
