public import Diagnostics
public import Localization

/// What can be wrong with tables, footnotes and call-outs.
public enum ExtensionProblem: Problem, Equatable {
  /// A table has more columns than a page can show.
  case tableTooWide(limit: Int)
  /// The tables of a text have more cells than the parser takes.
  case tooManyTableCells(limit: Int)
  /// The second line of a table has another number of cells than the first.
  case tableColumnMismatch(header: Int, delimiter: Int)
  /// A row has cells for which there is no column.
  case surplusTableCells(columns: Int)
  /// A row has fewer cells than there are columns, as so many others of its table: what stands in it
  /// may be in the wrong ones.
  case missingTableCells(Int, columns: Int, others: Int)
  /// A row stands outside of the quote or list that its table is in.
  case lazyTableRow
  /// A table follows a quote or a list without an empty line, and so becomes part of its text.
  case lazyTableHeader
  /// A row without a `|`, which is more likely a sentence under the table.
  case textInTable
  /// A reference to a footnote that is not there.
  case undefinedFootnote(String)
  /// A footnote that nothing refers to.
  case unusedFootnote(String)
  /// A footnote whose label was used before.
  case duplicateFootnote(String)
  /// A footnote that is defined within a quote or a list.
  case misplacedFootnote(String)
  /// A call-out of a kind that does not exist.
  case unknownCallout(String)

  /// The code: SX208 to SX219.
  public var code: String {
    switch self {
    case .tableTooWide: "SX208"
    case .tooManyTableCells: "SX209"
    case .tableColumnMismatch: "SX210"
    case .surplusTableCells, .missingTableCells: "SX211"
    case .lazyTableRow: "SX212"
    case .undefinedFootnote: "SX213"
    case .unusedFootnote: "SX214"
    case .duplicateFootnote: "SX215"
    case .unknownCallout: "SX216"
    case .lazyTableHeader: "SX217"
    case .textInTable: "SX218"
    case .misplacedFootnote: "SX219"
    }
  }

  /// An error where something would not be shown at all or cannot be read.
  public var severity: Severity {
    switch self {
    case .tableTooWide, .tooManyTableCells, .surplusTableCells, .undefinedFootnote,
      .duplicateFootnote, .misplacedFootnote:
      .error
    case .tableColumnMismatch, .missingTableCells, .lazyTableRow, .lazyTableHeader, .textInTable,
      .unusedFootnote, .unknownCallout:
      .warning
    }
  }

  /// What is wrong.
  public var message: Bilingual<String> {
    switch self {
    case .tableTooWide(let limit):
      Bilingual(vi: "bảng có hơn \(limit) cột", en: "table with more than \(limit) columns")
    case .tooManyTableCells(let limit):
      Bilingual(
        vi: "các bảng trong tệp có hơn \(count(limit, .vi)) ô",
        en: "tables of the file with more than \(count(limit, .en)) cells in all"
      )
    case .tableColumnMismatch(let header, let delimiter):
      Bilingual(
        vi: "dòng tên cột có \(header) ô, dòng gạch bên dưới có \(delimiter) ô: không thành bảng",
        en: "\(header) cells with names, \(delimiter) in the line of hyphens below: not a table"
      )
    case .surplusTableCells(let columns):
      Bilingual(
        vi: "dòng của bảng có thừa ô: bảng chỉ có \(columns) cột",
        en: "too many cells in a row of a table with \(columns) columns"
      )
    case .missingTableCells(let cells, let columns, let others):
      Self.missingCells(cells, columns, others)
    case .lazyTableRow:
      Bilingual(
        vi: "dòng này nằm ngoài trích dẫn hoặc danh sách chứa bảng, nên bảng kết thúc trước nó",
        en: "row outside of the quote or list of its table, which ends before it"
      )
    case .lazyTableHeader:
      Bilingual(
        vi: "bảng viết sát danh sách hoặc trích dẫn ở trên, nên không thành bảng",
        en: "table right under a list or quote, and so not a table"
      )
    case .textInTable:
      Bilingual(
        vi: "dòng chữ viết sát bảng thành một hàng của bảng",
        en: "text right under a table becomes a row of it"
      )
    case .undefinedFootnote(let label):
      Bilingual(
        vi: "chú thích '[^\(label)]' không có nội dung",
        en: "footnote '[^\(label)]' without a text"
      )
    case .unusedFootnote(let label):
      Bilingual(
        vi: "chú thích '[^\(label)]' không được nhắc tới, nên không hiện trên trang",
        en: "footnote '[^\(label)]' never referred to, and so not shown"
      )
    case .duplicateFootnote(let label):
      Bilingual(
        vi: "chú thích '[^\(label)]' đã có ở phía trên",
        en: "footnote '[^\(label)]' already written above"
      )
    case .misplacedFootnote(let label):
      Bilingual(
        vi: "nội dung của chú thích '[^\(label)]' nằm trong danh sách hoặc trích dẫn",
        en: "text of footnote '[^\(label)]' inside of a list or quote"
      )
    case .unknownCallout(let name):
      Bilingual(
        vi: "không có loại khung '[!\(name)]', nên hiện như trích dẫn thường",
        en: "no call-out '[!\(name)]', and so shown as a plain quote"
      )
    }
  }

  /// What to type instead.
  public var hint: Bilingual<String>? {
    switch self {
    case .tableTooWide:
      Bilingual(vi: "chia thành nhiều bảng", en: "divide it into several tables")
    case .tooManyTableCells:
      Bilingual(vi: "chia bài thành nhiều tệp", en: "split the text into several files")
    case .tableColumnMismatch(let header, _):
      Self.delimiterHint(header)
    case .surplusTableCells:
      Bilingual(
        vi: "bỏ dấu '|' thừa, thêm cột, hoặc viết '\\|' nếu đó là chữ trong ô",
        en: "remove the '|', add a column, or write '\\|' where it belongs to a cell's text"
      )
    case .missingTableCells:
      Bilingual(
        vi: "thêm ô còn thiếu; ô để trống thì viết '| |' đúng chỗ của nó",
        en: "add the cells that are missing; for an empty one type '| |' where it belongs"
      )
    case .lazyTableRow:
      Bilingual(
        vi: "bắt đầu dòng này như dòng trên: cùng dấu '>' và cùng khoảng trắng",
        en: "begin the line like the one above it: with the same '>' and spaces"
      )
    case .lazyTableHeader:
      Bilingual(vi: "để một dòng trống trước bảng", en: "leave an empty line before the table")
    case .textInTable:
      Bilingual(
        vi: "để một dòng trống trước dòng này, hoặc chia dòng thành các ô bằng '|'",
        en: "leave an empty line before it, or divide it into cells with '|'"
      )
    case .undefinedFootnote(let label):
      Bilingual(
        vi: "thêm một dòng '[^\(label)]: nội dung' ở cuối bài",
        en: "add a line '[^\(label)]: text' at the end"
      )
    case .unusedFootnote(let label):
      Bilingual(
        vi: "viết '[^\(label)]' vào chỗ cần chú thích, hoặc xóa chú thích này",
        en: "write '[^\(label)]' where the note belongs, or delete it"
      )
    case .duplicateFootnote:
      Bilingual(
        vi: "đặt tên khác trong '[^…]', ở đây và ở chỗ nhắc tới chú thích này",
        en: "write another name in the '[^…]', here and where the text refers to this footnote"
      )
    case .misplacedFootnote(let label):
      Bilingual(
        vi: "đặt '[^\(label)]: …' ở đầu dòng, trước đó để một dòng trống",
        en: "put '[^\(label)]: …' at the start of a line, after an empty line"
      )
    case .unknownCallout(let name):
      Self.calloutHint(name)
    }
  }

  /// A number with the separators of `language`.
  private func count(_ number: Int, _ language: Language) -> String {
    NumberStyle.text(DecimalNumber(number), in: language)
  }

  private static func missingCells(
    _ cells: Int,
    _ columns: Int,
    _ others: Int
  ) -> Bilingual<String> {
    let noun = cells == 1 ? "cell" : "cells"
    return Bilingual(
      vi: "dòng này chỉ có \(cells) ô, bảng có \(columns) cột: phần còn lại để trống"
        + (others > 0 ? "; \(others) dòng nữa cũng vậy" : ""),
      en: "only \(cells) \(noun) in a row of a table with \(columns) columns: the rest stays empty"
        + (others > 0 ? "; so in \(others) more" : "")
    )
  }

  /// The line to write, cut short where it would not fit beside the message.
  private static func delimiterHint(_ columns: Int) -> Bilingual<String> {
    let cells = "|" + String(repeating: " --- |", count: min(columns, 8))
    let line = columns > 8 ? cells + " …" : cells
    return Bilingual(
      vi: "viết \(columns) ô gạch: \(line)",
      en: "write \(columns) cells of hyphens: \(line)"
    )
  }

  private static func calloutHint(_ name: String) -> Bilingual<String> {
    let names = Callout.allCases.map { "[!\($0.rawValue.uppercased())]" }
    let list = names.joined(separator: ", ")
    guard let meant = Callout.meant(by: name) else {
      return Bilingual(vi: "dùng một trong \(list)", en: "use one of \(list)")
    }
    return Suggestion.question("[!\(meant.rawValue.uppercased())]")
  }
}
