public import Diagnostics

/// A file that somebody wrote as a document and that is none, by its name.
///
/// Windows hides the ending of `bai.vi.md.txt`, and a word processor saves `bai.docx`.
public struct MisnamedDocument: Sendable, Equatable {
  /// The name of the file.
  public let name: String
  /// The name under which it would be read.
  public let rightName: String
  /// Whether a word processor wrote it, so that another name is not enough.
  public let isWordProcessed: Bool

  private static let wordProcessed: Set<String> = ["doc", "docx", "odt", "rtf"]
  private static let plain: Set<String> = ["md", "txt", "text", "markdown", "mdown", "mkd"]

  /// The document that the file at `path` under `content/` was meant to be; `nil` where it lies in
  /// no folder of a kind of content, or may be what it is.
  init?(path: String) {
    let parts = path.split(separator: "/")
    guard parts.count > 1, DocumentKind(rawValue: String(parts[0])) != nil, let last = parts.last
    else { return nil }
    var words = last.split(separator: ".", omittingEmptySubsequences: false)
    guard words.count > 1, let ending = words.last?.lowercased(),
      Self.plain.union(Self.wordProcessed).contains(ending), !last.hasSuffix(".md")
    else { return nil }
    while words.count > 1, let word = words.last?.lowercased(),
      Self.plain.contains(word) || Self.wordProcessed.contains(word)
    {
      words.removeLast()
    }
    let language = words.count > 1 ? words.last?.lowercased() : nil
    if language == "vi" || language == "en" { words.removeLast() }
    name = String(last)
    rightName = words.joined(separator: ".") + "." + (language == "en" ? "en" : "vi") + ".md"
    isWordProcessed = Self.wordProcessed.contains(ending)
  }
}

extension Site {
  /// The problems of those of the `files` under `content/` that were meant to be documents: no page
  /// leads to them, as one would to a form in a text file.
  public func misnamedDocuments(among files: Set<String>) -> [Diagnostic] {
    files.compactMap { path in
      guard let document = MisnamedDocument(path: path), routes.media(path) == nil else {
        return nil
      }
      let file = SourceFile(path: "content/" + path, bytes: [])
      let problem = ContentProblem.misnamedDocument(document)
      return Diagnostic(problem, in: file, at: .startOfFile)
    }
  }
}
