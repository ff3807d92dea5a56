import Testing

@testable import SiteRenderer

/// RFC 5545, sections 3.1 and 3.3.11.
struct CalendarWriterTests {
  private static func line(_ text: String) -> [UInt8] {
    var writer = CalendarWriter()
    writer.property("SUMMARY:", text: text)
    return writer.bytes
  }

  /// The lines as they were before they were folded.
  static func unfolded(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "")
      .split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func linesEndInCarriageReturnAndLineFeed() {
    var writer = CalendarWriter()
    writer.line("BEGIN:VEVENT")
    writer.line("END:VEVENT")
    #expect(writer.bytes == Array("BEGIN:VEVENT\r\nEND:VEVENT\r\n".utf8))
  }

  @Test(arguments: [
    ("a, b; c", #"a\, b\; c"#),
    (#"a\b"#, #"a\\b"#),
    ("a\nb", #"a\nb"#),
    ("a\r\nb", #"a\nb"#),
    ("a\tb: \"c\"", "a\tb: \"c\""),
    ("a\u{0}\u{7}b\u{7F}", "ab"),
  ])
  func escapesText(text: String, expected: String) {
    #expect(Self.unfolded(Self.line(text)) == ["SUMMARY:" + expected, ""])
  }

  @Test(arguments: 60...80)
  func foldsAfter75OctetsAtMost(count: Int) {
    let bytes = Self.line(String(repeating: "x", count: count))
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map { $0.dropLast() }
    #expect(lines.allSatisfy { $0.count <= 75 })
    #expect(lines.count == (count + 8 > 75 ? 2 : 1))
    #expect(Self.unfolded(bytes)[0] == "SUMMARY:" + String(repeating: "x", count: count))
  }

  @Test func eachLineHasAllItsRoom() {
    var writer = CalendarWriter()
    for _ in 0..<3 { writer.property("SUMMARY:", text: String(repeating: "x", count: 60)) }
    #expect(!String(decoding: writer.bytes, as: UTF8.self).contains("\r\n "))
  }

  @Test(arguments: 0..<75)
  func cutsNoCharacterAndNoEscapeInTwo(offset: Int) {
    let text =
      String(repeating: "x", count: offset)
      + String(repeating: "Vĩnh Phúc; sạch hơn, ệ 🏭 \\ \n", count: 12)
    let bytes = Self.line(text)
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      #expect(line.count <= 76)
      #expect(line.last == UInt8(ascii: "\r"))
      #expect(String(validating: line, as: UTF8.self) != nil)
      let slashes = line.dropLast().reversed().prefix { $0 == UInt8(ascii: "\\") }.count
      #expect(slashes.isMultiple(of: 2))
    }
    #expect(Self.unescaped(Self.unfolded(bytes)[0]) == "SUMMARY:" + text)
  }

  private static func unescaped(_ line: String) -> String {
    var result = ""
    var isEscaped = false
    for character in line {
      if isEscaped {
        result.append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }

  @Test func anAddressIsNotEscapedAndHasNoBlanks() {
    var writer = CalendarWriter()
    writer.property("URL:") { $0.address("https://a.example/x?a=1;b=2,", "c d\r\nX:\u{7F}.html") }
    #expect(Self.unfolded(writer.bytes)[0] == "URL:https://a.example/x?a=1;b=2,cdX:.html")
  }
}
