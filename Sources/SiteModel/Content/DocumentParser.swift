public import Diagnostics
internal import Localization
internal import Markdown

/// Parses one Markdown file: its name, its front matter and its text.
public enum DocumentParser {
  /// Parses the file at `path` under `content/`.
  ///
  /// The value is `nil` where the file cannot be a document: its name or its front matter says too
  /// little. Other problems leave a document that later phases can check further.
  public static func parse(_ file: SourceFile, path: String) -> Diagnosed<ParsedFile?> {
    let problems = ProblemCollector()
    guard let (identity, language) = name(of: file, path: path, problems) else {
      return Diagnosed(nil, problems.diagnostics)
    }
    let parts = FrontMatter.split(file)
    problems.report(parts.diagnostics)
    let frontMatter = YAMLReader.read(file, in: parts.value.range)
    problems.report(frontMatter.diagnostics)
    guard let map = map(of: frontMatter.value, in: file, problems) else {
      return Diagnosed(nil, problems.diagnostics)
    }
    let body = MarkdownParser.parse(file, from: parts.value.bodyStart)
    problems.report(body.diagnostics)
    let parsed = ParsedFile(
      identity: identity,
      language: language,
      file: file,
      frontMatter: map,
      fence: SourceRange(0, 3),
      body: body.value,
      outline: Outline(of: body.value)
    )
    return Diagnosed(parsed, problems.diagnostics)
  }

  /// The entries of the front matter, whose faults have been reported.
  ///
  /// Where nothing stands between the fences, what must be there is told entry by entry.
  private static func map(
    of frontMatter: YAMLNode,
    in file: SourceFile,
    _ problems: ProblemCollector
  ) -> YAMLMap? {
    switch frontMatter.value {
    case .map(let map): return map
    case .empty: return problems.diagnostics.hasErrors ? nil : YAMLMap([])
    case .scalar, .list:
      if !problems.diagnostics.hasErrors {
        let problem = ContentProblem.wrongForm(expected: .map(example: nil))
        problems.report(problem, in: file, at: frontMatter.range)
      }
      return nil
    }
  }

  private static func name(
    of file: SourceFile,
    path: String,
    _ problems: ProblemCollector
  ) -> (DocumentIdentity, Language)? {
    guard let (identity, language) = DocumentIdentity.parse(path: path) else { return nil }
    guard identity.kind != nil else {
      let parts = path.split(separator: "/")
      let folder = parts.count > 1 ? String(parts[0]) : ""
      let kinds = DocumentKind.allCases.map(\.rawValue)
      let suggestion = Suggestion.nearest(to: folder, among: kinds)
      let problem = ContentProblem.unknownKind(folder, suggestion: suggestion)
      problems.report(problem, in: file, at: .startOfFile)
      return nil
    }
    guard let language else {
      let name = String(FilePath.name(of: path))
      problems.report(ContentProblem.noLanguageInFileName(name), in: file, at: .startOfFile)
      return nil
    }
    return (identity, language)
  }
}
