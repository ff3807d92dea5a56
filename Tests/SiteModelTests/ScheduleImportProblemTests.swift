import Diagnostics
import Foundation
import Localization
import Testing

@testable import SiteModel

/// Shows every message of the import in both languages, as the terminal prints it: with the row, the caret and the hint.
struct ScheduleImportProblemTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let code: String
    let table: [UInt8]
    let vi: String
    let en: String

    var testDescription: String { code }

    init(_ code: String, _ table: String, _ vi: String, _ en: String) {
      self.init(code, bytes: Array(table.utf8), vi, en)
    }

    init(_ code: String, bytes: [UInt8], _ vi: String, _ en: String) {
      (self.code, table, self.vi, self.en) = (code, bytes, vi, en)
    }
  }

  private static let head = "Ngày;Giờ;Chủ đề;Địa bàn"
  private static let row = "15/12/2026;8:00-11:30;Một;Vĩnh Yên"

  static let cases = [
    Case(
      "SX541",
      // "Ngày;Chủ đề;Sản xuất sạch hơn" in the bytes of TCVN 5712.
      bytes: "Ngµy;Chñ ®Ò;S¶n xuÊt s¹ch h¬n\n".unicodeScalars.map { UInt8($0.value) },
      #"""
      b.csv:1:1: lỗi [SX541]: chữ trong bảng không đọc được, có lẽ theo bảng mã TCVN3 (ABC, phông .VnTime)
        = gợi ý: mở bảng trong Excel, chọn Lưu thành…, kiểu 'CSV UTF-8', rồi nhập tệp mới
      """#,
      #"""
      b.csv:1:1: error [SX541]: the text of the table cannot be read; it seems to be in TCVN3 (ABC, .VnTime fonts)
        = hint: open the table in Excel, choose Save as…, type 'CSV UTF-8', and import the new file
      """#
    ),
    Case(
      "SX542",
      bytes: [0x50, 0x4B, 0x03, 0x04, 0x14],
      #"""
      b.csv:1:1: lỗi [SX542]: tệp này là sổ tính Excel, chưa phải bảng CSV
        = gợi ý: mở bảng trong Excel, chọn Lưu thành…, kiểu 'CSV UTF-8', rồi nhập tệp mới
      """#,
      #"""
      b.csv:1:1: error [SX542]: this file is an Excel workbook, not a CSV table yet
        = hint: open the table in Excel, choose Save as…, type 'CSV UTF-8', and import the new file
      """#
    ),
    Case(
      "SX543",
      "\(head)\n\n",
      #"""
      b.csv:1:17: lỗi [SX543]: bảng chưa có buổi tập huấn nào
        |
      1 | Ngày;Giờ;Chủ đề;Địa bàn
        |                 ^^^^^^^
        = gợi ý: hàng đầu ghi tên cột, ví dụ Ngày, Giờ, Chủ đề, Địa bàn; mỗi hàng dưới là một buổi
      """#,
      #"""
      b.csv:1:17: error [SX543]: the table has no training session
        |
      1 | Ngày;Giờ;Chủ đề;Địa bàn
        |                 ^^^^^^^
        = hint: the first row names the columns, such as Date, Time, Topic, Place; each row below is a session
      """#
    ),
    Case(
      "SX544",
      "Ngày;Chủ đề\n15/12/2026;Một\n",
      #"""
      b.csv:1:1: lỗi [SX544]: thiếu cột "Địa bàn"; bảng có các cột: "Ngày", "Chủ đề"
        |
      1 | Ngày;Chủ đề
        | ^^^^
        = gợi ý: thêm một cột tên là "Địa bàn" rồi lưu lại
      """#,
      #"""
      b.csv:1:1: error [SX544]: the column "Place" is missing; the table has: "Ngày", "Chủ đề"
        |
      1 | Ngày;Chủ đề
        | ^^^^
        = hint: add a column called "Place" and save the table again
      """#
    ),
    Case(
      "SX544",
      "15/12/2026;Một;Hội trường\n",
      #"""
      b.csv:1:1: lỗi [SX544]: chưa thấy hàng nào ghi tên cột
        |
      1 | 15/12/2026;Một;Hội trường
        | ^^^^^^^^^^
        = gợi ý: hàng đầu ghi tên cột, ví dụ Ngày, Giờ, Chủ đề, Địa bàn; mỗi hàng dưới là một buổi
      """#,
      #"""
      b.csv:1:1: error [SX544]: no row names the columns
        |
      1 | 15/12/2026;Một;Hội trường
        | ^^^^^^^^^^
        = hint: the first row names the columns, such as Date, Time, Topic, Place; each row below is a session
      """#
    ),
    Case(
      "SX544",
      "Ngày;Chủ đề tập huấn;Địa bàn\n15/12/2026;Một;Vĩnh Yên\n",
      #"""
      b.csv:1:6: lỗi [SX544]: thiếu cột "Chủ đề"; bảng có các cột: "Ngày", "Chủ đề tập huấn", "Địa bàn"
        |
      1 | Ngày;Chủ đề tập huấn;Địa bàn
        |      ^^^^^^^^^^^^^^^
        = gợi ý: nếu đó là cột "Chủ đề tập huấn" thì đổi tên nó thành "Chủ đề"; không thì thêm cột ấy
      """#,
      #"""
      b.csv:1:6: error [SX544]: the column "Topic" is missing; the table has: "Ngày", "Chủ đề tập huấn", "Địa bàn"
        |
      1 | Ngày;Chủ đề tập huấn;Địa bàn
        |      ^^^^^^^^^^^^^^^
        = hint: if it is the column "Chủ đề tập huấn", rename that to "Topic"; else add a column
      """#
    ),
    Case(
      "SX545",
      "\(head)\n\(row)\n15/12/2026;;\"Hai;Vĩnh Yên\n",
      #"""
      b.csv:3:13: lỗi [SX545]: hàng 3: có dấu nháy kép mở mà không đóng
        |
      3 | 15/12/2026;;"Hai;Vĩnh Yên
        |             ^
        = gợi ý: lưu lại bảng từ Excel, hoặc gõ thêm dấu " ở cuối ô
      """#,
      #"""
      b.csv:3:13: error [SX545]: row 3: a double quote is opened and never closed
        |
      3 | 15/12/2026;;"Hai;Vĩnh Yên
        |             ^
        = hint: save the table from Excel again, or type a " at the end of the cell
      """#
    ),
    Case(
      "SX546",
      "\(head)\n\(row);thừa\n",
      #"""
      b.csv:2:36: lỗi [SX546]: hàng 2 có 5 ô, mà hàng tiêu đề chỉ có 4 cột
        |
      2 | 15/12/2026;8:00-11:30;Một;Vĩnh Yên;thừa
        |                                    ^^^^
        = gợi ý: ô nào có dấu ngăn cách bên trong thì đặt cả ô trong dấu nháy kép
      """#,
      #"""
      b.csv:2:36: error [SX546]: row 2 has 5 cells, and the heading row has only 4 columns
        |
      2 | 15/12/2026;8:00-11:30;Một;Vĩnh Yên;thừa
        |                                    ^^^^
        = hint: put a cell that has the separator in it in double quotes
      """#
    ),
    Case(
      "SX547",
      "\(head);Đối tượn\n\(row);Công nhân\n",
      #"""
      b.csv:1:25: cảnh báo [SX547]: cột E "Đối tượn" không được nhập vì chưa rõ là gì
        |
      1 | Ngày;Giờ;Chủ đề;Địa bàn;Đối tượn
        |                         ^^^^^^^^
        = gợi ý: có phải ý bạn là 'Đối tượng'?
      """#,
      #"""
      b.csv:1:25: warning [SX547]: column E "Đối tượn" is left out because its heading is not known
        |
      1 | Ngày;Giờ;Chủ đề;Địa bàn;Đối tượn
        |                         ^^^^^^^^
        = hint: did you mean 'Đối tượng'?
      """#
    ),
    Case(
      "SX548",
      "\(head);Nội dung\n\(row);Hai\n",
      #"""
      b.csv:1:25: lỗi [SX548]: cột E "Nội dung" trùng ý với cột C
        |
      1 | Ngày;Giờ;Chủ đề;Địa bàn;Nội dung
        |                         ^^^^^^^^
        = gợi ý: giữ lại một cột; chương trình từng giờ thì đặt tên cột là Chương trình
      """#,
      #"""
      b.csv:1:25: error [SX548]: column E "Nội dung" means the same as column C
        |
      1 | Ngày;Giờ;Chủ đề;Địa bàn;Nội dung
        |                         ^^^^^^^^
        = hint: keep one of them; a column with the hours of the day is called Agenda
      """#
    ),
    Case(
      "SX549",
      "\(head)\n15/12/2026;;;Vĩnh Yên\n",
      #"""
      b.csv:2:13: lỗi [SX549]: hàng 2, cột C "Chủ đề": ô này không được để trống
        |
      2 | 15/12/2026;;;Vĩnh Yên
        |             ^
        = gợi ý: ghi như Tập huấn tiết kiệm điện
      """#,
      #"""
      b.csv:2:13: error [SX549]: row 2, column C "Chủ đề": this cell must not be empty
        |
      2 | 15/12/2026;;;Vĩnh Yên
        |             ^
        = hint: write it like Saving electricity
      """#
    ),
    Case(
      "SX550",
      "\(head);Trạng thái\n\(row);sắp tới\n",
      #"""
      b.csv:2:36: lỗi [SX550]: hàng 2, cột E "Trạng thái": chưa hiểu 'sắp tới'
        |
      2 | 15/12/2026;8:00-11:30;Một;Vĩnh Yên;sắp tới
        |                                    ^^^^^^^
        = gợi ý: ghi một trong: dự kiến, mở đăng ký, đủ chỗ, hoãn, hủy
      """#,
      #"""
      b.csv:2:36: error [SX550]: row 2, column E "Trạng thái": 'sắp tới' is not understood
        |
      2 | 15/12/2026;8:00-11:30;Một;Vĩnh Yên;sắp tới
        |                                    ^^^^^^^
        = hint: write one of: planned, open, full, postponed, cancelled
      """#
    ),
    Case(
      "SX551",
      "\(head);Liên hệ\n\(row);cô Lan\n",
      #"""
      b.csv:2:36: lỗi [SX551]: hàng 2, cột E "Liên hệ": 'cô Lan' không phải thư điện tử, số điện thoại hay địa chỉ trang web
        |
      2 | 15/12/2026;8:00-11:30;Một;Vĩnh Yên;cô Lan
        |                                    ^^^^^^
        = gợi ý: ghi như sxsh@example.vn; 0210 000 0000
      """#,
      #"""
      b.csv:2:36: error [SX551]: row 2, column E "Liên hệ": 'cô Lan' is neither an e-mail address nor a telephone number nor a web address
        |
      2 | 15/12/2026;8:00-11:30;Một;Vĩnh Yên;cô Lan
        |                                    ^^^^^^
        = hint: write it like sxsh@example.vn; 0210 000 0000
      """#
    ),
    Case(
      "SX551",
      "\(head);Liên hệ\n\(row);\"a@b.vn, c@d.vn\"\n",
      #"""
      b.csv:2:36: lỗi [SX551]: hàng 2, cột E "Liên hệ": mỗi buổi chỉ ghi một thư điện tử và một trang đăng ký; thừa 'c@d.vn'
        |
      2 | 15/12/2026;8:00-11:30;Một;Vĩnh Yên;"a@b.vn, c@d.vn"
        |                                    ^^^^^^^^^^^^^^^^
        = gợi ý: giữ địa chỉ có người trực, xóa địa chỉ kia
      """#,
      #"""
      b.csv:2:36: error [SX551]: row 2, column E "Liên hệ": a session has one e-mail address and one page to register; 'c@d.vn' is too many
        |
      2 | 15/12/2026;8:00-11:30;Một;Vĩnh Yên;"a@b.vn, c@d.vn"
        |                                    ^^^^^^^^^^^^^^^^
        = hint: keep the one that somebody answers, and delete the other
      """#
    ),
    Case(
      "SX552",
      "\(head)\n15/12/2026;8h30;Một;Vĩnh Yên\n",
      #"""
      b.csv:2:12: lỗi [SX552]: hàng 2, cột B "Giờ": '8h30' chưa có giờ kết thúc
        |
      2 | 15/12/2026;8h30;Một;Vĩnh Yên
        |            ^^^^
        = gợi ý: ghi như 08:00–16:30
      """#,
      #"""
      b.csv:2:12: error [SX552]: row 2, column B "Giờ": '8h30' has no time of ending
        |
      2 | 15/12/2026;8h30;Một;Vĩnh Yên
        |            ^^^^
        = hint: write it like 08:00–16:30
      """#
    ),
    Case(
      "SX553",
      "\(head);Chương trình;Topic (English);Agenda (English)\n\(row);\"8:00 A\n9:00 B\";One;8:00 A\n",
      #"""
      b.csv:3:13: lỗi [SX553]: hàng 2, cột G "Agenda (English)": bản tiếng Anh có 1 dòng, bản tiếng Việt có 2 dòng
        |
      3 | 9:00 B";One;8:00 A
        |             ^^^^^^
        = gợi ý: mỗi dòng tiếng Việt cần một dòng tiếng Anh, cùng thứ tự
      """#,
      #"""
      b.csv:3:13: error [SX553]: row 2, column G "Agenda (English)": the English agenda has 1 lines, the Vietnamese one 2
        |
      3 | 9:00 B";One;8:00 A
        |             ^^^^^^
        = hint: every Vietnamese line needs one in English, in the same order
      """#
    ),
    Case(
      "SX554",
      "\(head);Chương trình\n\(row);8h00\n",
      #"""
      b.csv:2:36: lỗi [SX554]: hàng 2, cột E "Chương trình": dòng '8h00' chưa ghi làm việc gì
        |
      2 | 15/12/2026;8:00-11:30;Một;Vĩnh Yên;8h00
        |                                    ^^^^
        = gợi ý: ghi như 08:00 Khai mạc
      """#,
      #"""
      b.csv:2:36: error [SX554]: row 2, column E "Chương trình": the line '8h00' does not say what happens
        |
      2 | 15/12/2026;8:00-11:30;Một;Vĩnh Yên;8h00
        |                                    ^^^^
        = hint: write it like 08:00 Opening
      """#
    ),
    Case(
      "SX555",
      "\(head);Mã\n\(row);da-co\n",
      #"""
      b.csv:2:36: lỗi [SX555]: hàng 2, cột E "Mã": đã có buổi mang mã 'da-co'
        |
      2 | 15/12/2026;8:00-11:30;Một;Vĩnh Yên;da-co
        |                                    ^^^^^
        = gợi ý: đổi mã ở cột này, hoặc để trống để máy tự đặt
      """#,
      #"""
      b.csv:2:36: error [SX555]: row 2, column E "Mã": there is a session called 'da-co' already
        |
      2 | 15/12/2026;8:00-11:30;Một;Vĩnh Yên;da-co
        |                                    ^^^^^
        = hint: change it, or leave the cell empty to be given one
      """#
    ),
    Case(
      "SX556",
      String(repeating: ";", count: 20_001),
      #"""
      b.csv:1:20001: lỗi [SX556]: bảng quá lớn để nhập một lần
        |
      1 | …;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;
        |                                   ^
        = gợi ý: chia thành nhiều bảng nhỏ, mỗi bảng một năm
      """#,
      #"""
      b.csv:1:20001: error [SX556]: the table is too large to import at once
        |
      1 | …;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;
        |                                   ^
        = hint: split it into smaller tables, one for each year
      """#
    ),
  ]

  @Test(arguments: cases)
  func aFaultIsToldInBothLanguages(case: Case) {
    let found = ScheduleImportTests.read(`case`.table, takenIDs: ["da-co"]).diagnostics
    let own = found.filter { $0.problem.code == `case`.code }
    for (language, expected) in [(Language.vi, `case`.vi), (.en, `case`.en)] {
      let text = DiagnosticFormatter(language: language).format(own)
      #expect(text == expected + "\n")
    }
  }

  @Test func everyCodeIsShown() {
    let codes = (541...556).map { "SX\($0)" }
    #expect(Set(Self.cases.map(\.code)).sorted() == codes)
  }

  /// The readers of front matter judge the cells; the cell stands before what they say.
  @Test(arguments: [
    (
      "03/25/2026;;Một;Vĩnh Yên", "SX502",
      #"hàng 2, cột A "Ngày": '03/25/2026' ghi tháng trước ngày"#
    ),
    ("31/02/2026;;Một;Vĩnh Yên", "SX503", #"hàng 2, cột A "Ngày": không có ngày '31/02/2026'"#),
    ("12/2026;;Một;Vĩnh Yên", "SX504", #"hàng 2, cột A "Ngày": "#),
    (
      "15/12/2026;25:00–26:00;Một;Vĩnh Yên", "SX505",
      #"hàng 2, cột B "Giờ": '25:00' không phải giờ"#
    ),
    ("15/12/2026;11:00–8:00;Một;Vĩnh Yên", "SX513", #"hàng 2, cột B "Giờ": kết thúc trước khi"#),
    ("15/12/2026;sáng;Một;Vĩnh Yên", "SX505", #"hàng 2, cột B "Giờ": 'sáng' không phải giờ"#),
    ("15/12/27;;Một;Vĩnh Yên", "SX501", #"hàng 2, cột A "Ngày": '15/12/27' không phải ngày"#),
    ("15-Dec-27;;Một;Vĩnh Yên", "SX501", #"hàng 2, cột A "Ngày": '15-Dec-27' không phải ngày"#),
    ("15/12/2026;;Một;Vinh Yên", "SX126", #"hàng 2, cột D "Địa bàn": danh mục địa bàn không có"#),
  ])
  func aFaultyValueIsToldWithItsCell(row: String, code: String, message: String) {
    let found = ScheduleImportTests.read(Array("\(Self.head)\n\(row)\n".utf8)).diagnostics
    #expect(found.codes == [code])
    #expect(found.first?.problem.message.vi.hasPrefix(message) == true)
  }

  /// What the readers of front matter say of lines and keys is said of columns and cells.
  @Test(arguments: [
    (
      ";Trạng thái\n15/12/2026;8:00-9:00;Một;Vĩnh Yên;mở đăng ký", "SX141",
      #"ghi thư điện tử hay số điện thoại ở cột "Liên hệ", hoặc ghi 'dự kiến' vào ô này"#
    ),
    (
      ";Venue (English);Topic (English)\n15/12/2026;8:00-9:00;Một;Vĩnh Yên;Hall;One", "SX132",
      "ghi cả ở cột tiếng Việt, hoặc để trống ô này"
    ),
    (
      "\n15/12/2026;8:00-8:00;Một;Vĩnh Yên", "SX532",
      "sửa giờ kết thúc; chưa rõ giờ thì để trống cả giờ bắt đầu và giờ kết thúc"
    ),
    (
      ";Giờ kết thúc\n15/12/2026;;Một;Vĩnh Yên;16:30", "SX538",
      "ghi cả giờ bắt đầu và giờ kết thúc; chưa rõ thì để trống cả hai"
    ),
    (
      ";Ngày kết thúc\n15/12/2026;8:00-9:00;Một;Vĩnh Yên;15/12/2027", "SX532",
      "xem lại tháng và năm; lớp học nhiều đợt thì mỗi đợt một hàng"
    ),
    (
      "\n46371,3333;;Một;Vĩnh Yên", "SX505",
      "đây là số mà Excel dùng thay cho ngày: chọn cột, đặt kiểu ngày dd/mm/yyyy rồi lưu lại"
    ),
    (
      ";Liên hệ\n15/12/2026;8:00-9:00;Một;Vĩnh Yên;0210 000 0000", "SX522",
      #"ghi đầu mối thật; nếu là buổi minh họa thì thêm cột "Minh họa" và ghi 'có'"#
    ),
  ])
  func aHintSpeaksOfCells(table: String, code: String, hint: String) {
    let found = ScheduleImportTests.read(Array("\(Self.head)\(table)\n".utf8)).diagnostics
    #expect(found.codes == [code])
    #expect(found.first?.problem.hint?.vi == hint)
  }

  @Test func allFaultsOfATableAreToldAtOnce() {
    let table = "\(Self.head)\n03/25/2026;25:00-26:00;;Ở đâu\n;;Hai;Vĩnh Yên\n"
    let codes = ScheduleImportTests.read(Array(table.utf8)).diagnostics.codes.sorted()
    #expect(codes == ["SX126", "SX502", "SX505", "SX549", "SX549"])
  }

  @Test func aRowOrColumnTooManyHidesNoOtherFault() {
    let head = "\(Self.head);Nội dung;SĐT;Thứ tự lớp"
    let table = "\(head)\n\(Self.row);;abc;;thừa\n31/02/2026;;Hai;Vĩnh Yên;;abc\n"
    let codes = ScheduleImportTests.read(Array(table.utf8)).diagnostics.codes.sorted()
    #expect(codes == ["SX161", "SX503", "SX546", "SX547", "SX548"])
  }

  @Test func anAgendaThatIsTooLongIsToldWithItsCell() {
    let agenda = String(repeating: "8:00 A\n", count: 301)
    let table = "\(Self.head);Chương trình\n\(Self.row);\"\(agenda)\"\n"
    let problem = ScheduleImportTests.read(Array(table.utf8)).diagnostics.first?.problem
    let message = problem?.message.vi
    #expect(message == #"hàng 2, cột E "Chương trình": chương trình có 301 dòng, nhiều nhất 300"#)
    #expect(problem?.hint?.en.contains("one for each year") == false)
  }

  @Test(arguments: [
    String(repeating: "a;", count: 300) + "\n",
    "\(head)\n" + String(repeating: "\(row)\n", count: 2_001),
    "\(head);Chương trình\n\(row);\"" + String(repeating: "8:00 A\n", count: 301) + "\"\n",
    String(repeating: " ", count: 5 << 20),
  ])
  func everyBoundIsTold(table: String) {
    #expect(ScheduleImportTests.read(Array(table.utf8)).diagnostics.codes.contains("SX556"))
  }
}
