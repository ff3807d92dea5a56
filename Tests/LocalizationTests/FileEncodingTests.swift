import Testing

@testable import Localization

struct FileEncodingTests {
  private let text = "Sản xuất sạch hơn: bớt điện, nước, than. “Đường” trường Ố.\r\nLà gì?\r\n"

  @Test(arguments: [
    (FileEncoding.legacy(.viscii), "VISCII"), (.legacy(.windows1258), "CP1258"),
    (.utf16(isBigEndian: false), "UTF-16LE"), (.utf16(isBigEndian: true), "UTF-16BE"),
  ])
  func guessesAndDecodesWholeFiles(encoding: FileEncoding, name: String) throws {
    let isOld = name == "VISCII"
    let text = isOld ? text.replacing("“", with: "\"").replacing("”", with: "\"") : text
    var bytes = try #require(SystemIconv.convert(Array(text.utf8), from: "UTF-8", to: name))
    if name == "UTF-16LE" { bytes = [0xFF, 0xFE] + bytes }
    if name == "UTF-16BE" { bytes = [0xFE, 0xFF] + bytes }
    #expect(FileEncoding.guess(bytes) == encoding)
    #expect(String(decoding: encoding.decoded(bytes), as: UTF8.self) == text)
  }

  @Test(arguments: [("UTF-16LE", false), ("UTF-16BE", true)])
  func knowsUTF16WithoutItsMark(name: String, isBigEndian: Bool) throws {
    let bytes = try #require(SystemIconv.convert(Array(text.utf8), from: "UTF-8", to: name))
    let encoding = try #require(FileEncoding.guess(bytes))
    #expect(encoding == .utf16(isBigEndian: isBigEndian))
    #expect(String(decoding: encoding.decoded(bytes), as: UTF8.self) == text)
  }

  @Test func guessesTCVN3WithTheQuotesOfWindows() throws {
    let words = try #require(
      SystemIconv.convert(Array("Sản xuất sạch hơn là gì".utf8), from: "UTF-8", to: "TCVN5712-1")
    )
    let bytes = [0x93] + words + [0x94]
    #expect(FileEncoding.guess(bytes) == .legacy(.tcvn3))
    #expect(
      String(decoding: FileEncoding.legacy(.tcvn3).decoded(bytes), as: UTF8.self)
        == "“Sản xuất sạch hơn là gì”"
    )
  }

  @Test func takesOtherWesternTextForWindows1252() {
    let bytes = Array("Caf".utf8) + [0xE9, 0x20, 0x93, 0x61, 0x94]
    #expect(FileEncoding.guess(bytes) == .windows1252)
    #expect(String(decoding: FileEncoding.windows1252.decoded(bytes), as: UTF8.self) == "Café “a”")
  }

  @Test(
    arguments: [
      [0x00, 0xFF, 0x01], [0x81, 0x41], Array("Sản xuất".utf8) + [0xFF],
    ] as [[UInt8]]
  )
  func makesNoGuessWhereTextWouldBeLost(bytes: [UInt8]) {
    #expect(FileEncoding.guess(bytes) == nil)
  }
}
