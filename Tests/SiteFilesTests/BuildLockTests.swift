import Glibc
import Testing

@testable import SiteFiles

struct BuildLockTests {
  @Test
  func aSecondBuildIsRefusedWithTheNumberOfTheFirst() throws {
    let site = try TestSite()
    try site.build(["index.html": "home"])
    let before = try site.folder.traces("public")
    let first = try StagedOutput(site.folders, jobs: 1)
    #expect(
      throws: FileProblem.anotherBuild(output: site.folder["public"], process: Int(getpid()))
    ) {
      try site.build(["index.html": "other"])
    }
    #expect(try site.folder.traces("public") == before)
    _ = try first.publish([])
    try site.build(["index.html": "later"])
    #expect(try site.site == ["index.html": "later"])
  }

  @Test
  func theLockStandsBesideTheFolderAndGoesWithTheBuild() throws {
    let site = try TestSite()
    do {
      let output = try StagedOutput(site.folders, jobs: 1)
      #expect(try site.leftovers == [".public.lock"])
      #expect(output.standing.isEmpty)
    }
    #expect(try site.leftovers == [])
  }

  @Test
  func aFileThatHasAnotherNameIsNotWrittenOver() throws {
    let site = try TestSite()
    try site.folder.write("precious", to: "notes.txt")
    let lock = site.folder[".public.lock"]
    #expect(Glibc.link(site.folder["notes.txt"], lock) == 0)
    #expect(throws: FileProblem.cannotWrite(lock, .tooManyLinks)) {
      try site.build(["index.html": "home"])
    }
    #expect(try site.folder.text("notes.txt") == "precious")
  }

  @Test
  func aPipeIsNoLock() throws {
    let site = try TestSite()
    let lock = site.folder[".public.lock"]
    #expect(mkfifo(lock, 0o600) == 0)
    #expect(throws: FileProblem.notAFile(lock)) { try site.build(["index.html": "home"]) }
  }

  @Test
  func aFileThatAKilledBuildLeftIsNoLock() throws {
    let site = try TestSite()
    try site.folder.write("1234567\n", to: ".public.lock")
    try site.build(["index.html": "home"])
    #expect(try site.leftovers == [])
  }
}
