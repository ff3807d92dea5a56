import Testing

@testable import Diagnostics

struct LineCacheTests {
  private func position(at offset: Int, in text: String) -> [Int] {
    var lines = LineCache()
    let position = lines.position(at: offset, in: SourceFile(path: "a", text: text))
    return [position.line, position.column]
  }

  @Test func countsCharactersFromOne() {
    let text = "ab\nđường\n\nc"
    #expect(position(at: 0, in: text) == [1, 1])
    #expect(position(at: 2, in: text) == [1, 3])
    #expect(position(at: 3, in: text) == [2, 1])
    #expect(position(at: 5, in: text) == [2, 2])
    #expect(position(at: 14, in: text) == [4, 1])
    #expect(position(at: 15, in: text) == [4, 2])
    #expect(position(at: 0, in: "") == [1, 1])
  }

  @Test func countsAMarkToTheLetterThatItStandsOn() {
    #expect(position(at: 2, in: "ax\u{304}b") == [1, 2])
    #expect(position(at: 4, in: "ax\u{304}b") == [1, 3])
  }

  @Test func countsALongLineAsItCountsAShortOne() {
    let long = String(repeating: "đ", count: 1000) + "x"
    #expect(position(at: 2000, in: long) == [1, 1001])
    #expect(position(at: 1999, in: long) == [1, 1000])
  }

  /// Else each of many problems in such a letter would print all of it.
  @Test func takesALetterWithHundredsOfMarksForSeveral() {
    let line = "a" + String(repeating: "\u{301}", count: 100)
    let characters = LineCharacters(of: Array(line.utf8), in: 0..<201)
    #expect(characters.count == 4)
    let parts = (0..<4).map { characters.bytes(of: $0..<$0 + 1) }
    #expect(parts == [0..<63, 63..<127, 127..<191, 191..<201])
  }
}
