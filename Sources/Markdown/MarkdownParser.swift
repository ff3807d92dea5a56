public import Diagnostics

/// Parses Markdown as CommonMark defines it (version 0.30).
public enum MarkdownParser {
  /// Parses the part of `file` that begins at the byte `bodyStart`.
  ///
  /// A text over the limits (32 MB, 100 levels of nesting, 100 images open at once) is an error;
  /// its document is empty, or cut where the nesting became too deep. Time and memory are linear
  /// in the length of the text.
  public static func parse(
    _ file: SourceFile,
    from bodyStart: Int = 0
  ) -> Diagnosed<MarkdownDocument> {
    let body = min(max(bodyStart, 0), file.bytes.count)..<file.bytes.count
    guard file.bytes.count <= InputBudget.bytes else {
      let problem = MarkdownProblem.tooLarge(megabytes: InputBudget.bytes >> 20)
      return refused(problem, in: file, at: SourceRange(body.lowerBound, body.lowerBound))
    }
    return file.bytes.withUnsafeBufferPointer { bytes in
      let lines = BodyLines(bytes, in: body)
      if let (problem, range) = InputBudget(bytes: bytes, lines: lines).violation() {
        return refused(problem, in: file, at: range)
      }
      var tree = CMarkConverter(bytes, lines: lines)
      tree.convert()
      let document = MarkdownDocument(
        file: file,
        nodes: tree.nodes,
        text: tree.text,
        links: tree.links
      )
      var diagnostics = MarkdownChecker.check(document)
      if let block = tree.tooDeepBlock {
        let problem = MarkdownProblem.nestedTooDeeply(limit: InputBudget.nesting)
        diagnostics.append(Diagnostic(problem, in: file, at: document.nodes[block].range))
      }
      return Diagnosed(document, diagnostics)
    }
  }

  private static func refused(
    _ problem: MarkdownProblem,
    in file: SourceFile,
    at range: SourceRange
  ) -> Diagnosed<MarkdownDocument> {
    var root = MarkdownNode(.document, range: range.start..<range.start)
    root.subtreeEnd = 1
    let empty = MarkdownDocument(file: file, nodes: [root], text: [])
    return Diagnosed(empty, [Diagnostic(problem, in: file, at: range)])
  }
}
