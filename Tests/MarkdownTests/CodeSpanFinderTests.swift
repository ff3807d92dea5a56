import Markdown
import Testing

@Suite("Ends of code spans")
struct CodeSpanFinderTests {
  /// The ends of the spans that begin at `offsets` of `text`; -1 for none.
  private func ends(_ text: String, _ offsets: [Int]) -> [Int] {
    let bytes = Array(text.utf8)
    var finder = CodeSpanFinder(end: bytes.count)
    return offsets.map { finder.endOfSpan(at: $0, in: bytes) ?? -1 }
  }

  @Test("a span ends behind the next run of as many backticks")
  func ends() {
    #expect(ends("a `b` c ``d ` e`` f `", [2, 8, 20]) == [5, 17, -1])
  }

  @Test("a backtick behind an escaped one opens a span of its own length")
  func escapes() {
    #expect(ends("\\``a` `` b", [2]) == [5])
    #expect(ends("\\``a", [2]) == [-1])
  }

  /// Looking for the end of each anew would take minutes.
  @Test("thousands of runs that nothing closes are no trouble")
  func runs() {
    let text = (1...1500).map { String(repeating: "`", count: $0) }.joined(separator: " ")
    let starts = (0..<1500).map { $0 * ($0 + 1) / 2 + $0 }
    #expect(ends(text, starts) == [Int](repeating: -1, count: 1500))
  }
}
