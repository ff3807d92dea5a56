public import Diagnostics
public import Localization

/// A mark at a heading, a list, a table or bold text that lacks a blank or a line, or has one too
/// many, so that the page shows it.
public enum RawMarkProblem: Problem, Equatable {
  /// No blank stands behind the `##` of a heading.
  case headingWithoutBlank(String)
  /// No blank stands behind the `-` or `1.` of an item.
  case itemWithoutBlank(String)
  /// An item begins with the bullet of a word processor.
  case bulletCharacter(String)
  /// Items begin with what makes no list, so that their lines are one paragraph.
  case itemsInOneParagraph(String)
  /// The columns of a table are parted by tabs; `rule` is the line of hyphens that it needs.
  case columnsByTabs(rule: String)
  /// No line of hyphens stands below the names of a table's columns; `rule` is that line.
  case tableWithoutRule(rule: String)
  /// Blanks stand inside of the `**` of bold text.
  case blankInBold
  /// Nothing ends the bold text that a `**` begins.
  case unclosedBold
  /// A word follows right behind the `**` that should end bold text with a sign before it.
  case wordBehindBold
  /// The blank behind the mark of a heading or an item is one that does not break lines.
  case noBreakSpaceBehind(String)
  /// An empty line ends a table before this row.
  case rowBehindTable
  /// A line of cells is no table; `rule` is the line of hyphens that it needs.
  case loneRow(rule: String)
  /// The box of a task is none.
  case taskWithoutBox(String, isDone: Bool)
  /// The indentation of a text's first line makes it code.
  case indentedText
  /// The mark of a call-out stands outside of a quote.
  case calloutOutsideQuote(String)
  /// The mark of a call-out lacks its `!`.
  case calloutWithoutSign(String, right: String)
  /// An empty line parts the mark of a call-out from its text.
  case emptyCallout
  /// A heading has no words.
  case emptyHeading(String)
  /// A line of hyphens right below a text makes it a heading.
  case textMadeHeading
  /// The `~` of two ranges strike out what is between them: `10~20 … 30~40`.
  case rangesStruckOut(String)

  /// The code: one for all, since what is wrong is the same.
  public var code: String { "SX226" }

  /// The page can be read as it is.
  public var severity: Severity { .warning }

  /// What is wrong.
  public var message: Bilingual<String> {
    switch self {
    case .headingWithoutBlank(let mark):
      Bilingual(
        vi: "sau '\(mark)' thiếu dấu cách nên không thành đề mục",
        en: "no blank behind '\(mark)', and so not a heading"
      )
    case .itemWithoutBlank(let mark):
      Bilingual(
        vi: "sau '\(mark)' thiếu dấu cách nên không thành danh sách",
        en: "no blank behind '\(mark)', and so not a list"
      )
    case .bulletCharacter(let bullet):
      Bilingual(
        vi: "dấu '\(bullet)' ở đầu dòng không làm thành danh sách",
        en: "'\(bullet)' at the beginning of a line makes no list"
      )
    case .itemsInOneParagraph(let mark):
      Bilingual(
        vi: "các dòng mở bằng '\(mark)' dồn thành một đoạn, không thành danh sách",
        en: "lines that begin like '\(mark)' run into one paragraph, and so are not a list"
      )
    case .columnsByTabs:
      Bilingual(
        vi: "các cột cách nhau bằng phím Tab không thành bảng",
        en: "columns parted by tabs make no table"
      )
    case .tableWithoutRule:
      Bilingual(
        vi: "dưới dòng tên cột thiếu dòng gạch nên không thành bảng",
        en: "no line of hyphens below the names of the columns, and so not a table"
      )
    case .blankInBold:
      Bilingual(
        vi: "cạnh '**' có dấu cách nên không thành chữ đậm",
        en: "a blank beside '**', and so not bold"
      )
    case .unclosedBold:
      Bilingual(
        vi: "dấu '**' này không có dấu '**' thứ hai để đóng lại",
        en: "no second '**' ends what this one begins"
      )
    case .wordBehindBold:
      Bilingual(
        vi: "sau '**' có chữ dính liền nên không thành chữ đậm",
        en: "a word right behind '**', and so not bold"
      )
    case .noBreakSpaceBehind(let mark):
      Bilingual(
        vi: "dấu cách sau '\(mark)' là dấu cách lạ, thường do chép từ Word",
        en: "the blank behind '\(mark)' is one that does not break lines, as Word makes them"
      )
    case .rowBehindTable:
      Bilingual(
        vi: "dòng trống ở trên đã kết thúc bảng nên dòng này không thuộc bảng",
        en: "the empty line above ends the table, and so this is no row of it"
      )
    case .indentedText:
      Bilingual(
        vi: "đoạn thụt vào bốn dấu cách thành đoạn mã, không phải chữ thường",
        en: "a paragraph that is indented by four blanks becomes code and no text"
      )
    case .calloutOutsideQuote(let mark):
      Bilingual(
        vi: "trước '\(mark)' thiếu dấu '>' nên không thành khung",
        en: "no '>' before '\(mark)', and so not a call-out"
      )
    case .loneRow:
      Bilingual(
        vi: "dòng '| … |' đứng riêng nên không thành bảng",
        en: "a line '| … |' that stands alone, and so not a table"
      )
    case .taskWithoutBox(let mark, _):
      Bilingual(
        vi: "'\(mark)' ở đây không thành ô đánh dấu",
        en: "'\(mark)' makes no box here"
      )
    case .calloutWithoutSign(let mark, _):
      Bilingual(
        vi: "trong '\(mark)' thiếu dấu '!' nên không thành khung",
        en: "no '!' in '\(mark)', and so not a call-out"
      )
    case .emptyCallout:
      Bilingual(
        vi: "khung trống: dòng trống bên dưới đã tách phần chữ ra ngoài",
        en: "the call-out is empty: the line without '>' below leaves its text outside"
      )
    case .emptyHeading(let mark):
      Bilingual(
        vi: "sau '\(mark)' không có chữ nên đề mục trống",
        en: "nothing behind '\(mark)', and so an empty heading"
      )
    case .textMadeHeading:
      Bilingual(
        vi: "dòng gạch ngay dưới chữ biến đoạn chữ ấy thành đề mục",
        en: "the line of hyphens right below a text makes it a heading"
      )
    case .rangesStruckOut(let text):
      Bilingual(
        vi: "hai dấu '~' gạch ngang phần chữ '\(text)'",
        en: "the two '~' strike out '\(text)'"
      )
    }
  }

  /// What to type instead.
  public var hint: Bilingual<String>? {
    switch self {
    case .headingWithoutBlank("#"):
      // The first level is that of the title.
      Bilingual(vi: "viết '## Tên đề mục'", en: "write '## Heading'")
    case .headingWithoutBlank(let mark):
      Bilingual(vi: "viết '\(mark) Tên đề mục'", en: "write '\(mark) Heading'")
    case .itemWithoutBlank(let mark):
      Bilingual(vi: "viết '\(mark) …'", en: "write '\(mark) …'")
    case .bulletCharacter:
      Bilingual(
        vi: "mở mỗi mục bằng '- ', trên mục đầu để một dòng trống",
        en: "begin each item with '- ', and leave an empty line above the first"
      )
    case .itemsInOneParagraph:
      Bilingual(
        vi: "mở mỗi mục bằng '1. ' hay '- ', hoặc để một dòng trống giữa các mục",
        en: "begin each with '1. ' or '- ', or leave an empty line between them"
      )
    case .columnsByTabs(let rule):
      Bilingual(
        vi: "thay mỗi Tab bằng '|', mở và kết thúc mỗi dòng bằng '|', dưới dòng đầu thêm '\(rule)'",
        en:
          "put '|' in the place of each tab and at both ends of each line, and '\(rule)' below the first"
      )
    case .tableWithoutRule(let rule):
      Bilingual(vi: "thêm dòng '\(rule)' ngay bên dưới", en: "add a line '\(rule)' right below")
    case .blankInBold:
      Bilingual(
        vi: "viết liền dấu với chữ: '**chữ đậm**'",
        en: "let the marks touch the words: '**bold**'"
      )
    case .unclosedBold:
      Bilingual(
        vi: "thêm '**' ngay sau chữ đậm cuối cùng, cùng đoạn với dấu mở",
        en: "put a '**' right behind the last bold word, in the same paragraph"
      )
    case .wordBehindBold:
      Bilingual(vi: "gõ một dấu cách sau '**'", en: "type a blank behind the '**'")
    case .noBreakSpaceBehind(let mark):
      Bilingual(
        vi: "xóa dấu cách ấy rồi gõ lại bằng phím cách: '\(mark) …'",
        en: "delete that blank and type an ordinary one: '\(mark) …'"
      )
    case .rowBehindTable:
      Bilingual(vi: "xóa dòng trống ở trên", en: "delete the empty line above")
    case .indentedText:
      Bilingual(
        vi: "xóa các dấu cách ở đầu dòng; nếu đúng là mã thì đặt giữa hai dòng '```'",
        en: "delete the blanks at its beginning; put what is code between two lines '```'"
      )
    case .calloutOutsideQuote(let mark):
      Bilingual(
        vi: "mở mỗi dòng của khung bằng '> ', dòng đầu là '> \(mark)'",
        en: "begin each line of it with '> ', the first one being '> \(mark)'"
      )
    case .loneRow(let rule):
      Bilingual(
        vi: "viết liền tên cột, dòng '\(rule)' và các hàng, không để dòng trống ở giữa",
        en: "write names of columns, '\(rule)' and rows line by line, without empty lines between"
      )
    case .taskWithoutBox(_, let isDone):
      isDone
        ? Bilingual(vi: "việc đã xong thì viết '- [x] …'", en: "write what is done '- [x] …'")
        : Bilingual(vi: "viết '- [ ] …'", en: "write '- [ ] …'")
    case .calloutWithoutSign(_, let right):
      Bilingual(
        vi: "viết '> \(right)' thành một dòng riêng",
        en: "write '> \(right)' on a line of its own"
      )
    case .emptyCallout:
      Bilingual(
        vi: "mở mỗi dòng của khung bằng '> ', kể cả dòng trống",
        en: "begin each line of it with '> ', the empty ones too"
      )
    case .emptyHeading(let mark):
      Bilingual(
        vi: "viết '\(mark) Tên đề mục', hoặc xóa dòng này",
        en: "write '\(mark) Heading', or delete the line"
      )
    case .textMadeHeading:
      Bilingual(
        vi: "để một dòng trống trên dòng gạch; nếu đúng là đề mục thì viết '## ' trước chữ",
        en: "leave an empty line above the hyphens; begin what is a heading with '## '"
      )
    case .rangesStruckOut:
      Bilingual(
        vi: "viết khoảng số bằng gạch ngang: '10–20'",
        en: "write ranges of numbers with a dash: '10–20'"
      )
    }
  }
}
