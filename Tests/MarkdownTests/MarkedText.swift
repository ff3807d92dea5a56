import Diagnostics
import Markdown
import Testing

/// A Markdown text whose `⟦` and `⟧` stand around the place that its first problem must name.
struct MarkedText {
  private let marked: String

  init(_ marked: String) {
    self.marked = marked
  }

  /// The problems of `source`.
  static func diagnostics(of source: String) -> [Diagnostic] {
    MarkdownParser.parse(SourceFile(path: "a.md", text: source)).diagnostics
  }

  /// Expects exactly these problems, and the first of them at the marked place.
  func check<Expected: Problem & Equatable>(
    _ expected: [Expected],
    sourceLocation: SourceLocation
  ) {
    let source = marked.filter { $0 != "⟦" && $0 != "⟧" }
    let diagnostics = Self.diagnostics(of: source)
    #expect(
      diagnostics.map { $0.problem as? Expected } == expected,
      sourceLocation: sourceLocation
    )
    guard !expected.isEmpty, let diagnostic = diagnostics.first else { return }
    let bytes = Array(source.utf8)
    let found =
      String(decoding: bytes[..<diagnostic.range.start], as: UTF8.self) + "⟦"
      + diagnostic.file.text(in: diagnostic.range) + "⟧"
      + String(decoding: bytes[diagnostic.range.end...], as: UTF8.self)
    #expect(found == marked, sourceLocation: sourceLocation)
  }
}
