import Foundation
import HTML
import SiteRenderer
import Testing

@testable import SiteFiles

@Suite(.serialized)
struct StagedOutputTests {
  private static let old = [
    "index.html": "old home", "css/site-1.css": "old style", "en/learn/a.html": "A",
    "en/learn/b.html": "B",
  ]
  private static let new = [
    "index.html": "new home", "css/site-2.css": "new style", "en/learn/a.html": "A",
    "vi/c.html": "C",
  ]
  private static let modes: [StagedOutput.Mode] = [.automatic, .inPlace]

  @Test(arguments: modes)
  func aFirstBuildWritesAllFiles(mode: StagedOutput.Mode) throws {
    let site = try TestSite()
    let result = try site.build(Self.old, mode: mode)
    #expect(try site.site == Self.old)
    #expect(try site.leftovers == [])
    #expect((result.written, result.kept, result.removed) == (4, 0, 0))
  }

  @Test(arguments: modes)
  func staleFilesAndFoldersGo(mode: StagedOutput.Mode) throws {
    let site = try TestSite()
    try site.build(Self.old, mode: mode)
    let result = try site.build(Self.new, mode: mode)
    #expect(try site.site == Self.new)
    #expect((result.written, result.kept, result.removed) == (3, 1, 2))
    try site.build(["index.html": "alone"], mode: mode)
    #expect(try site.folder.names(in: "public") == [".sxsh-manifest", "index.html"])
    #expect(try site.leftovers == [])
  }

  @Test(arguments: modes)
  func filesThatStayKeepTheirTimesAndInodes(mode: StagedOutput.Mode) throws {
    let site = try TestSite()
    try site.build(Self.old, mode: mode)
    let before = try site.folder.trace("public/en/learn/a.html")
    try site.build(Self.new, mode: mode)
    #expect(try site.folder.trace("public/en/learn/a.html") == before)
  }

  @Test(arguments: modes)
  func filesAndFoldersThatNoBuildWroteStay(mode: StagedOutput.Mode) throws {
    let site = try TestSite()
    try site.build(Self.old, mode: mode)
    try site.folder.write("ref", to: "public/.git/HEAD")
    try site.folder.write("object", to: "public/.git/objects/ab/cd")
    try site.folder.write("example.org", to: "public/CNAME")
    try site.folder.write("mine", to: "public/en/learn/mine.pdf")
    try site.folder.write("notes", to: "public/css/notes/x.txt")
    try site.folder.makeFolder("public/empty")
    try site.folder.link("public/link", to: "CNAME")
    let git = try site.folder.trace("public/.git/objects/ab/cd")
    try site.build(["index.html": "alone"], mode: mode)
    #expect(
      try site.site == [
        "index.html": "alone", ".git/HEAD": "ref", ".git/objects/ab/cd": "object",
        "CNAME": "example.org", "link": "example.org", "en/learn/mine.pdf": "mine",
        "css/notes/x.txt": "notes", "empty/": "",
      ]
    )
    #expect(try site.folder.trace("public/.git/objects/ab/cd") == git)
    #expect(try site.leftovers == [])
  }

  @Test(arguments: modes)
  func aBuildThatChangesNothingTouchesNothing(mode: StagedOutput.Mode) throws {
    let site = try TestSite()
    try site.build(Self.old, mode: mode)
    let before = try site.folder.traces("public")
    let result = try site.build(Self.old, mode: mode)
    #expect(try site.folder.traces("public") == before)
    #expect((result.written, result.kept, result.removed) == (0, 4, 0))
    #expect(result.notes.isEmpty)
  }

  @Test
  func equalBytesUnderAnotherFingerprintChangeOnlyTheManifest() throws {
    let site = try TestSite()
    try site.build(Self.old)
    let before = try site.folder.traces("public")
    let outputs = Self.old.map {
      Output(path: URLPath($0), fingerprint: 7, content: .bytes(Array($1.utf8)))
    }
    _ = try StagedOutput(site.folders, jobs: 1).publish(outputs)
    var after = try site.folder.traces("public")
    #expect(after.removeValue(forKey: ".sxsh-manifest") != before[".sxsh-manifest"])
    #expect(after[""]?.inode == before[""]?.inode)
    #expect(after.filter { $0.key != "" }.allSatisfy { before[$0.key] == $0.value })
    #expect(try StagedOutput(site.folders, jobs: 1).standing["index.html"] == 7)
  }

  @Test
  func editedMissingAndReplacedFilesDoNotStand() throws {
    let site = try TestSite()
    try site.build(Self.old)
    try site.folder.write("OLD HOME", to: "public/index.html")
    try site.folder.remove("public/en/learn/a.html")
    try site.folder.remove("public/en/learn/b.html")
    try site.folder.makeFolder("public/en/learn/b.html")
    #expect(try StagedOutput(site.folders, jobs: 1).standing.keys.sorted() == ["css/site-1.css"])
    try site.folder.remove("public/en/learn/b.html")
    try site.build(Self.old)
    #expect(try site.site == Self.old)
  }

  @Test(arguments: modes)
  func aFileMayBecomeAFolderAndAFolderAFile(mode: StagedOutput.Mode) throws {
    let site = try TestSite()
    let first = ["a": "file", "b/c/d.html": "deep", "b/e.html": "e"]
    let second = ["a/x.html": "inside", "b": "file now"]
    try site.build(first, mode: mode)
    try site.build(second, mode: mode)
    #expect(try site.site == second)
    try site.build(first, mode: mode)
    #expect(try site.site == first)
  }

  @Test
  func mediaFilesAreCopiedFromTheSources() throws {
    let site = try TestSite()
    let picture = String(repeating: "pixels ", count: 50_000)
    try site.folder.write(picture, to: "content/media/a.jpg")
    try site.folder.write("icon", to: "templates/assets/i.png")
    let outputs = [
      Output(
        path: URLPath("media/a.jpg"),
        fingerprint: 1,
        content: .copy(ofSource: "content/media/a.jpg")
      ),
      Output(
        path: URLPath("i.png"),
        fingerprint: 2,
        content: .copy(ofSource: "templates/assets/i.png")
      ),
    ]
    _ = try StagedOutput(site.folders, jobs: 1).publish(outputs)
    #expect(try site.site == ["media/a.jpg": picture, "i.png": "icon"])
    let before = try site.folder.traces("public")
    _ = try StagedOutput(site.folders, jobs: 1).publish(outputs)
    #expect(try site.folder.traces("public") == before)
  }

  @Test
  func manyFilesAreWrittenByManyThreads() throws {
    let site = try TestSite()
    let pairs = (0..<3000).map { ("d\($0 % 7)/page-\($0).html", "text \($0)") }
    let files = Dictionary(uniqueKeysWithValues: pairs)
    try site.build(files, jobs: 4)
    #expect(try site.site == files)
    let changed = files.mapValues { $0.hasSuffix("7") ? $0 + " changed" : $0 }
    try site.build(changed, jobs: 4)
    #expect(try site.site == changed)
  }

  @Test(arguments: modes)
  func aFolderInThePlaceOfAStaleFileStays(mode: StagedOutput.Mode) throws {
    let site = try TestSite()
    try site.build(Self.old, mode: mode)
    try site.folder.remove("public/en/learn/b.html")
    try site.folder.write("mine", to: "public/en/learn/b.html/notes.txt")
    let result = try site.build(Self.new, mode: mode)
    #expect(result.removed == 1)
    #expect(try site.folder.text("public/en/learn/b.html/notes.txt") == "mine")
    #expect(try site.leftovers == [])
  }

  @Test
  func theOutputFolderKeepsItsRightsAndMayBeALink() throws {
    let site = try TestSite()
    try site.folder.makeFolder("elsewhere/www")
    try site.folder.link("public", to: site.folder["elsewhere/www"])
    try site.build(Self.old)
    let rights = [FileAttributeKey.posixPermissions: 0o750]
    let folder = site.folder["elsewhere/www"]
    try FileManager.default.setAttributes(rights, ofItemAtPath: folder)
    try site.build(Self.new)
    let attributes = try FileManager.default.attributesOfItem(atPath: folder)
    #expect(attributes[.posixPermissions] as? Int == 0o750)
    #expect(try site.folder.tree("elsewhere/www")["index.html"] == "new home")
    #expect(try site.folder.names(in: "elsewhere") == ["www"])
  }

  @Test(arguments: [
    "", "/a.html", "../a.html", "a/../b.html", "a//b", "a/", "./a", "é.html", "a b", "a/..", "a\\b",
  ])
  func pathsThatLeaveTheOutputFolderAreRefused(path: String) throws {
    let site = try TestSite()
    #expect(throws: FileProblem.invalidOutputPath(path)) { try site.build([path: "x"]) }
    #expect(!site.folder.exists("public"))
  }

  @Test
  func aFileThatWasToStayButIsGoneEndsTheBuild() throws {
    let site = try TestSite()
    try site.build(Self.old)
    let outputs = Self.old.map {
      Output(path: URLPath($0.key), fingerprint: 1, content: .unchanged)
    }
    let added = Output(path: URLPath("new.html"), fingerprint: 1, content: .bytes([]))
    #expect(throws: FileProblem.changedDuringBuild(site.folder["public/index.html"])) {
      let output = try StagedOutput(site.folders, jobs: 1)
      try site.folder.remove("public/index.html")
      _ = try output.publish(outputs + [added])
    }
    #expect(try site.leftovers == [])
    #expect(throws: FileProblem.changedDuringBuild(site.folder["public/none.html"])) {
      let none = Output(path: URLPath("none.html"), fingerprint: 1, content: .unchanged)
      _ = try StagedOutput(site.folders, jobs: 1).publish([none])
    }
  }

  @Test
  func twoOutputsCannotClaimOnePath() throws {
    let site = try TestSite()
    let output = Output(path: URLPath("a.html"), fingerprint: 1, content: .bytes([]))
    #expect(throws: FileProblem.invalidOutputPath("a.html")) {
      try StagedOutput(site.folders, jobs: 1).publish([output, output])
    }
  }
}
