import Foundation
import Testing

@testable import Localization

struct SyllableRepairTests {
  private func repaired(_ word: String) -> String? {
    SyllableRepair.repaired(Array(word.utf8)[...]).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    ("cuả", "của"), ("muà", "mùa"), ("kià", "kìa"), ("CUẢ", "CỦA"), ("giưã", "giữa"),
    ("qúy", "quý"), ("qủa", "quả"), ("qúa", "quá"), ("gía", "giá"), ("gỉai", "giải"),
    ("ngừơi", "người"), ("nứơc", "nước"), ("đựơc", "được"), ("Nứơc", "Nước"),
    ("nuớc", "nước"), ("đuợc", "được"), ("truờng", "trường"), ("NUỚC", "NƯỚC"),
    ("nưóc", "nước"), ("ngưòi", "người"), ("tíêng", "tiếng"), ("vịêc", "việc"), ("thúê", "thuế"),
    ("tòan", "toàn"), ("khỏang", "khoảng"), ("ngòai", "ngoài"), ("lọai", "loại"), ("taí", "tái"),
    ("thùân", "thuần"), ("bùôn", "buồn"),
  ])
  func putsMarksOnTheLettersThatBearThem(wrong: String, right: String) {
    #expect(repaired(wrong) == right)
  }

  @Test(arguments: [
    "của", "quý", "quá", "giá", "gì", "gìn", "gỉ", "người", "nước", "thuở", "huơ", "quở", "tiếng",
    "toàn", "ngoài", "hòa", "hoà", "khỏe", "khoẻ", "thủy", "thuỷ", "quỳnh", "khuỷu", "nghĩa", "kìa",
    "yến", "quyển", "giếng", "giữ", "giuộc", "khuya", "Đắk", "Kạn", "café", "Müller", "déjà", "São",
    "kWh", "Huế", "ngoằn", "loét", "xoong", "boóng", "chuột",
    "hoáy", "xoài",
  ])
  func leavesWhatIsRightOrNoSyllable(word: String) {
    #expect(repaired(word) == nil)
  }

  @Test func leavesEveryWordOfTheRealContent() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "content")
    var words: Set<String> = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path)
    where path.hasSuffix(".vi.md") {
      let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      words.formUnion(text.split { !$0.isLetter }.map { String($0) })
    }
    #expect(words.count > 1000)
    for word in words { #expect(repaired(word) == nil, "\(word)") }
  }
}
