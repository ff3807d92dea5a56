import Testing

@testable import SiteFiles

/// Files of the person's own at the places where the site must be written.
struct ForeignFileTests {
  private func check(
    _ problem: (TestSite) -> FileProblem,
    whenBuilding files: [String: String],
    after prepare: (TestSite) throws -> Void
  ) throws {
    let site = try TestSite()
    try site.build(["index.html": "home"])
    try prepare(site)
    let before = try site.folder.traces("public")
    #expect(throws: problem(site)) { try site.build(files) }
    #expect(try site.folder.traces("public") == before)
    #expect(try site.leftovers == [])
  }

  @Test
  func aFileInTheWayIsNamedAndStays() throws {
    try check(
      { .inTheWay([$0.folder["public/robots.txt"]]) },
      whenBuilding: ["index.html": "home", "robots.txt": "ours"],
      after: { try $0.folder.write("mine", to: "public/robots.txt") }
    )
  }

  @Test
  func aFileInPlaceOfAFolderIsNamedAndStays() throws {
    try check(
      { .inTheWay([$0.folder["public/en"]]) },
      whenBuilding: ["index.html": "home", "en/index.html": "ours"],
      after: { try $0.folder.write("mine", to: "public/en") }
    )
  }

  @Test
  func aLinkInPlaceOfAFolderIsNotFollowed() throws {
    try check(
      { .inTheWay([$0.folder["public/en"]]) },
      whenBuilding: ["index.html": "home", "en/index.html": "ours"],
      after: {
        try $0.folder.makeFolder("content/target")
        try $0.folder.link("public/en", to: $0.folder["content/target"])
      }
    )
  }

  @Test
  func aFolderInPlaceOfAFileIsNamedAndStays() throws {
    try check(
      { .inTheWay([$0.folder["public/feed.xml"]]) },
      whenBuilding: ["index.html": "home", "feed.xml": "ours"],
      after: { try $0.folder.write("mine", to: "public/feed.xml/x") }
    )
  }

  @Test
  func aFileInAFolderThatBecomesAFileKeepsIt() throws {
    let site = try TestSite()
    try site.build(["index.html": "home", "b/c.html": "ours"])
    try site.folder.write("mine", to: "public/b/mine.txt")
    let before = try site.folder.traces("public")
    #expect(throws: FileProblem.inTheWay([site.folder["public/b"]])) {
      try site.build(["index.html": "home", "b": "file now"])
    }
    #expect(try site.folder.traces("public") == before)
  }

  @Test
  func aFileWithTheRightContentIsAdopted() throws {
    let site = try TestSite()
    try site.build(["index.html": "home"])
    try site.folder.write("same", to: "public/robots.txt")
    let before = try site.folder.trace("public/robots.txt")
    try site.build(["index.html": "home", "robots.txt": "same"])
    #expect(try site.folder.trace("public/robots.txt") == before)
    try site.build(["index.html": "home"])
    #expect(try site.site == ["index.html": "home"])
  }

  @Test(arguments: [StagedOutput.Mode.automatic, .inPlace])
  func aFolderThatWasNeverOursIsNotWrittenOver(mode: StagedOutput.Mode) throws {
    let site = try TestSite()
    try site.folder.write("mine", to: "public/index.html")
    try site.folder.write("mine too", to: "public/notes.txt")
    let before = try site.folder.traces("public")
    #expect(throws: FileProblem.inTheWay([site.folder["public/index.html"]])) {
      try site.build(["index.html": "home", "en/index.html": "home"], mode: mode)
    }
    #expect(try site.folder.traces("public") == before)
    #expect(try site.leftovers == [])
  }

  @Test(arguments: [StagedOutput.Mode.automatic, .inPlace])
  func aLostManifestKeepsAllFilesAndSaysSo(mode: StagedOutput.Mode) throws {
    let site = try TestSite()
    let old = ["index.html": "home", "en/a.html": "A", "en/stale.html": "stale"]
    try site.build(old, mode: mode)
    try site.folder.write("mine", to: "public/en/mine.txt")
    try site.folder.remove("public/.sxsh-manifest")
    let trace = try site.folder.trace("public/en/a.html")
    let result = try site.build(["index.html": "new home", "en/a.html": "A"], mode: mode)
    #expect(
      try site.site == [
        "index.html": "new home", "en/a.html": "A", "en/stale.html": "stale",
        "en/mine.txt": "mine",
      ]
    )
    #expect(try site.folder.trace("public/en/a.html") == trace)
    let output = site.folder["public"]
    #expect(result.notes.contains(.manifestLost(output: output)))
    #expect(result.notes.contains(.replaced([output + "/index.html"])))
    #expect(try site.leftovers == [])
  }

  @Test
  func namesThatAreNotUTF8DisturbOnlyInTheOutputFolder() throws {
    let site = try TestSite()
    try site.folder.makeFileWithUnreadableName(in: ".")
    try site.build(["index.html": "home"])
    try site.folder.makeFileWithUnreadableName(in: "public")
    let problem = FileProblem.nameNotUTF8(shown: site.folder["public/t\u{FFFD}n.md"])
    #expect(throws: problem) { try site.build(["index.html": "new home"]) }
    #expect(try site.folder.text("public/index.html") == "home")
    #expect(!site.folder.exists("public/.sxsh-unfinished"))
  }

  @Test
  func aDamagedManifestIsToldOnceAndReplaced() throws {
    let site = try TestSite()
    try site.build(["index.html": "home"])
    try site.folder.write("sxsh-manifest 1\nrubbish\n", to: "public/.sxsh-manifest")
    let output = site.folder["public"]
    #expect(try site.build(["index.html": "home"]).notes == [.manifestLost(output: output)])
    #expect(try site.build(["index.html": "home"]).notes == [])
  }
}
