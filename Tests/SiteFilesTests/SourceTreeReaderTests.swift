import Diagnostics
import Glibc
import SiteRenderer
import Testing

@testable import SiteFiles

struct SourceTreeReaderTests {
  private static func read(_ folder: TemporaryFolder, jobs: Int = 1) throws -> SourceTree {
    let folders = try folder.siteFolders
    return try SourceTreeReader(folders, jobs: jobs).read()
  }

  private static func sources(
    _ files: [String: String] = [:],
    prepare: (TemporaryFolder) throws -> Void = { _ in }
  ) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.makeFolder("content")
    try folder.makeFolder("templates")
    for (path, text) in files { try folder.write(text, to: path) }
    try prepare(folder)
    return folder
  }

  private func check(
    throws problem: (TemporaryFolder) -> FileProblem,
    prepare: (TemporaryFolder) throws -> Void
  ) throws {
    let folder = try Self.sources(prepare: prepare)
    #expect(throws: problem(folder)) { try Self.read(folder) }
  }

  @Test
  func textIsKeptAndMediaIsHashed() throws {
    let tree = try Self.read(
      Self.sources([
        "content/site.yaml": "name: SXSH\n", "content/articles/b.vi.md": "# B\n",
        "content/articles/a.vi.md": "", "content/media/notes.PDF": "abc",
        "content/media/chart.SVG": "<svg/>", "templates/page.html": "{{title}}",
      ])
    )
    #expect(
      tree.texts.map(\.path) == [
        "content/articles/a.vi.md", "content/articles/b.vi.md", "content/media/chart.SVG",
        "content/site.yaml", "templates/page.html",
      ]
    )
    #expect(tree.texts[1].bytes == Array("# B\n".utf8))
    #expect(tree.texts[0].bytes == [])
    // The xxh64 hash of "abc" as the algorithm's description gives it.
    let hash: UInt64 = 0x44BC_2CF5_AD77_0999
    let photo = SourceMedia(path: "content/media/notes.PDF", size: 3, hash: hash)
    #expect(tree.media == [photo])
  }

  @Test
  func leftoversOfEditorsAreNotSources() throws {
    let tree = try Self.read(
      Self.sources([
        "content/a.md": "", "content/a.md~": "", "content/.a.md.swp": "", "content/a.swp": "",
        "content/.#a.md": "", "content/#a.md#": "", "content/~$bang.docx": "",
        "content/.DS_Store": "", "content/Thumbs.db": "", "content/.git/HEAD": "",
        "content/desktop.ini": "",
      ])
    )
    #expect(tree.texts.map(\.path) == ["content/a.md"])
    #expect(tree.media == [])
  }

  @Test
  func filesLargerThanTheBufferAreReadWhole() throws {
    let text = String(repeating: "0123456789abcdef", count: 70_000)
    let tree = try Self.read(
      Self.sources(["content/long.md": text, "content/long.bin": text])
    )
    #expect(tree.texts.first?.bytes == Array(text.utf8))
    let hash = ContentHash.hash(of: Array(text.utf8))
    #expect(
      tree.media == [SourceMedia(path: "content/long.bin", size: text.utf8.count, hash: hash)]
    )
  }

  @Test
  func theTreeDoesNotDependOnTheNumberOfThreads() throws {
    let files = (0..<700).map {
      ("content/d\($0 % 5)/\($0).\($0 % 3 == 0 ? "png" : "md")", "\($0)")
    }
    let folder = try Self.sources(Dictionary(uniqueKeysWithValues: files))
    let tree = try Self.read(folder, jobs: 1)
    #expect(tree.texts.count + tree.media.count == 700)
    #expect(try Self.read(folder, jobs: 4) == tree)
  }

  @Test
  func linksInsideTheFolderAreFollowed() throws {
    let tree = try Self.read(
      Self.sources(["content/real/a.md": "A"]) {
        try $0.link("content/again", to: "real")
        try $0.link("content/b.md", to: "real/a.md")
      }
    )
    #expect(tree.texts.map(\.path) == ["content/again/a.md", "content/b.md", "content/real/a.md"])
    #expect(tree.texts.allSatisfy { $0.bytes == Array("A".utf8) })
  }

  @Test
  func linksOutOfTheFolderAreRefused() throws {
    try check(
      throws: { .linkLeadsOut($0["content/secret.md"], target: $0["outside.md"]) },
      prepare: {
        try $0.write("x", to: "outside.md")
        try $0.link("content/secret.md", to: "../outside.md")
      }
    )
    try check(
      throws: { .linkLeadsOut($0["content/look"], target: $0["contents"]) },
      prepare: {
        try $0.makeFolder("contents")
        try $0.link("content/look", to: "../contents")
      }
    )
  }

  @Test
  func linksInACircleAreRefused() throws {
    try check(
      throws: { .linkLoops($0["content/a/up"]) },
      prepare: {
        try $0.makeFolder("content/a")
        try $0.link("content/a/up", to: "..")
      }
    )
    try check(
      throws: { .linkLoops($0["content/self.md"]) },
      prepare: { try $0.link("content/self.md", to: "self.md") }
    )
  }

  @Test
  func linksThatDoubleWhatLiesBehindThemAreRefused() throws {
    // Behind the links are 2^(levels + 1) folders, less two for each level and two: 8,166 and
    // 16,356, of which 10,000 are followed.
    #expect(try Self.read(Self.doublingLinks(levels: 12)).texts.map(\.path) == [])
    let problem = #expect(throws: FileProblem.self) {
      try Self.read(Self.doublingLinks(levels: 13))
    }
    guard case .linkLoops = problem else {
      Issue.record("\(String(describing: problem))")
      return
    }
  }

  /// Folders, each but the last of which has two links to the next.
  private static func doublingLinks(levels: Int) throws -> TemporaryFolder {
    try sources { folder in
      for level in 0..<levels {
        try folder.makeFolder("content/d\(level)")
        for name in ["a", "b"] where level < levels - 1 {
          try folder.link("content/d\(level)/\(name)", to: "../d\(level + 1)")
        }
      }
    }
  }

  @Test
  func linksToNothingAreRefused() throws {
    try check(
      throws: { .linkBroken($0["content/a.md"]) },
      prepare: { try $0.link("content/a.md", to: "gone.md") }
    )
  }

  @Test
  func pipesAreRefusedAndNotWaitedFor() throws {
    try check(
      throws: { .notAFile($0["content/a.md"]) },
      prepare: { #expect(mkfifo($0["content/a.md"], 0o600) == 0) }
    )
  }

  @Test
  func namesThatAreNotUTF8AreRefused() throws {
    try check(
      throws: { .nameNotUTF8(shown: $0["content/t\u{FFFD}n.md"]) },
      prepare: { try $0.makeFileWithUnreadableName(in: "content") }
    )
  }

  @Test
  func foldersNestedWithoutEndAreRefused() throws {
    let deep = (["content"] + Array(repeating: "d", count: 101)).joined(separator: "/")
    let named = (["content"] + Array(repeating: "d", count: 100)).joined(separator: "/")
    try check(
      throws: { .tooDeep($0[named], limit: 100) },
      prepare: { try $0.makeFolder(deep) }
    )
  }
}
