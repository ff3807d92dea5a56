import Foundation
import Testing

/// Holds the golden sites and the pages of help against the codes in the sources.
struct GoldenCoverageTests {
  /// The codes that no golden site can show.
  ///
  /// SX152 refuses a file of this size before its Markdown is read; `MarkdownTests` shows SX201.
  /// The codes from SX541 to SX559 are those of an import, which `ScheduleImportProblemTests` shows;
  /// those of files and folders, from SX651 on, and of print `MessageTests` shows.
  private static let shownElsewhere = Set(["SX201"] + (541...559).map { "SX\($0)" })

  /// The codes that stand as literals in the sources, sorted.
  private static var codes: [String] {
    get throws {
      let folder = RepositorySite.root.appending(path: "Sources")
      let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      var codes: Set<String> = []
      for path in paths where path.hasSuffix(".swift") {
        let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        let quoted = text.utf8.split(separator: UInt8(ascii: "\""))
        for part in quoted where part.count == 5 && part.starts(with: "SX".utf8) {
          codes.insert(String(Substring(part)))
        }
      }
      return codes.filter { $0.dropFirst(2).allSatisfy(\.isNumber) }.sorted()
    }
  }

  @Test func everyCodeHasItsWholeMessageInBothLanguages() throws {
    let expectations = try GoldenSite.names.map { name in
      let archive = try GoldenSite(named: name).archive
      return (archive["expect diagnostics vi"]?.text ?? "")
        + (archive["expect diagnostics en"]?.text ?? "")
    }
    let messages = RepositorySite.root.appending(path: "Tests/SiteFilesTests/Messages.txt")
    let all = expectations + [try String(contentsOf: messages, encoding: .utf8)]
    for code in try Self.codes where !Self.shownElsewhere.contains(code) {
      let inBoth = all.contains { text in
        text.contains("lỗi [\(code)]") && text.contains("error [\(code)]")
          || text.contains("cảnh báo [\(code)]") && text.contains("warning [\(code)]")
          || text.contains("ghi chú [\(code)]") && text.contains("note [\(code)]")
      }
      #expect(inBoth, "no golden site shows \(code) in both languages")
    }
  }

  @Test func goldenSitesAreNamedForTheirCode() throws {
    for name in try GoldenSite.names where name.hasPrefix("SX") {
      let archive = try GoldenSite(named: name).archive
      let code = name.prefix(5)
      #expect(archive["expect diagnostics vi"]?.text.contains("[\(code)]") == true, "\(name)")
    }
  }

  @Test(arguments: ["vi", "en"])
  func everyCodeHasAPageOfHelp(language: String) throws {
    for code in try Self.codes {
      let path = "docs/diagnostics/\(code).\(language).md"
      let text = try? String(contentsOf: RepositorySite.root.appending(path: path), encoding: .utf8)
      let page = try #require(text, "\(path) is missing")
      #expect(page.hasPrefix("# \(code) – "), "\(path) begins with another title")
      let lines = page.split(separator: "\n", omittingEmptySubsequences: false).count - 1
      #expect((8...20).contains(lines), "\(path) has \(lines) lines")
    }
  }

  @Test func everyPageOfHelpIsForACode() throws {
    let folder = RepositorySite.root.appending(path: "docs/diagnostics")
    let codes = Set(try Self.codes)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where name.hasPrefix("SX") {
      #expect(codes.contains(String(name.prefix(5))), "\(name) explains a code that is not there")
    }
  }
}
