import Diagnostics
import Testing

@testable import SiteModel

struct SourceDecoderTests {
  private func check(
    _ bytes: [UInt8],
    _ expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let decoded = SourceDecoder.decode(bytes, path: "a.vi.md")
    #expect(decoded.diagnostics.codes == [], sourceLocation: sourceLocation)
    #expect(decoded.value?.bytes == Array(expected.utf8), sourceLocation: sourceLocation)
  }

  @Test func takesPlainTextAsItIs() {
    check([], "")
    check(Array("Thủy tinh\n".utf8), "Thủy tinh\n")
  }

  @Test func dropsAByteOrderMark() {
    check([0xEF, 0xBB, 0xBF] + Array("a".utf8), "a")
  }

  @Test func endsLinesInOneWay() {
    check(Array("a\r\nb\rc\n\r\n\r".utf8), "a\nb\nc\n\n\n")
  }

  @Test func composesLetters() {
    check(Array("tie\u{302}\u{301}ng Vie\u{323}\u{302}t".utf8), "tiếng Việt")
  }

  @Test func pointsAtTheFirstStrayByte() throws {
    let decoded = SourceDecoder.decode(Array("ab".utf8) + [0xFF, 0x41], path: "a.vi.md")
    #expect(decoded.value == nil)
    let problem = try #require(decoded.diagnostics.first)
    #expect(problem.problem.code == "SX150")
    #expect(problem.range == SourceRange(2, 3))
  }

  @Test(arguments: [[0xFF, 0xFE, 0x41, 0x00], [0xFE, 0xFF, 0x00, 0x41]] as [[UInt8]])
  func knowsUTF16(bytes: [UInt8]) {
    let decoded = SourceDecoder.decode(bytes, path: "a")
    #expect(decoded.diagnostics.codes == ["SX151"])
    // Nothing is shown of such a file, so that there is nothing to point at.
    #expect(decoded.diagnostics.map(\.range) == [.startOfFile])
  }

  @Test func refusesAByteOfZerosWhereItStands() {
    let decoded = SourceDecoder.decode(Array("a\nb\u{0}c\n".utf8), path: "a.md")
    #expect(decoded.value == nil)
    #expect(decoded.diagnostics.map(\.problem.code) == ["SX150"])
    #expect(decoded.diagnostics.map(\.range) == [SourceRange(3, 4)])
  }

  @Test func refusesWhatIsTooLarge() {
    let limit = SourceDecoder.sizeLimit
    let large = [UInt8](repeating: 0x61, count: limit + 1)
    #expect(SourceDecoder.decode(large, path: "a").diagnostics.codes == ["SX152"])
  }
}
