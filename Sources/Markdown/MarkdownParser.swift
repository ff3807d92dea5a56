public import Diagnostics

/// Parses Markdown.
public enum MarkdownParser {
  /// The version of the CommonMark library that parses for us.
  public static var libraryVersion: String { CMarkConverter.libraryVersion }

  /// Parses the part of `file` that begins at the byte `bodyStart`.
  ///
  /// A text over the limits (32 MB, 100 levels of nesting, 100 images open at once) is an error;
  /// its document is empty, or cut where the nesting became too deep. Time and memory are linear
  /// in the length of the text.
  public static func parse(
    _ file: SourceFile,
    from bodyStart: Int = 0,
    dialect: MarkdownDialect = .site
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
      let features =
        dialect == .site ? SourceFeatures(of: UnsafeBufferPointer(rebasing: bytes[body])) : []
      guard features.isEmpty else {
        return parseExtensions(file, bytes, lines, features)
      }
      let tree = CMarkConverter.tree(of: ParserInput(bytes, lines: lines))
      let document = MarkdownDocument(
        file: file,
        nodes: tree.nodes,
        text: tree.text,
        links: tree.links
      )
      return checked(document, tooDeep: tree.tooDeepBlock.map { tree.nodes[$0].range })
    }
  }

  private static func parseExtensions(
    _ file: SourceFile,
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ lines: BodyLines,
    _ features: SourceFeatures
  ) -> Diagnosed<MarkdownDocument> {
    var parser = ExtensionParser(bytes, lines: lines, file: file, features: features)
    let parsed = parser.parse()
    var result = checked(parsed.document, tooDeep: parsed.tooDeep)
    result.diagnostics += parsed.problems
      .map { problem, range in Diagnostic(problem, in: file, at: range) }
      .sorted()
    return result
  }

  private static func checked(
    _ document: MarkdownDocument,
    tooDeep: SourceRange?
  ) -> Diagnosed<MarkdownDocument> {
    var diagnostics = MarkdownChecker.check(document)
    if let tooDeep {
      let problem = MarkdownProblem.nestedTooDeeply(limit: InputBudget.nesting)
      diagnostics.append(Diagnostic(problem, in: document.file, at: tooDeep))
    }
    return Diagnosed(document.compact, diagnostics)
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
