import Diagnostics
import Foundation
import FuzzChecks
import Localization
import SiteRenderer
import Testing

@testable import SiteFiles

/// The site in memory against a clean build of the same files.
struct PreviewTests {
  private static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let settings = BuildSettings(
    today: CalendarDate(daysSince1970: 20_780),
    includesDrafts: true
  )

  /// The templates of the repository and some of its content, in which links lead nowhere.
  private static func sources() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: repository.appending(path: "templates").path,
      toPath: folder["templates"]
    )
    // What style sheets and scripts say is the same to a preview however long it is.
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder["templates/assets"])
    where path.hasSuffix(".css") || path.hasSuffix(".js") {
      try folder.write("/* \(path) */\n", to: "templates/assets/\(path)")
    }
    try folder.makeFolder("content/articles")
    for name in ["site.yaml", "vocabulary.yaml"] {
      try folder.write(try content(name), to: "content/\(name)")
    }
    for name in ["glossary.yaml", "policy.yaml"] {
      let entries = try content(name).components(separatedBy: "\n\n- ")
      try folder.write(entries.prefix(3).joined(separator: "\n\n- ") + "\n", to: "content/\(name)")
    }
    for number in 0..<4 { try write(number, in: folder, "Bài \(number)") }
    return folder
  }

  private static func content(_ name: String) throws -> String {
    try String(contentsOf: repository.appending(path: "content/\(name)"), encoding: .utf8)
  }

  private static func path(_ number: Int) -> String { "content/articles/learn/bai-\(number)" }

  private static func write(_ number: Int, in folder: TemporaryFolder, _ words: String) throws {
    for (language, title) in [("vi", "Bài số \(number)"), ("en", "Article \(number)")] {
      let facts = language == "vi" ? "date: 01/10/2026\nevidence: illustrative\n" : ""
      let text = """
        ---
        title: \(title)
        summary: \(words), một câu tóm tắt đủ dài để không ai phải nhắc, viết cho bài thử số \(number).
        \(facts)---
        \(words) [\(number)](bai-\((number + 1) % 4).\(language).md).

        """
      try folder.write(text, to: "\(path(number)).\(language).md")
    }
  }

  /// One thing that an editor or a designer does.
  private static func edit(_ folder: TemporaryFolder, _ numbers: inout RandomNumbers) throws {
    let number = Int.random(in: 0..<4, using: &numbers)
    let language = Bool.random(using: &numbers) ? "vi" : "en"
    let file = folder["\(path(number)).\(language).md"]
    let heading = Int.random(in: 1...2, using: &numbers)
    switch Int.random(in: 0..<11, using: &numbers) {
    case 0, 1: try write(number, in: folder, "Lần \(Int.random(in: 0..<100, using: &numbers))")
    case 2: try? FileManager.default.removeItem(atPath: file)
    case 3: try? FileManager.default.moveItem(atPath: file, toPath: file + ".moved.vi.md")
    case 4: try append("<!-- \(number) -->", to: folder["templates/partials/base.html"])
    case 5: try append("# \(number)\n", to: folder["content/vocabulary.yaml"])
    case 6: try append("# \(number)\n", to: folder["templates/strings.yaml"])
    case 7: try append("\n## Mục \(heading)\n", to: file)
    case 8:
      let other = "bai-\((number + 1) % 4).\(language).md#muc-\(heading)"
      try append("\nXem [mục ấy](\(other)).\n", to: file)
    default: try append("\nThêm một câu.\n", to: file)
    }
  }

  private static func append(_ text: String, to path: String) throws {
    guard let handle = FileHandle(forWritingAtPath: path) else { return }
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
  }

  /// A preview that goes on, to be held against clean builds.
  private struct Comparison {
    let folders: SiteFolders
    let memory = SiteMemory()
    var last: SourceSnapshot?

    init(of folder: TemporaryFolder) throws {
      folders = try folder.siteFolders
    }

    /// Whether there is a site now; it and all that is wrong are the same in both.
    mutating func update() async throws -> Bool {
      let reader = SourceTreeReader(folders, jobs: 1)
      let snapshot = try reader.snapshot(since: last)
      last = snapshot
      let builder = SiteBuilder(PreviewTests.settings)
      let clean = await builder.build(try reader.read())
      let live = await builder.preview(snapshot.tree, remembering: memory)
      let formatter = DiagnosticFormatter(language: .vi)
      #expect(formatter.format(live.diagnostics) == formatter.format(clean.diagnostics))
      guard !clean.hasErrors, let preview = live.value else { return false }
      let files = try OutputReader(folders)
      let outputs = await preview.outputs()
      #expect(outputs.keys.sorted() == clean.value.outputs.map(\.relativePath).sorted())
      for output in clean.value.outputs {
        let alive = try #require(outputs[output.relativePath])
        #expect(
          try files.bytes(of: alive) == files.bytes(of: output),
          "\(output.relativePath) differs"
        )
      }
      return true
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func theSiteInMemoryEqualsACleanBuild(seed: UInt64) async throws {
    let folder = try Self.sources()
    var comparison = try Comparison(of: folder)
    var numbers = RandomNumbers(seed: seed)
    var goodOnes = 0
    for _ in 0..<20 {
      if try await comparison.update() { goodOnes += 1 }
      try Self.edit(folder, &numbers)
    }
    // A sequence that has an error from its first edit on would compare nothing.
    #expect(goodOnes > 0)
  }

  @Test
  func whatOtherDocumentsDependOnIsFollowedWhenItChanges() async throws {
    let folder = try Self.sources()
    var comparison = try Comparison(of: folder)
    let target = folder["\(Self.path(0)).vi.md"]
    let text = try String(contentsOfFile: target, encoding: .utf8)
    try Self.append("\n[Xem](bai-0.vi.md#muc-1).\n", to: folder["\(Self.path(2)).vi.md"])
    #expect(try await !comparison.update(), "there is no such heading yet")
    try folder.write(text + "\n## Mục 1\n", to: "\(Self.path(0)).vi.md")
    #expect(try await comparison.update(), "a heading that comes")
    try folder.write(text + "\n## Mục 1\n\nThêm.\n", to: "\(Self.path(0)).vi.md")
    #expect(try await comparison.update(), "a text alone")
    try folder.write(text + "\n### Mục 2\n", to: "\(Self.path(0)).vi.md")
    #expect(try await !comparison.update(), "a heading that goes")
    try folder.write(text + "\n## Mục 1\n", to: "\(Self.path(0)).vi.md")
    #expect(try await comparison.update(), "a heading that is there again")
    let moved = text.replacing("Bài số 0", with: "Tên khác") + "\n## Mục 1\n"
    try folder.write(moved, to: "\(Self.path(0)).vi.md")
    #expect(try await comparison.update(), "an address that changes")
    try folder.write("a,b\n", to: "content/articles/learn/bang.csv")
    try folder.write(moved + "\n[Bảng](bang.csv)\n", to: "\(Self.path(0)).vi.md")
    #expect(try await comparison.update(), "a file that comes")
    try folder.write(moved, to: "\(Self.path(0)).vi.md")
    #expect(try await comparison.update(), "a file that nobody links to any more")
  }

  @Test
  func anUnchangedFileIsNotReadAgain() throws {
    let folder = try Self.sources()
    let folders = try folder.siteFolders
    let old = Date(timeIntervalSinceNow: -60)
    let path = folder["\(Self.path(0)).vi.md"]
    try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: path)
    let reader = SourceTreeReader(folders, jobs: 1)
    let first = try reader.snapshot()
    let second = try reader.snapshot(since: first)
    #expect(second.tree == first.tree)
    try folder.write("khác", to: "\(Self.path(0)).vi.md")
    try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: path)
    let third = try reader.snapshot(since: second)
    #expect(third.tree != second.tree, "a change that keeps the file's time is seen all the same")
  }
}
