import Diagnostics
import Foundation
import FuzzChecks
import Localization
import Testing

@testable import SiteModel

struct ScheduleImportTests {
  private static let content = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "content")

  private static func file(_ name: String) throws -> SourceFile {
    let bytes = try Array(Data(contentsOf: content.appending(path: name)))
    return try #require(SourceDecoder.decode(bytes, path: "content/\(name)").value)
  }

  private static let vocabulary = Result { Vocabulary.read(try file("vocabulary.yaml")).value }

  /// What the table with the repository's own vocabulary makes.
  static func read(_ bytes: [UInt8], takenIDs: Set<String> = []) -> Diagnosed<[TrainingSession]> {
    let vocabulary = (try? vocabulary.get()) ?? Vocabulary([:])
    return ScheduleImport(vocabulary: vocabulary, takenIDs: takenIDs).read(bytes, path: "b.csv")
  }

  private func sessions(_ table: String) throws -> [TrainingSession] {
    let read = Self.read(Array(table.utf8))
    try #require(read.diagnostics.isEmpty, "\(read.diagnostics.map(\.problem.message.vi))")
    return read.value
  }

  /// The document that a pair of files makes.
  private func document(
    _ texts: Bilingual<String>,
    name: String = "lich"
  ) throws -> Diagnosed<[TrainingSession]> {
    let parsed = try Language.allCases.map { language in
      let path = "training/\(name).\(language.rawValue).md"
      let file = SourceFile(path: "content/\(path)", text: texts[language])
      return try #require(DocumentParser.parse(file, path: path).value)
    }
    let reader = DocumentReader(
      sourceLanguage: .vi,
      vocabulary: try Self.vocabulary.get(),
      sections: []
    )
    let read = reader.read(parsed[0], translation: parsed[1])
    guard case .training(let schedule)? = read.value?.content else {
      return Diagnosed([], read.diagnostics)
    }
    return Diagnosed(schedule.sessions, read.diagnostics)
  }

  // MARK: Round trip

  enum Flavour: CaseIterable {
    case commas, semicolons, tabs, byteOrderMark, windowsLines, utf16LittleEndian, utf16BigEndian,
      utf16WithoutMark

    func bytes(_ rows: [[String]]) -> [UInt8] {
      let separator =
        switch self {
        case .commas: ","
        case .tabs: "\t"
        default: ";"
        }
      let end = self == .windowsLines ? "\r\n" : "\n"
      let text = rows.map { row in
        row.map { Self.quoted($0, separator) }.joined(separator: separator) + end
      }.joined()
      switch self {
      case .byteOrderMark: return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
      case .utf16LittleEndian:
        return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      case .utf16WithoutMark:
        return text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      case .utf16BigEndian:
        return [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      default: return Array(text.utf8)
      }
    }

    private static func quoted(_ text: String, _ separator: String) -> String {
      guard text.contains(separator) || text.contains("\"") || text.contains("\n") else {
        return text
      }
      return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
  }

  private static let heads = Bilingual(
    vi: [
      "Mã", "Chủ đề", "Chủ đề (tiếng Anh)", "Loại", "Ngày bắt đầu", "Ngày kết thúc",
      "Giờ bắt đầu", "Giờ kết thúc", "Địa điểm", "Địa điểm (tiếng Anh)", "Địa bàn", "Đối tượng",
      "Số lượng", "Hạn đăng ký", "Thư điện tử", "Điện thoại", "Trạng thái", "Lần sửa", "Minh họa",
      "Chương trình", "Chương trình (tiếng Anh)",
    ],
    en: [
      "id", "TOPIC", "Topic (English)", "Kind", "start", "End", "Start time", "End time", "Venue",
      "Venue (English)", "Place", "Audience", "Capacity", "Register by", "E-mail", "Phone",
      "Status", "Revision", "Sample", "Agenda", "Agenda (English)",
    ]
  )

  /// The row that a trainer would type for `session`.
  private static func row(_ session: TrainingSession) -> [String] {
    func day(_ date: CalendarDate) -> String {
      "\(date.day ?? 0)/\(date.month ?? 0)/\(date.year)"
    }
    func clock(_ time: LocalTime?) -> String {
      time.map { "\($0.hour)h" + ($0.minute == 0 ? "" : "\($0.minute)") } ?? ""
    }
    func agenda(_ language: Language) -> String {
      session.agenda.map { row in
        "Ngày \(row.day) \(row.time?.iso ?? "") \(row.item[language])"
      }.joined(separator: "\n")
    }
    return [
      session.id.value, session.topic.source, session.topic.translation ?? "",
      session.kind?.label.vi ?? "", day(session.start.date), day(session.end.date),
      clock(session.start.time), clock(session.end.time), session.venue?.source ?? "",
      session.venue?.translation ?? "", session.place.label.vi,
      session.audiences.map(\.label.vi).joined(separator: "; "),
      session.capacity.map { "\($0)" } ?? "", session.registerBy.map(day) ?? "",
      session.registration?.email ?? "", session.registration?.phone ?? "",
      session.status.rawValue, "\(session.revision)", session.isSample ? "có" : "",
      agenda(.vi), agenda(.en),
    ]
  }

  @Test(
    arguments: ["hoi-thao-da-to-chuc", "lich-minh-hoa-2026-2027"],
    Flavour.allCases
  )
  func theRepositorysSchedulesComeBackAsTheyWere(name: String, flavour: Flavour) throws {
    let texts = try Bilingual { language in
      let file = try Self.file("training/\(name).\(language.rawValue).md")
      return String(decoding: file.bytes, as: UTF8.self)
    }
    let original = try document(texts, name: name).value
    #expect(original.count >= 2)
    for language in Language.allCases {
      let table = flavour.bytes([Self.heads[language]] + original.map(Self.row))
      let imported = Self.read(table)
      #expect(imported.diagnostics.isEmpty, "\(imported.diagnostics.map(\.problem.message.vi))")
      let written = try document(
        ScheduleWriter.files(imported.value, name: "lich", today: ModelFixture.date("01/12/2026"))
      )
      #expect(written.diagnostics.isEmpty, "\(written.diagnostics.map(\.problem.message.vi))")
      for sessions in [imported.value, written.value] {
        #expect(sessions.count == original.count)
        for (session, expected) in zip(sessions, original) { expectEqual(session, expected) }
      }
    }
  }

  private func expectEqual(_ session: TrainingSession, _ expected: TrainingSession) {
    #expect(session.id == expected.id)
    #expect(session.topic == expected.topic)
    #expect(session.kind == expected.kind)
    #expect(session.start == expected.start)
    #expect(session.end == expected.end)
    #expect(session.venue == expected.venue)
    #expect(session.place == expected.place)
    #expect(session.audiences == expected.audiences)
    #expect(session.capacity == expected.capacity)
    #expect(session.fee == expected.fee)
    #expect(session.registerBy == expected.registerBy)
    #expect(session.registration == expected.registration)
    #expect(session.status == expected.status)
    #expect(session.revision == expected.revision)
    #expect(session.isSample == expected.isSample)
    #expect(session.agenda.map(\.day) == expected.agenda.map(\.day))
    #expect(session.agenda.map(\.time) == expected.agenda.map(\.time))
    #expect(session.agenda.map(\.item) == expected.agenda.map(\.item))
  }

  // MARK: Cells

  @Test(arguments: ["STT", "TT", "Số thứ tự", "No."])
  func aColumnOfRunningNumbersSaysNothing(heading: String) throws {
    let sessions = try sessions(
      "\(heading);Ngày;Giờ;Chủ đề;Địa bàn\n1;15/12/2026;8h-11h30;Một;Vĩnh Yên\n"
    )
    #expect(sessions.map(\.topic.source) == ["Một"])
  }

  @Test(arguments: [
    ("15/12/2026;8h30–16:30", "2026-12-15T08:30:00+07:00", "2026-12-15T16:30:00+07:00"),
    ("15/12/2026;8:30 AM-4:30 PM", "2026-12-15T08:30:00+07:00", "2026-12-15T16:30:00+07:00"),
    ("15–16/12/2026;08:00 - 11h", "2026-12-15T08:00:00+07:00", "2026-12-16T11:00:00+07:00"),
    ("30/11–01/12/2026;", "2026-11-30", "2026-12-01"),
    ("15/12/2026 đến 16/12/2026;", "2026-12-15", "2026-12-16"),
    ("2026-12-15;8 giờ 05–9g", "2026-12-15T08:05:00+07:00", "2026-12-15T09:00:00+07:00"),
    ("1/2/2027;08:00:00-16:30:00", "2027-02-01T08:00:00+07:00", "2027-02-01T16:30:00+07:00"),
  ])
  func daysAndHoursAreReadAsOfficesWriteThem(cells: String, start: String, end: String) throws {
    let sessions = try sessions("Ngày;Giờ;Chủ đề;Địa bàn\n\(cells);Một;Vĩnh Yên\n")
    #expect(sessions.map(\.start.iso) == [start])
    #expect(sessions.map(\.end.iso) == [end])
  }

  @Test func headingsAreKnownWithoutDiacriticsInAnyCaseAndBelowATitle() throws {
    let sessions = try sessions(
      """
      LỊCH TẬP HUẤN;;;;;
      ;;;;;
      NGAY;chu de;Dia ban;so luong;HOC PHI;Doi tuong
      15/12/2026;Một;TP. Vĩnh Yên;1.200 người;1.250.000;"Công nhân, kỹ thuật"

      """
    )
    #expect(sessions.map(\.place.key) == ["vinh-yen"])
    #expect(sessions.map(\.capacity) == [1200])
    #expect(sessions.map(\.fee) == [.amount(Money(amount: DecimalNumber(1_250_000)))])
    #expect(sessions.first?.audiences.map(\.key) == ["workers", "technical"])
  }

  /// Two cells of the upper row were merged; hours are as Vietnamese Excel shows them.
  @Test func headingsInTwoRowsAreReadTogether() throws {
    let sessions = try sessions(
      """
      Chủ đề;Thời gian;;;Địa bàn
      ;Ngày;Giờ bắt đầu;Giờ kết thúc;
      Một;15/12/2026;8:00:00 SA;4:30 CH;Vĩnh Yên

      """
    )
    #expect(sessions.map(\.start.iso) == ["2026-12-15T08:00:00+07:00"])
    #expect(sessions.map(\.end.iso) == ["2026-12-15T16:30:00+07:00"])
    #expect(sessions.map(\.place.key) == ["vinh-yen"])
  }

  @Test func idsAreMadeOfTopicAndMonthAndNeverTwice() {
    let table = "Ngày;Chủ đề;Địa bàn\n15/12/2026;Ngày 5S;Vĩnh Yên\n20/12/2026;Ngày 5S;Vĩnh Yên\n"
    let read = Self.read(Array(table.utf8), takenIDs: ["ngay-5s-2026-12"])
    #expect(read.value.map(\.id.value) == ["ngay-5s-2026-12-2", "ngay-5s-2026-12-3"])
  }

  @Test func anAgendaIsTheLinesOfItsCell() throws {
    let sessions = try sessions(
      "Ngày;Chủ đề;Địa bàn;Chương trình\n"
        + "15–16/12/2026;Một;Vĩnh Yên;\"8h: Khai mạc\n9:00–10:00 Bài \"\"1\"\"\nNgày 2\nĐi tuyến\"\n"
    )
    let agenda = try #require(sessions.first).agenda
    #expect(agenda.map(\.day) == [1, 1, 2])
    #expect(agenda.map { $0.time?.iso } == ["08:00", "09:00", nil])
    #expect(agenda.map(\.item.source) == ["Khai mạc", "Bài \"1\"", "Đi tuyến"])
  }

  @Test(arguments: [
    ("Liên hệ", "a@b.vn; 0210 384 6157"), ("Đầu mối", "0210 384 6157, a@b.vn"),
  ])
  func aContactIsAnAddressAndANumber(heading: String, text: String) throws {
    let sessions = try sessions(
      "Ngày;Chủ đề;Địa bàn;\(heading)\n15/12/2026;Một;Vĩnh Yên;\"\(text)\"\n"
    )
    #expect(sessions.first?.registration?.email == "a@b.vn")
    #expect(sessions.first?.registration?.phone == "0210 384 6157")
  }

  @Test func aSecondNumberOfACellIsKept() throws {
    let sessions = try sessions(
      "Ngày;Chủ đề;Địa bàn;Liên hệ\n15/12/2026;Một;Vĩnh Yên;\"0210 384 6157; 0913 579 246\"\n"
    )
    #expect(sessions.first?.registration?.phone == "0210 384 6157, 0913 579 246")
  }

  @Test func textsThatLookLikeMarksOfYAMLAreWrittenSafely() throws {
    let topic = #"- "SXSH": {a} # \ & 5S"#
    let sessions = try sessions(
      "Ngày;Chủ đề;Địa bàn\n15/12/2026;\"\(topic.replacing("\"", with: "\"\""))\";Vĩnh Yên\n"
    )
    let files = ScheduleWriter.files(
      sessions,
      name: "a",
      today: try ModelFixture.date("01/12/2026")
    )
    #expect(try document(files).value.map(\.topic.source) == [topic])
  }

  @Test func sessionsAreWrittenInTheOrderOfTheirDays() throws {
    let sessions = try sessions(
      "Ngày;Chủ đề;Địa bàn\n20/12/2026;Hai;Vĩnh Yên\n15/12/2026;Một;Vĩnh Yên\n"
    )
    let today = try ModelFixture.date("01/12/2026")
    let files = ScheduleWriter.files(sessions, name: "a", today: today)
    #expect(try document(files).value.map(\.topic.source) == ["Một", "Hai"])
  }

  // MARK: Any bytes

  @Test func noBytesBringItDown() {
    var random = RandomNumbers(seed: 20_261_124)
    let pieces = [
      ";", "\"", "\n", ",", "\t", "Ngày", "Chủ đề", "Địa bàn", "Giờ", "15/12/2026", "8h", "–",
      "Một",
      "Chương trình", "Vĩnh Yên", "\u{FEFF}", "\r", "\0", "Ngày 2", "sep=;", "Mã", "Liên hệ",
    ]
    for _ in 0..<2_000 {
      let count = Int.random(in: 0...40, using: &random)
      var bytes = (0..<count).flatMap { _ in
        Array((pieces.randomElement(using: &random) ?? "").utf8)
      }
      if Bool.random(using: &random), !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
      let read = Self.read(bytes)
      #expect(!read.value.isEmpty || !read.diagnostics.isEmpty)
      _ = DiagnosticFormatter(language: .vi).format(read.diagnostics)
    }
  }
}
