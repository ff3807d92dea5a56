import Foundation
import FuzzChecks
import Testing

/// The inputs that the fuzzers began with, came upon and once failed with.
@Suite("Corpus of the fuzzers")
struct CorpusTests {
  @Test("Markdown of the corpus becomes safe and well-formed HTML")
  func markdown() throws {
    try check("markdown", MarkdownCheck.check)
  }

  @Test("front matter of the corpus is read to its end")
  func frontMatter() throws {
    try check("front-matter", FrontMatterCheck.check)
  }

  @Test("templates of the corpus are compiled or refused, and what they fill in is escaped")
  func templates() throws {
    try check("templates", TemplateCheck.check)
  }

  @Test("schedules of the corpus are read to their end")
  func schedules() throws {
    try check("schedule", ScheduleCheck.check)
  }

  private func check(_ folder: String, _ check: ([UInt8]) throws -> Void) throws {
    let corpus = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fuzz/Corpus/\(folder)")
    let files = try FileManager.default.contentsOfDirectory(
      at: corpus,
      includingPropertiesForKeys: nil
    )
    #expect(files.count > 10)
    for file in files {
      let bytes = Array(try Data(contentsOf: file))
      #expect(throws: Never.self, "\(file.lastPathComponent)") { try check(bytes) }
    }
  }
}
