import Testing

@testable import Diagnostics

struct LineIndexTests {
  @Test func countsLinesAndCharactersFromOne() {
    let index = LineIndex(Array("ab\nđường\n\nc".utf8))
    #expect(index.count == 4)
    #expect(index.position(at: 0) == LineIndex.Position(line: 1, column: 1))
    #expect(index.position(at: 3) == LineIndex.Position(line: 2, column: 1))
    #expect(index.position(at: 5) == LineIndex.Position(line: 2, column: 2))
    #expect(index.position(at: 14) == LineIndex.Position(line: 4, column: 1))
  }

  @Test func knowsWhereALineEnds() {
    let index = LineIndex(Array("ab\ncd".utf8))
    #expect(index.range(ofLine: 1) == 0..<2)
    #expect(index.range(ofLine: 2) == 3..<5)
  }

  @Test func theEmptyTextHasOneLine() {
    let index = LineIndex([])
    #expect(index.count == 1)
    #expect(index.position(at: 0) == LineIndex.Position(line: 1, column: 1))
  }
}
