internal import Diagnostics
internal import Localization

extension ScheduleImportProblem {
  /// What is wrong.
  var message: Bilingual<String> {
    switch self {
    case .value(let cell, let problem):
      Self.at(cell, Self.cellMessage(for: problem) ?? problem.message)
    case .unreadableEncoding(let encoding?):
      Bilingual(
        vi: "chữ trong bảng không đọc được, có lẽ theo bảng mã \(encoding.vi)",
        en: "the text of the table cannot be read; it seems to be in \(encoding.en)"
      )
    case .unreadableEncoding(nil):
      Bilingual(
        vi: "chữ trong bảng không đọc được vì không phải UTF-8",
        en: "the text of the table cannot be read because it is not UTF-8"
      )
    case .workbook:
      Bilingual(
        vi: "tệp này là sổ tính Excel, chưa phải bảng CSV",
        en: "this file is an Excel workbook, not a CSV table yet"
      )
    case .noSessions:
      Bilingual(
        vi: "bảng chưa có buổi tập huấn nào",
        en: "the table has no training session"
      )
    case .noHeadings:
      Bilingual(
        vi: "chưa thấy hàng nào ghi tên cột",
        en: "no row names the columns"
      )
    case .missingColumn(let names, let found, _):
      Self.missingColumn(names, found)
    case .unclosedQuote(let row):
      Bilingual(
        vi: "hàng \(row): có dấu nháy kép mở mà không đóng",
        en: "row \(row): a double quote is opened and never closed"
      )
    case .surplusCells(let row, let cells, let columns):
      Bilingual(
        vi: "hàng \(row) có \(cells) ô, mà hàng tiêu đề chỉ có \(columns) cột",
        en: "row \(row) has \(cells) cells, and the heading row has only \(columns) columns"
      )
    case .unknownColumn(let column, let heading, _):
      Bilingual(
        vi: "cột \(column) \"\(heading)\" không được nhập vì chưa rõ là gì",
        en: "column \(column) \"\(heading)\" is left out because its heading is not known"
      )
    case .repeatedColumn(let column, let heading, let first):
      Bilingual(
        vi: "cột \(column) \"\(heading)\" trùng ý với cột \(first)",
        en: "column \(column) \"\(heading)\" means the same as column \(first)"
      )
    case .emptyCell(let cell, _):
      Self.at(cell, Bilingual(vi: "ô này không được để trống", en: "this cell must not be empty"))
    case .unknownWord(let cell, let text, _):
      Self.at(
        cell,
        Bilingual(vi: "chưa hiểu '\(text)'", en: "'\(text)' is not understood")
      )
    case .unreadableContact(let cell, let text):
      Self.at(
        cell,
        Bilingual(
          vi: "'\(text)' không phải thư điện tử, số điện thoại hay địa chỉ trang web",
          en: "'\(text)' is neither an e-mail address nor a telephone number nor a web address"
        )
      )
    case .surplusContact(let cell, let text):
      Self.at(
        cell,
        Bilingual(
          vi: "mỗi buổi chỉ ghi một thư điện tử và một trang đăng ký; thừa '\(text)'",
          en: "a session has one e-mail address and one page to register; '\(text)' is too many"
        )
      )
    case .endTimeMissing(let cell, let text):
      Self.at(
        cell,
        Bilingual(vi: "'\(text)' chưa có giờ kết thúc", en: "'\(text)' has no time of ending")
      )
    case .agendaLines(let cell, let lines, let expected):
      Self.at(
        cell,
        Bilingual(
          vi: "bản tiếng Anh có \(lines) dòng, bản tiếng Việt có \(expected) dòng",
          en: "the English agenda has \(lines) lines, the Vietnamese one \(expected)"
        )
      )
    case .emptyAgendaLine(let cell, let text):
      Self.at(
        cell,
        Bilingual(
          vi: "dòng '\(text)' chưa ghi làm việc gì",
          en: "the line '\(text)' does not say what happens"
        )
      )
    case .agendaTooLong(let cell, let lines, let most):
      Self.at(
        cell,
        Bilingual(
          vi: "chương trình có \(lines) dòng, nhiều nhất \(most)",
          en: "the agenda has \(lines) lines; \(most) are the most"
        )
      )
    case .idTaken(let cell, let id):
      Self.at(
        cell,
        Bilingual(vi: "đã có buổi mang mã '\(id)'", en: "there is a session called '\(id)' already")
      )
    case .tableTooLarge:
      Bilingual(
        vi: "bảng quá lớn để nhập một lần",
        en: "the table is too large to import at once"
      )
    }
  }

  /// What to type instead.
  var hint: Bilingual<String>? {
    switch self {
    case .value(_, let problem): Self.cellHint(for: problem) ?? problem.hint
    case .unreadableEncoding, .workbook:
      Bilingual(
        vi: "mở bảng trong Excel, chọn Lưu thành…, kiểu 'CSV UTF-8', rồi nhập tệp mới",
        en: "open the table in Excel, choose Save as…, type 'CSV UTF-8', and import the new file"
      )
    case .noSessions, .noHeadings:
      Bilingual(
        vi: "hàng đầu ghi tên cột, ví dụ Ngày, Giờ, Chủ đề, Địa bàn; mỗi hàng dưới là một buổi",
        en:
          "the first row names the columns, such as Date, Time, Topic, Place; each row below is a session"
      )
    case .missingColumn(let names, _, let likely?):
      Bilingual(
        vi: "nếu đó là cột \"\(likely)\" thì đổi tên nó thành \(names.vi); không thì thêm cột ấy",
        en: "if it is the column \"\(likely)\", rename that to \(names.en); else add a column"
      )
    case .missingColumn(let names, _, nil):
      Bilingual(
        vi: "thêm một cột tên là \(names.vi) rồi lưu lại",
        en: "add a column called \(names.en) and save the table again"
      )
    case .unclosedQuote:
      Bilingual(
        vi: "lưu lại bảng từ Excel, hoặc gõ thêm dấu \" ở cuối ô",
        en: "save the table from Excel again, or type a \" at the end of the cell"
      )
    case .surplusCells:
      Bilingual(
        vi: "ô nào có dấu ngăn cách bên trong thì đặt cả ô trong dấu nháy kép",
        en: "put a cell that has the separator in it in double quotes"
      )
    case .unknownColumn(_, _, let suggestion):
      suggestion.map { Suggestion.question($0) }
        ?? Bilingual(
          vi: "cứ để vậy nếu không cần; nếu cần, đổi tên cột, ví dụ Địa điểm, Liên hệ",
          en: "leave it if it is not needed; else rename it, for example to Venue or Contact"
        )
    case .repeatedColumn:
      Bilingual(
        vi: "giữ lại một cột; chương trình từng giờ thì đặt tên cột là Chương trình",
        en: "keep one of them; a column with the hours of the day is called Agenda"
      )
    case .emptyCell(_, let example):
      Bilingual(vi: "ghi như \(example.vi)", en: "write it like \(example.en)")
    case .unknownWord(_, _, let choices):
      Bilingual(vi: "ghi một trong: \(choices.vi)", en: "write one of: \(choices.en)")
    case .surplusContact:
      Bilingual(
        vi: "giữ địa chỉ có người trực, xóa địa chỉ kia",
        en: "keep the one that somebody answers, and delete the other"
      )
    case .unreadableContact:
      Bilingual(
        vi: "ghi như sxsh@example.vn; 0210 000 0000",
        en: "write it like sxsh@example.vn; 0210 000 0000"
      )
    case .endTimeMissing:
      Bilingual(vi: "ghi như 08:00–16:30", en: "write it like 08:00–16:30")
    case .agendaLines:
      Bilingual(
        vi: "mỗi dòng tiếng Việt cần một dòng tiếng Anh, cùng thứ tự",
        en: "every Vietnamese line needs one in English, in the same order"
      )
    case .emptyAgendaLine:
      Bilingual(vi: "ghi như 08:00 Khai mạc", en: "write it like 08:00 Opening")
    case .agendaTooLong:
      Bilingual(
        vi: "mỗi dòng một việc của buổi, bỏ những gì không phải chương trình",
        en: "write what happens, a line each, and take out what is no agenda"
      )
    case .idTaken:
      Bilingual(
        vi: "đổi mã ở cột này, hoặc để trống để máy tự đặt",
        en: "change it, or leave the cell empty to be given one"
      )
    case .tableTooLarge:
      Bilingual(
        vi: "chia thành nhiều bảng nhỏ, mỗi bảng một năm",
        en: "split it into smaller tables, one for each year"
      )
    }
  }

  private static func at(
    _ cell: CellName,
    _ text: Bilingual<String>
  ) -> Bilingual<String> {
    Bilingual { "\(cell.text[$0]): \(text[$0])" }
  }

  private static func missingColumn(
    _ names: Bilingual<String>,
    _ found: [String]
  ) -> Bilingual<String> {
    let shown = found.prefix(20).map { "\"\($0)\"" }.joined(separator: ", ")
    return Bilingual(
      vi: "thiếu cột \(names.vi); bảng có các cột: \(shown)",
      en: "the column \(names.en) is missing; the table has: \(shown)"
    )
  }
}
