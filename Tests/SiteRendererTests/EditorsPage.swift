import Foundation
import Localization

/// The page of the documentation that shows editors every construct: its examples and pictures.
struct EditorsPage {
  /// A text to type, with what the page says will come of it.
  struct Example {
    /// The name of its picture; examples that are refused have none.
    let picture: String?
    let isWorksheet: Bool
    /// The code of the message that it is meant to give.
    let code: String?
    let text: String
    /// The message that the page shows.
    let message: String?

    /// What the file is called on the page's messages.
    var name: String { picture ?? "bai" }

    /// The file that an editor would write.
    func file(in language: Language) -> (path: String, bytes: [UInt8]) {
      let folder = isWorksheet ? "worksheets" : "articles/learn"
      let fact = isWorksheet ? "number: F99\n" : "date: 20/11/2026\n"
      let summary = "Một ví dụ trong trang hướng dẫn người viết bài, đủ dài cho phần tóm tắt."
      let frontMatter =
        "---\ntitle: \(name)\nsummary: \(summary)\n\(language == .vi ? fact : "")---\n"
      let path = "content/\(folder)/\(name).\(language.rawValue).md"
      return (path, Array((frontMatter + text).utf8))
    }
  }

  static let folder = RepositorySite.root.appending(path: "docs")
  static let pictures = folder.appending(path: "pictures")

  let language: Language
  let text: String
  let examples: [Example]

  init(_ language: Language) throws {
    self.language = language
    let url = Self.folder.appending(path: "markdown.\(language.rawValue).md")
    text = try String(contentsOf: url, encoding: .utf8)
    examples = Self.examples(in: text, language)
  }

  /// The drawings that the examples show, as files of the site.
  static var drawings: [(path: String, bytes: [UInt8])] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: pictures.path)
        .filter { $0.hasSuffix(".svg") }.sorted()
        .map { ("content/media/\($0)", Array(try Data(contentsOf: pictures.appending(path: $0)))) }
    }
  }

  private static func examples(in text: String, _ language: Language) -> [Example] {
    // A fence is closed by one of the same length, so that an example may hold fences itself.
    let box = /(?ms)^(`{3,})markdown([^\n]*)\n(.*?)^\1\n(.*?)(?=^`{3,}markdown|\z)/
    let picture = /!\[[^\]\n]+\]\(pictures\/([a-z-]+)\.(vi|en)\.png\)/
    let message = /(?s)\n```text\n(.*?)```\n/
    return text.matches(of: box).map { match in
      let words = match.output.2.split(separator: " ")
      let below = match.output.4
      return Example(
        picture: below.firstMatch(of: picture)
          .flatMap { $0.output.2 == language.rawValue ? String($0.output.1) : nil },
        isWorksheet: words.contains("worksheet"),
        code: words.first { $0.hasPrefix("SX") }.map(String.init),
        text: String(match.output.3),
        message: below.firstMatch(of: message).map { String($0.output.1) }
      )
    }
  }
}
