public import Diagnostics

/// A file that somebody wrote as a document or a list and that is none, by its name.
///
/// Windows hides the ending of `bai.vi.md.txt`, a word processor saves `bai.docx`, and other
/// programs call a list `glossary.yml`.
public struct MisnamedDocument: Sendable, Equatable {
  /// The name of the file.
  let name: String
  /// The name under which it would be read.
  let rightName: String
  /// Whether a word processor wrote it, so that another name is not enough.
  let isWordProcessed: Bool

  private static let wordProcessed: Set<String> = ["doc", "docx", "odt", "rtf"]
  private static let plain: Set<String> = [
    "md", "mdx", "txt", "text", "markdown", "mdown", "mkd", "vi", "en",
  ]
  private static let endings = plain.union(wordProcessed)
  private static let dataEndings: Set<String> = ["yaml", "yml", "txt", "json"]
  private static let dataFiles: Set<String> = ["site", "vocabulary", "glossary", "policy"]

  /// The document or list that the file at `path` under `content/` was meant to be; `nil` where it
  /// may be what it is.
  init?(path: String) {
    let parts = path.split(separator: "/").map(String.init)
    guard let last = parts.last else { return nil }
    if parts.count > 1 {
      guard DocumentKind(rawValue: parts[0]) != nil else { return nil }
      self.init(document: last)
    } else {
      self.init(list: last)
    }
  }

  /// The document that a file called `name` in a folder of documents was meant to be.
  private init?(document name: String) {
    let words = name.split(separator: ".", omittingEmptySubsequences: false)
    guard words.count > 1, let ending = words.last?.lowercased(),
      Self.endings.contains(ending), !name.hasSuffix(".md")
    else { return nil }
    self.name = name
    rightName = Self.documentName(meantBy: name)
    isWordProcessed = Self.wordProcessed.contains(ending)
  }

  /// The name that the file of a document called `name` should have.
  private static func documentName(meantBy name: String) -> String {
    var words = name.split(separator: ".", omittingEmptySubsequences: false)
    var language = "vi"
    while words.count > 1, let word = words.last?.lowercased(), endings.contains(word) {
      if word == "en" { language = word }
      words.removeLast()
    }
    return words.joined(separator: ".") + ".\(language).md"
  }

  /// The list that a file called `name` beside the folders was meant to be, or a document that was
  /// put there by a word processor.
  private init?(list name: String) {
    let words = name.lowercased().split(separator: ".").map(String.init)
    self.name = name
    if let list = words.first, Self.dataFiles.contains(list), words.count > 1,
      words.dropFirst().allSatisfy(Self.dataEndings.contains)
    {
      rightName = list + ".yaml"
      isWordProcessed = false
    } else if words.count > 1, Self.wordProcessed.contains(words[words.count - 1]) {
      rightName = "articles/…/" + Self.documentName(meantBy: name)
      isWordProcessed = true
    } else {
      return nil
    }
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
