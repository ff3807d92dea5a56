internal import Diagnostics
internal import HTML
internal import Localization
internal import Markdown
internal import SiteModel

/// Whatever the bytes are, Markdown becomes HTML that is safe and well formed.
public enum MarkdownCheck {
  /// Reads, checks and writes a file of `bytes` as a build does, in both languages.
  public static func check(_ bytes: [UInt8]) throws {
    let decoded = SourceDecoder.decode(bytes, path: "content/articles/learn/a.vi.md")
    try InputFault.check(decoded.diagnostics)
    guard let file = decoded.value else { return }
    let parsed = MarkdownParser.parse(file)
    try InputFault.check(parsed.diagnostics)
    try check(parsed.value)
    try checkText(of: file)
    for language in Language.allCases {
      let html = render(parsed.value, language)
      do {
        try HTMLChecker.check(html)
      } catch {
        throw InputFault("\(error) of:\n\(String(decoding: html, as: UTF8.self))")
      }
    }
  }

  /// What the checks of the text itself find must lie in the file, with front matter or without.
  private static func checkText(of file: SourceFile) throws(InputFault) {
    let path = "articles/learn/a.vi.md"
    let head = Array("---\ntitle: A\n---\n".utf8)
    for bytes in [file.bytes, head + file.bytes] {
      let file = SourceFile(path: "content/\(path)", bytes: bytes)
      let parsed = DocumentParser.parse(file, path: path)
      for toneMarks in SiteSettings.ToneMarks.allCases {
        let checker = TextChecker(toneMarks: toneMarks)
        try InputFault.check(checker.check(file, parsed: parsed.value))
        try InputFault.check(checker.check(dataFile: file))
      }
    }
  }

  /// Nodes must lie within their parents, and links must be found in the file.
  private static func check(_ document: MarkdownDocument) throws(InputFault) {
    var ends = [document.nodes.count]
    for (index, node) in document.nodes.enumerated() {
      while let end = ends.last, end <= index { ends.removeLast() }
      guard let end = ends.last, index < node.end, node.end <= end else {
        throw InputFault("node \(index) ends at \(node.end)")
      }
      ends.append(node.end)
    }
    var positions = SourcePositions(of: document)
    for link in document.links.prefix(50) {
      let range = positions.destination(of: link)
      guard 0 <= range.start, range.start <= range.end, range.end <= document.file.bytes.count
      else { throw InputFault("link \(link) at \(range)") }
    }
  }

  private static func render(_ document: MarkdownDocument, _ language: Language) -> [UInt8] {
    let renderer = MarkdownRenderer(
      document,
      outline: Outline(of: document),
      labels: MarkdownLabels(language)
    )
    return renderer.render().bytes
  }
}
