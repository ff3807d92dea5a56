import FuzzChecks
import Localization
import Testing

@testable import SiteModel

struct NumberParityTests {
  private func parity(
    _ source: [UInt8],
    _ translation: [UInt8],
    _ language: Language
  ) -> NumberParity? {
    var (left, right) = ([NumberMention](), [NumberMention]())
    return NumberParity(source, translation, language, through: &left, &right)
  }

  /// What the pair differs in, as it is written: `350 triệu|35 million`.
  private func difference(_ vi: String, _ en: String) -> String? {
    let (source, translation) = (Array(vi.utf8), Array(en.utf8))
    guard let parity = parity(source, translation, .vi) else { return nil }
    func texts(_ mentions: [NumberMention], _ prose: [UInt8]) -> String {
      mentions.map { String(decoding: prose[$0.range], as: UTF8.self) }.joined(separator: ",")
    }
    return texts(parity.missing, source) + "|" + texts(parity.surplus, translation)
  }

  @Test(arguments: [
    ("Bớt 65.000 kWh và 1,38 tỷ đồng.", "Saves 65,000 kWh and VND 1.38 billion."),
    ("350 triệu đồng", "VND 350 million"),
    ("350 triệu đồng", "VND 350,000,000"),
    ("2–3 triệu", "from 2 million to 3 million"),
    ("từ 2 đến 3 tỷ đồng", "VND 2–3 billion"),
    ("giảm 8–13%", "cut by 8% to 13 per cent"),
    ("ngày 07 tháng 9 năm 2017", "7 September 2017"),
    ("07/09/2017", "September 7, 2017"),
    ("2017-09-07", "on 7 Sept 2017"),
    ("Từ tháng 5 đến tháng 10 năm 2007", "From May to October 2007"),
    ("05/2008–12/2009", "May 2008–December 2009"),
    ("tháng 5, 6 và 7", "May, June and July"),
    ("Tháng tư năm 2010", "April 2010"),
    ("Quyết định số 889/QĐ-TTg", "Decision 889/QD-TTg"),
    ("Nghị định 45/2012/NĐ-CP, QH 202/2025/QH15", "Decree 45/2012/NĐ-CP, 202/2025/QH15"),
    ("lúc 8h30 và 14:27", "at 8:30 a.m. and 2:27 pm"),
    ("8 giờ sáng", "8 a.m."),
    ("7 giờ 30", "7.30"),
    ("lúc 14h30", "at 2.30 in the afternoon"),
    ("Bắt đầu lúc 13 giờ.", "It begins at 1 p.m."),
    ("ba câu hỏi, 5 nhóm", "3 questions, five groups"),
    ("21 việc", "twenty-one tasks"),
    ("hai triệu đồng", "VND 2 million"),
    ("3 lần, hai bên", "three times, both sides"),
    ("đèn T10, CO2, phiếu F4", "lamps T8, CO₂, form F4"),
    ("1. Quản lý nội vi", "Good housekeeping"),
    ("Công nghiệp 4.0", "Industry 4.0"),
    ("5S tại xưởng", "5S in the workshop"),
    ("Bớt 0,5 giờ", "half an hour"),
    ("mở cửa 24/7", "open 24/7"),
    ("May mắn là 2 máy còn tốt.", "May I say that 2 machines are fine."),
    ("không có số", "no numbers"),
    ("Từ 28/11 đến 02/12/2026", "From 28 November to 2 December 2026"),
    ("Từ 28/11/2026 đến 02/12/2026", "From 28 November to 2 December 2026"),
    ("Ngày 15 và 17/12/2026", "15 December and 17 December 2026"),
    ("Từ ngày 15/12/2026 đến ngày 17/12/2026", "from 15 to 17 December 2026"),
    ("Các ngày 3, 5 và 7 tháng 9 năm 2017", "September 3, 5 and 7, 2017"),
    ("Ngày 2 tháng 9", "On the 2nd of September"),
    ("ngày 02 tháng 9 năm 2026", "September 2nd, 2026"),
    ("05/2008 đến 12/2009", "From May 2008 to December 2009"),
    ("tháng 12/2026", "December 2026"),
    ("ngày 26-12-2017", "on 26 December 2017"),
    ("10 tỷ 500 triệu đồng", "VND 10.5 billion"),
    ("3 triệu rưỡi", "3.5 million"),
    ("Sau 2 năm rưỡi", "After 2.5 years"),
    ("1/3 lượng nước", "a third of the water"),
    ("2/3 số hộ", "two thirds of the households"),
    ("một phần tư", "1/4"),
  ])
  func theseSayTheSame(vi: String, en: String) {
    #expect(difference(vi, en) == nil)
  }

  @Test(arguments: [
    ("350 triệu đồng", "VND 35 million", "350 triệu|35 million"),
    ("1.234 m³", "1.234 m³", "1.234|1.234"),
    ("Bớt 300 m³", "Saves water", "300|"),
    ("Bớt nước", "Saves 300 m³", "|300"),
    ("07/09/2017", "7 October 2017", "07/09/2017|7 October 2017"),
    ("Họp 07/09/2017", "Met on 9 July 2017", "07/09/2017|9 July 2017"),
    (
      "05/2008 đến 12/2009", "From December 2008 to May 2009",
      "05/2008,12/2009|December 2008,May 2009"
    ),
    ("ngày 5 tháng 6", "6 May", "5 tháng 6|6 May"),
    ("10 tỷ 500 triệu", "10.05 billion", "10 tỷ 500 triệu|10.05 billion"),
    ("2/3 số hộ", "a third of the households", "2/3,2/3|"),
    ("1419/QĐ-TTg", "1419/QĐ-BCT", "1419/QĐ-TTg|1419/QĐ-BCT"),
    ("2 máy, 2 lò", "2 machines and furnaces", "2|"),
    ("lúc 8h30", "at 8:30 pm", "8h30|8:30 pm"),
    ("90%", "80%", "90|80"),
    ("năm 2009", "in 2010", "2009|2010"),
    ("1,3 tỷ", "1.3 million", "1,3 tỷ|1.3 million"),
  ])
  func theseSayDifferentThings(vi: String, en: String, expected: String) {
    #expect(difference(vi, en) == expected)
  }

  @Test func numbersAreReadTheSameInBothDirections() {
    #expect(parity(Array("VND 1.3 billion".utf8), Array("1,3 tỷ đồng".utf8), .en) == nil)
  }

  @Test func anyBytesCanBeScanned() {
    var random = RandomNumbers(seed: 12)
    var mentions: [NumberMention] = []
    let pieces: [[UInt8]] =
      ["9", ".", ",", "/", "-", ":", " ", "tháng ", "triệu", "QĐ", "May", "a.m", "–"]
      .map { Array($0.utf8) } + [[0], [0xE2], [0xC4], [0xC2, 0xA0]]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...14, using: &random)).flatMap { _ in
        pieces.randomElement(using: &random) ?? []
      }
      for language in Language.allCases {
        NumberScanner.find(in: text, language, into: &mentions)
        for mention in mentions {
          #expect(mention.range.upperBound <= text.count && !mention.range.isEmpty)
        }
      }
      #expect(parity(text, text, .vi)?.isEmpty != true)
    }
  }
}
