import Localization
import Testing

@testable import SiteModel

struct EncodingRepairTests {
  private func repair(_ text: String) throws -> EncodingRepair {
    try #require(EncodingRepair(of: Array(text.utf8), path: "content/pages/a.vi.md"))
  }

  @Test func keepsEverythingElseByteForByte() throws {
    let text =
      "\u{FEFF}---\r\ntitle: GiÊy\r\n---\r\n\r\nS¶n xuÊt s¹ch h¬n gióp bít\t \r\rĐúng  rồi, tie\u{302}\u{301}ng\n"
    let repair = try repair(text)
    #expect(
      repair.bytes
        == Array(
          "\u{FEFF}---\r\ntitle: Giấy\r\n---\r\n\r\nSản xuất sạch hơn giúp bớt\t \r\rĐúng  rồi, tie\u{302}\u{301}ng\n"
            .utf8
        )
    )
    #expect(repair.lines.map(\.number) == [2, 5])
    #expect(repair.lines.map(\.new) == ["title: Giấy", "Sản xuất sạch hơn giúp bớt\t "])
    #expect(repair.lines.allSatisfy { $0.encoding == .legacy(.tcvn3) })
  }

  @Test(arguments: [
    "", "---\ntitle: Bài\n---\nSản xuất sạch hơn, 18°C, «Là gì», ©, m².\r\n",
    "---\ntitle: Café\n---\nL'été où il naît, déjà.\n",
    "---\ntitle: Bài\n---\n```\nS¶n xuÊt s¹ch h¬n gióp bít\n```\n",
  ])
  func leavesTextThatIsRight(text: String) throws {
    let repair = try repair(text)
    #expect(!repair.changesFile)
    #expect(repair.linesInVNI.isEmpty)
    #expect(repair.bytes == Array(text.utf8))
  }

  @Test func mendingTwiceIsMendingOnce() throws {
    let once = try repair(
      "---\ntitle: Bài\n---\nSáº£n xuáº¥t sáº¡ch hÆ¡n\n\nSän xu¤t sÕch h½n giúp b¾t\n"
    )
    #expect(once.lines.count == 2)
    let twice = try #require(EncodingRepair(of: once.bytes, path: "content/pages/a.vi.md"))
    #expect(!twice.changesFile)
  }

  @Test func namesTheLineOfVNIAndLeavesIt() throws {
    let text = "---\ntitle: Bài\n---\nĐúng rồi.\nSaûn xuaát saïch hôn giuùp bôùt chi phí\n"
    let repair = try repair(text)
    #expect(!repair.changesFile)
    #expect(repair.linesInVNI == [5])
  }

  @Test func mendsSingleLinesOfBytesInAFileOfUTF8() throws {
    let bytes =
      Array("Sản xuất\n".utf8) + [
        0x53, 0xB6, 0x6E, 0x20, 0x73, 0xB9, 0x63, 0x68, 0x20, 0x68, 0xAC, 0x6E,
      ]
    let repair = try #require(EncodingRepair(of: bytes, path: "a.txt"))
    #expect(String(decoding: repair.bytes, as: UTF8.self) == "Sản xuất\nSản sạch hơn")
    #expect(repair.lines.map(\.number) == [2])
  }

  @Test func refusesWhatItCannotTell() {
    #expect(EncodingRepair(of: [0x00, 0xFF, 0x81], path: "a.txt") == nil)
    #expect(EncodingRepair(of: Array("Sản".utf8) + [0xFF], path: "a.txt") == nil)
  }
}
