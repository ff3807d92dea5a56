import Diagnostics
import Foundation
import Localization
import Testing

@testable import SiteModel

/// Shows every message of the import in both languages, as the terminal prints its first line.
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
      bytes: Array("Ng".utf8) + [0xB5] + Array("y;Ch\n".utf8),
      "b.csv:1:1: lỗi [SX541]: chữ trong bảng không đọc được, có lẽ theo bảng mã cũ TCVN3 (ABC)",
      "b.csv:1:1: error [SX541]: the text of the table cannot be read; it seems to be in the old encoding TCVN3 (ABC)"
    ),
    Case(
      "SX542",
      bytes: [0x50, 0x4B, 0x03, 0x04, 0x14],
      "b.csv:1:1: lỗi [SX542]: tệp này là sổ tính Excel, chưa phải bảng CSV",
      "b.csv:1:1: error [SX542]: this file is an Excel workbook, not a CSV table yet"
    ),
    Case(
      "SX543",
      "\(head)\n\n",
      "b.csv:1:17: lỗi [SX543]: bảng chưa có buổi tập huấn nào",
      "b.csv:1:17: error [SX543]: the table has no training session"
    ),
    Case(
      "SX544",
      "Ngày;Chủ đề\n15/12/2026;Một\n",
      #"b.csv:1:1: lỗi [SX544]: thiếu cột "Địa bàn"; bảng có các cột: "Ngày", "Chủ đề""#,
      #"b.csv:1:1: error [SX544]: the column "Place" is missing; the table has: "Ngày", "Chủ đề""#
    ),
    Case(
      "SX545",
      "\(head)\n\(row)\n15/12/2026;;\"Hai;Vĩnh Yên\n",
      "b.csv:3:13: lỗi [SX545]: hàng 3: có dấu nháy kép mở mà không đóng",
      "b.csv:3:13: error [SX545]: row 3: a double quote is opened and never closed"
    ),
    Case(
      "SX546",
      "\(head)\n\(row);thừa\n",
      "b.csv:2:36: lỗi [SX546]: hàng 2 có 5 ô, mà hàng tiêu đề chỉ có 4 cột",
      "b.csv:2:36: error [SX546]: row 2 has 5 cells, and the heading row has only 4 columns"
    ),
    Case(
      "SX547",
      "\(head);Đối tượn\n\(row);Công nhân\n",
      #"b.csv:1:25: cảnh báo [SX547]: cột E "Đối tượn" không được nhập vì chưa rõ là gì"#,
      #"b.csv:1:25: warning [SX547]: column E "Đối tượn" is left out because its heading is not known"#
    ),
    Case(
      "SX548",
      "\(head);Nội dung\n\(row);Hai\n",
      #"b.csv:1:25: lỗi [SX548]: cột E "Nội dung" trùng ý với cột C"#,
      #"b.csv:1:25: error [SX548]: column E "Nội dung" means the same as column C"#
    ),
    Case(
      "SX549",
      "\(head)\n15/12/2026;;;Vĩnh Yên\n",
      #"b.csv:2:13: lỗi [SX549]: hàng 2, cột C "Chủ đề": ô này không được để trống"#,
      #"b.csv:2:13: error [SX549]: row 2, column C "Chủ đề": this cell must not be empty"#
    ),
    Case(
      "SX550",
      "\(head);Trạng thái\n\(row);sắp tới\n",
      #"b.csv:2:36: lỗi [SX550]: hàng 2, cột E "Trạng thái": chưa hiểu 'sắp tới'"#,
      #"b.csv:2:36: error [SX550]: row 2, column E "Trạng thái": 'sắp tới' is not understood"#
    ),
    Case(
      "SX551",
      "\(head);Liên hệ\n\(row);cô Lan\n",
      #"b.csv:2:36: lỗi [SX551]: hàng 2, cột E "Liên hệ": 'cô Lan' không phải thư điện tử, số điện thoại hay địa chỉ trang web"#,
      #"b.csv:2:36: error [SX551]: row 2, column E "Liên hệ": 'cô Lan' is neither an e-mail address nor a telephone number nor a web address"#
    ),
    Case(
      "SX552",
      "\(head)\n15/12/2026;8h30;Một;Vĩnh Yên\n",
      #"b.csv:2:12: lỗi [SX552]: hàng 2, cột B "Giờ": '8h30' chưa có giờ kết thúc"#,
      #"b.csv:2:12: error [SX552]: row 2, column B "Giờ": '8h30' has no time of ending"#
    ),
    Case(
      "SX553",
      "\(head);Chương trình;Topic (English);Agenda (English)\n\(row);\"8:00 A\n9:00 B\";One;8:00 A\n",
      #"b.csv:3:13: lỗi [SX553]: hàng 2, cột G "Agenda (English)": bản tiếng Anh có 1 dòng, bản tiếng Việt có 2 dòng"#,
      #"b.csv:3:13: error [SX553]: row 2, column G "Agenda (English)": the English agenda has 1 lines, the Vietnamese one 2"#
    ),
    Case(
      "SX554",
      "\(head);Chương trình\n\(row);8h00\n",
      #"b.csv:2:36: lỗi [SX554]: hàng 2, cột E "Chương trình": dòng '8h00' chưa ghi làm việc gì"#,
      #"b.csv:2:36: error [SX554]: row 2, column E "Chương trình": the line '8h00' does not say what happens"#
    ),
    Case(
      "SX555",
      "\(head);Mã\n\(row);da-co\n",
      #"b.csv:2:36: lỗi [SX555]: hàng 2, cột E "Mã": đã có buổi mang mã 'da-co'"#,
      #"b.csv:2:36: error [SX555]: row 2, column E "Mã": there is a session called 'da-co' already"#
    ),
    Case(
      "SX556",
      String(repeating: ";", count: 20_001),
      "b.csv:1:20001: lỗi [SX556]: bảng quá lớn để nhập một lần",
      "b.csv:1:20001: error [SX556]: the table is too large to import at once"
    ),
  ]

  @Test(arguments: cases)
  func aFaultIsToldInBothLanguages(case: Case) {
    let found = ScheduleImportTests.read(`case`.table, takenIDs: ["da-co"]).diagnostics
    let own = found.filter { $0.problem.code == `case`.code }
    for (language, expected) in [(Language.vi, `case`.vi), (.en, `case`.en)] {
      let text = DiagnosticFormatter(language: language).format(own)
      #expect(text.split(separator: "\n").first.map(String.init) == expected)
      #expect(own.first?.problem.hint?[language].isEmpty == false)
    }
  }

  @Test func everyCodeIsShown() {
    let codes = (541...556).map { "SX\($0)" }
    #expect(Self.cases.map(\.code) == codes)
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
    ("15/12/2026;11:00–8:00;Một;Vĩnh Yên", "SX513", #"hàng 2, cột A "Ngày": kết thúc trước khi"#),
    ("15/12/2026;;Một;Vinh Yên", "SX126", #"hàng 2, cột D "Địa bàn": danh mục địa bàn không có"#),
  ])
  func aFaultyValueIsToldWithItsCell(row: String, code: String, message: String) {
    let found = ScheduleImportTests.read(Array("\(Self.head)\n\(row)\n".utf8)).diagnostics
    #expect(found.codes == [code])
    #expect(found.first?.problem.message.vi.hasPrefix(message) == true)
  }

  @Test func allFaultsOfATableAreToldAtOnce() {
    let table = "\(Self.head)\n03/25/2026;25:00-26:00;;Ở đâu\n;;Hai;Vĩnh Yên\n"
    let codes = ScheduleImportTests.read(Array(table.utf8)).diagnostics.codes.sorted()
    #expect(codes == ["SX126", "SX502", "SX505", "SX549", "SX549"])
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
