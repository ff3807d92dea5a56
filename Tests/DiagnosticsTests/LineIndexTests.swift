import Testing

@testable import Diagnostics

struct LineIndexTests {
  @Test func countsLinesFromOne() {
    let index = LineIndex(Array("ab\nđường\n\nc".utf8))
    #expect(index.count == 4)
    #expect([0, 2, 3, 5, 14].map { index.line(at: $0) } == [1, 1, 2, 2, 4])
  }

  @Test func knowsWhereALineEnds() {
    let index = LineIndex(Array("ab\ncd".utf8))
    #expect(index.range(ofLine: 1) == 0..<2)
    #expect(index.range(ofLine: 2) == 3..<5)
  }

  @Test func theEmptyTextHasOneLine() {
    let index = LineIndex([])
    #expect(index.count == 1)
    #expect(index.line(at: 0) == 1)
    #expect(index.range(ofLine: 1) == 0..<0)
  }
}
