import Foundation

/// A page of `docs/diagnostics`, as far as it shows what to type.
struct DiagnosticPage {
  /// The language the page is written in: `vi` or `en`.
  let language: String
  /// The fragment that has the fault.
  let wrong: String?
  /// The fragment that mends it; nothing where a command does.
  let right: String?

  /// The codes that have a page, sorted.
  static var codes: [String] {
    get throws {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      return names.filter { $0.hasSuffix(".vi.md") }.map { String($0.prefix(5)) }.sorted()
    }
  }

  private static let folder = "\(Repository.path)/docs/diagnostics"
  private static let wrongHeads = ["**Ví dụ sai**", "**Ví dụ**", "**An example**"]
  private static let rightHeads = ["**Viết lại**", "**Write instead**"]

  /// Reads the page of `code` in `language`.
  init(_ code: String, in language: String) throws {
    let path = "\(Self.folder)/\(code).\(language).md"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    self.language = language
    wrong = Self.fragment(under: Self.wrongHeads, of: text)
    let right = Self.fragment(under: Self.rightHeads, of: text)
    self.right = right?.hasPrefix("./sxsh ") == true ? nil : right
  }

  /// What stands between the fences under one of `heads`.
  private static func fragment(under heads: [String], of text: String) -> String? {
    for head in heads {
      guard let start = text.range(of: "\n\(head)\n```\n"),
        let end = text.range(of: "```", range: start.upperBound..<text.endIndex)
      else { continue }
      // A tab cannot be seen on a page.
      return String(text[start.upperBound..<end.lowerBound]).replacing("<Tab>", with: "\t")
    }
    return nil
  }
}
